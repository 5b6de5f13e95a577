import type { attributions, certainties, FragmentRole, modes, objectKinds, polarities, Quantity, sourceKinds, stances } from "@/lib/claims/record";
import type { relationTypes } from "@/lib/contests/relation-types";
import type { BlockRecord } from "@/lib/documents/record";
import type { PartyKind } from "@/lib/parties/record";
import type { SnapshotBody } from "@/lib/publication/record";

/** A party as texts and claims name it: by its id and the name that is shown. */
export interface NamedParty {
  readonly id: string;
  readonly name: string;
  readonly kind: PartyKind;
}

/** A party in full; one that others are merged into has their names too. */
export interface CorpusParty extends NamedParty {
  readonly names: readonly { readonly text: string; readonly script: string }[];
  /** the sides that it stands on by the project's settings, by name */
  readonly sides: readonly { readonly name: string; readonly from: string | null; readonly to: string | null }[];
  readonly tenures: readonly { readonly ofPartyId: string; readonly office: string; readonly from: string | null; readonly to: string | null }[];
  readonly externalIds: readonly { readonly scheme: string; readonly value: string }[];
}

/** A span of a text, in UTF-16 units and in code points, with its exact words and what stands around them. */
export interface CorpusFragment {
  readonly role: FragmentRole;
  /** the level of the chain that a source or a cue belongs to */
  readonly level: number | null;
  readonly start: number;
  readonly end: number;
  readonly codePointStart: number;
  readonly codePointEnd: number;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly wordOf: NamedParty | null;
}

/** One level of a mention's chain, innermost first; the first has the claim's claimants. */
export interface CorpusLevel {
  readonly sourceKind: (typeof sourceKinds)[number];
  readonly stance: (typeof stances)[number] | null;
  readonly parties: readonly NamedParty[];
}

/** A claim's place in a contest; without a position it stands beside them. */
export interface CorpusPlacement {
  readonly id: string;
  readonly claimId: string;
  readonly contestId: string;
  readonly question: string;
  readonly positionId: string | null;
  readonly position: string | null;
  readonly note: string;
}

/** What a claim says wherever it stands. */
export interface CorpusClaim {
  readonly id: string;
  readonly version: number;
  readonly layer: { readonly id: string; readonly kind: "shared" | "adjudicated" | "own" | "imported"; readonly name: string };
  readonly attribution: (typeof attributions)[number];
  readonly act: string;
  readonly polarity: (typeof polarities)[number];
  readonly certainty: (typeof certainties)[number];
  readonly proposition: string;
  readonly said: string | null;
  readonly event: string | null;
  readonly object: { readonly kind: (typeof objectKinds)[number]; readonly text: string; readonly claimId: string | null };
  readonly note: string;
  readonly claimants: readonly NamedParty[];
  readonly targets: readonly NamedParty[];
  readonly invoked: readonly NamedParty[];
  readonly quantities: readonly Quantity[];
  readonly placements: readonly CorpusPlacement[];
  readonly author: string;
  readonly createdAt: string;
}

/** One place in a text where a claim stands. */
export interface CorpusMention {
  readonly id: string;
  readonly claim: CorpusClaim;
  readonly mode: (typeof modes)[number];
  readonly reported: string | null;
  readonly documentStance: (typeof stances)[number];
  readonly suppliedReading: string;
  readonly author: string;
  readonly createdAt: string;
  readonly levels: readonly CorpusLevel[];
  /** in the order of the claim's record; at least one is content */
  readonly fragments: readonly CorpusFragment[];
}

/** A claim as tables have it: figures and placements stand in tables of their own. */
export type TableClaim = Omit<CorpusClaim, "quantities" | "placements">;
/** The figures of one claim. */
export type ClaimFigures = Pick<CorpusClaim, "id" | "quantities">;
export type TableFragment = Omit<CorpusFragment, "prefix" | "suffix">;

/** A mention as tables have it: its claim by its id, its spans without what stands around them. */
export interface TableMention extends Omit<CorpusMention, "claim" | "fragments"> {
  readonly claimId: string;
  readonly fragments: readonly TableFragment[];
}

/** The mentions of one text for a table, in text order. */
export interface TableText {
  readonly name: string;
  readonly documentId: string;
  readonly revisionId: string;
  readonly mentions: readonly TableMention[];
}

export interface CorpusRelation {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly type: (typeof relationTypes)[number];
  readonly scope: string;
  readonly basis: "stated" | "inferred";
  readonly note: string;
  readonly author: string;
  readonly createdAt: string;
}

/** Where a document comes from. */
export interface CorpusDocument {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly publisher: NamedParty | null;
  readonly voice: NamedParty;
  readonly language: string;
  readonly fileName: string;
  readonly originalUrl: string;
  readonly archiveUrl: string;
  readonly published: string | null;
  readonly retrieved: string | null;
  readonly licence: string;
  readonly note: string;
  readonly archived: boolean;
}

/** One text with the mentions that stand in it: the newest of its document, or an older one where mentions stayed behind. */
export interface CorpusText {
  /** unique in the corpus, of small Latin letters, digits and hyphens: for file names */
  readonly name: string;
  readonly document: CorpusDocument;
  readonly revision: { readonly id: string; readonly ordinal: number; readonly isNewest: boolean; readonly sha256: string; readonly createdAt: string };
  readonly text: string;
  readonly blocks: readonly BlockRecord[];
  /** in text order */
  readonly mentions: readonly CorpusMention[];
  /** those between two claims that both have a mention in this text */
  readonly relations: readonly CorpusRelation[];
}

/** The words of a text, and the revision that they are. */
export interface CorpusWords {
  readonly name: string;
  readonly text: string;
  readonly revisionId: string;
}

/** A document without its text. */
export interface CorpusSource {
  /** that of its newest text */
  readonly name: string;
  readonly document: CorpusDocument;
  /** of its newest text in UTF-8 */
  readonly sha256: string;
}

/** A contest with everything that is placed in it, in names and numbers, as it could be published. */
export interface CorpusContest {
  readonly id: string;
  readonly body: SnapshotBody;
}

/** How much of each kind there is to carry: what the exporting member sees, without what is deleted. */
export interface CorpusCounts {
  readonly texts: number;
  readonly originals: number;
  readonly claims: number;
  readonly mentions: number;
  /** beyond the first of each mention's content */
  readonly fragments: number;
  /** levels beyond the claimants */
  readonly chains: number;
  readonly parties: number;
  readonly figures: number;
  readonly regions: number;
  readonly relations: number;
  /** of `relations`, those between two claims that both have a mention in one text */
  readonly relationsInTexts: number;
  /** of `relations`, those between two claims of one contest */
  readonly relationsInContests: number;
  readonly placements: number;
  /** of `claims`, those that are placed in a contest that everybody sees */
  readonly claimsPlaced: number;
  readonly contests: number;
  readonly assessments: number;
  readonly history: number;
  /** of `mentions`, those that lost their place in every text */
  readonly unplaced: number;
  readonly threads: number;
}

export interface CorpusProject {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly description: string;
  readonly guideline: string;
  readonly acts: readonly string[];
}

/** What an export is about that isn't about the whole project (docs/SPEC.md, X26). */
export interface CorpusPart {
  readonly kind: "document" | "contest";
  readonly id: string;
  /** a document's title, or a contest's question */
  readonly title: string;
  /** how many mentions its claims have in documents that don't go along */
  readonly mentionsElsewhere: number;
}

/** A layer whose claims are in an export. */
export interface ExportedLayer {
  readonly id: string;
  readonly kind: "shared" | "adjudicated" | "own" | "imported";
  /** an imported layer's */
  readonly name: string;
  /** whose own it is */
  readonly person: string | null;
}

/**
 * What a writer reads: one project at one instant, as one member sees it. Each list is read anew whenever it is asked for
 * and never held as a whole; in memory are one text with its mentions, or one page of the others.
 */
export interface Corpus {
  readonly project: CorpusProject;
  /** null for all of the project */
  readonly part: CorpusPart | null;
  /** those whose claims are in it */
  readonly layers: readonly ExportedLayer[];
  readonly exportedAt: string;
  readonly exportedBy: string;
  readonly toolVersion: string;
  readonly counts: CorpusCounts;
  sources(): AsyncIterable<CorpusSource>;
  texts(): AsyncIterable<CorpusText>;
  /** the same texts under the same names, only their words */
  words(): AsyncIterable<CorpusWords>;
  /** the claims as a table has them, wherever they stand, some at a time: formats of tables have a row for every one */
  claims(): AsyncIterable<readonly TableClaim[]>;
  /** the texts of `texts` as a table of mentions has them */
  mentions(): AsyncIterable<TableText>;
  /** the figures of the claims that have some, some claims at a time */
  figures(): AsyncIterable<readonly ClaimFigures[]>;
  parties(): AsyncIterable<CorpusParty>;
  placements(): AsyncIterable<CorpusPlacement>;
  relations(): AsyncIterable<CorpusRelation>;
  contests(): AsyncIterable<CorpusContest>;
}
