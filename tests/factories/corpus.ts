import { createHash } from "node:crypto";
import type { FragmentRole, Quantity } from "@/lib/claims/record";
import { quantityRecord } from "@/lib/claims/record";
import type { Corpus, CorpusClaim, CorpusContest, CorpusCounts, CorpusFragment, CorpusLevel, CorpusMention, CorpusParty, CorpusPlacement, CorpusRelation, CorpusText, NamedParty, TableText } from "@/lib/formats/corpus/corpus";
import { Losses, type Loss } from "@/lib/formats/corpus/losses";
import { textName } from "@/lib/formats/corpus/name";
import type { WrittenFormat } from "@/lib/formats/registry";
import { snapshotBody } from "@/lib/publication/record";
import { blocksOfLines } from "@/tests/factories/blocks";
import { OffsetConverter } from "@/lib/text/offsets";

/** An id that says what it is of. */
export const idOf = (kind: number, number: number) => `0190000${kind}-0000-7000-8000-${String(number).padStart(12, "0")}`;
const at = "2024-05-04T10:00:00.000Z";

export const partyOf = (number: number, name: string, kind: NamedParty["kind"] = "ministry"): NamedParty => ({ id: idOf(1, number), name, kind });

/** Words of a text with the role that they have there; the second of equal words is asked for by `nth`. */
export interface Part {
  readonly role: FragmentRole;
  readonly words: string;
  readonly level?: number;
  readonly wordOf?: NamedParty;
  readonly nth?: number;
}

export interface ClaimOptions extends Partial<Omit<CorpusClaim, "id">> {
  readonly number: number;
}

/** A claim of a ministry's, with every field filled where nothing is said. */
export function corpusClaim({ number, ...rest }: ClaimOptions): CorpusClaim {
  const quantity: Quantity = quantityRecord.parse({ min: 3, approximate: true, qualifier: "at least", unit: "boats", outcome: "hit", whose: "own", cumulative: false, asOf: "2024-05-04" });
  return {
    id: idOf(2, number), version: 2, layer: { id: idOf(3, 1), kind: "shared", name: "" }, attribution: "attributed", act: "expresses concern", polarity: "negative", certainty: "probable",
    proposition: "At least three boats were hit.", said: "2024-05-04", event: "2024-05~", object: { kind: "term", text: "the “weir”", claimId: null }, note: "A note\nof two lines.",
    claimants: [partyOf(1, "Ministry of Rivers")], targets: [partyOf(2, "Ferry company", "other")], invoked: [], quantities: [quantity], placements: [], author: "Ann Otator", createdAt: at, ...rest,
  };
}

// A character that is cut in two is left out of the context.
const wholeCharacters = (words: string) => words.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, "");

function fragmentIn(text: string, converter: OffsetConverter, { role, words, level, wordOf, nth = 0 }: Part): CorpusFragment {
  let start = -1;
  for (let found = 0; found <= nth; found++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`the text does not say ${JSON.stringify(words)}`);
  const end = start + words.length;
  return {
    role, level: level ?? (role === "source" || role === "cue" ? 0 : null), start, end, codePointStart: converter.toCodePoint(start), codePointEnd: converter.toCodePoint(end), quote: words,
    prefix: wholeCharacters(text.slice(Math.max(0, start - 32), start)), suffix: wholeCharacters(text.slice(end, end + 32)), wordOf: wordOf ?? null,
  };
}

export interface MentionOptions {
  readonly number: number;
  readonly claim: CorpusClaim;
  readonly parts: readonly Part[];
  readonly levels?: readonly CorpusLevel[];
}

export interface TextOptions {
  readonly number: number;
  readonly title?: string;
  readonly text: string;
  readonly mentions: readonly MentionOptions[];
  readonly relations?: readonly CorpusRelation[];
}

/** A text with the mentions that are described by their words. */
export function corpusText({ number, title = "The bridge", text, mentions, relations = [] }: TextOptions): CorpusText {
  const converter = new OffsetConverter(text);
  return {
    name: textName(number, title),
    document: {
      id: idOf(4, number), title, kind: "news", publisher: partyOf(3, "The Daily Weir", "media_outlet"), voice: partyOf(4, "The Daily Weir: the text", "document_voice"), language: "en", fileName: "bridge.txt",
      originalUrl: "https://example.org/bridge?a=1&b=2", archiveUrl: "", published: "2024-05-05", retrieved: "2024-05-06", licence: "CC BY 4.0", note: "", archived: false,
    },
    revision: { id: idOf(5, number), ordinal: 1, isNewest: true, sha256: createHash("sha256").update(text).digest("hex"), createdAt: at },
    text, blocks: blocksOfLines(text), relations,
    mentions: mentions.map(({ number: own, claim, parts, levels = [{ sourceKind: "named", stance: null, parties: claim.claimants }] }): CorpusMention => ({
      id: idOf(6, own), claim, mode: "mixed", reported: "2024-05-05", documentStance: "distances", suppliedReading: "", author: "Ann Otator", createdAt: at, levels,
      fragments: parts.map((part) => fragmentIn(text, converter, part)),
    })),
  };
}

export const corpusRelation = (number: number, from: CorpusClaim, to: CorpusClaim, type: CorpusRelation["type"] = "denies"): CorpusRelation =>
  ({ id: idOf(7, number), from: from.id, to: to.id, type, scope: "the \"number\"", basis: "stated", note: "", author: "Ann Otator", createdAt: at });

export const corpusPlacement = (number: number, claim: CorpusClaim, position: string | null): CorpusPlacement =>
  ({ id: idOf(8, number), claimId: claim.id, contestId: idOf(9, 1), question: "Were boats hit?", positionId: position === null ? null : idOf(9, 2), position, note: "" });

interface CorpusOptions {
  readonly texts: readonly CorpusText[];
  readonly contests?: readonly CorpusContest[];
  readonly relations?: readonly CorpusRelation[];
  readonly counts?: Partial<CorpusCounts>;
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

/** A text as a table of mentions has it. */
export const tableOf = ({ name, document, revision, mentions }: CorpusText): TableText => ({
  name, documentId: document.id, revisionId: revision.id,
  mentions: mentions.map(({ claim, fragments, ...mention }) => ({ ...mention, claimId: claim.id, fragments: fragments.map(({ prefix: _prefix, suffix: _suffix, ...fragment }) => fragment) })),
});

/** A corpus that is held in memory, counted as the program counts one. */
export function corpusOf({ texts, contests = [], relations = texts.flatMap((text) => text.relations), counts = {} }: CorpusOptions): Corpus {
  const mentions = texts.flatMap((text) => text.mentions);
  const claims = [...new Map(mentions.map(({ claim }) => [claim.id, claim])).values()];
  const placements = claims.flatMap((claim) => claim.placements);
  const parties = partiesOf(claims);
  return {
    project: { id: idOf(0, 1), slug: "bridges", name: "Bridges & boats", description: "Who says what of boats.", guideline: "Quote exactly.", acts: ["hints"] },
    exportedAt: at, exportedBy: "Olga Owner", part: null, layers: [{ id: idOf(3, 1), kind: "shared", name: "", person: null }], toolVersion: "0.0.0",
    counts: {
      texts: texts.length, originals: texts.length, claims: claims.length, mentions: mentions.length, unplaced: 0, fragments: mentions.reduce((sum, { fragments }) => sum + fragments.filter(({ role }) => role === "content").length - 1, 0),
      chains: mentions.reduce((sum, { levels }) => sum + Math.max(0, levels.length - 1), 0), parties: parties.length, figures: claims.reduce((sum, { quantities }) => sum + quantities.length, 0), regions: 0,
      relations: relations.length, relationsInTexts: texts.flatMap((text) => text.relations).length, relationsInContests: 0, placements: placements.length, claimsPlaced: claims.filter((claim) => claim.placements.length > 0).length,
      contests: contests.length, assessments: contests.flatMap(({ body }) => body.assessments).length, history: 0, threads: 0, ...counts,
    },
    sources: () => each(texts.map(({ name, document, revision: { sha256 } }) => ({ name, document, sha256 }))), texts: () => each(texts), words: () => each(texts.map(({ name, text, revision }) => ({ name, text, revisionId: revision.id }))), parties: () => each(parties),
    claims: () => each([claims]), figures: () => each([claims.filter(({ quantities }) => quantities.length > 0)]), mentions: () => each(texts.map(tableOf)),
    placements: () => each(placements), relations: () => each(relations), contests: () => each(contests),
  };
}

const partiesOf = (claims: readonly CorpusClaim[]): CorpusParty[] =>
  [...new Map(claims.flatMap(({ claimants, targets }) => [...claimants, ...targets]).map((party) => [party.id, party])).values()].map((party) => ({
    ...party, names: [{ text: party.name, script: "Latn" }, { text: "Գետերի նախարարություն", script: "Armn" }], sides: [{ name: "North & “south”", from: null, to: null }], tenures: [], externalIds: [{ scheme: "wikidata", value: "Q1" }],
  }));

/** The files of an export in this format by name, and what it left out. */
export async function written({ writer, carries }: WrittenFormat, corpus: Corpus): Promise<{ files: Map<string, Uint8Array>; losses: Loss[] }> {
  const losses = new Losses();
  const files = new Map<string, Uint8Array>();
  for await (const { name, pieces } of writer(corpus, losses)) {
    const parts: Uint8Array[] = [];
    for await (const piece of pieces) parts.push(Buffer.from(piece as Uint8Array));
    if (files.has(name)) throw new Error(`${name} was written twice`);
    files.set(name, Buffer.concat(parts));
  }
  losses.addUncarried(carries, corpus.counts);
  return { files, losses: losses.report() };
}

/** A file as text; half a character is an error. */
export const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);

/** A contest of two positions that a reviewer rated, with two cards that deny one another. */
export function corpusContest(): CorpusContest {
  const hash = "a".repeat(64);
  const card = (number: number, position: string | null, proposition: string) => ({
    number, position, attribution: "attributed", claimants: [{ name: `Office <${number}>`, side: null }], act: "asserts", polarity: "positive", certainty: "certain", proposition, said: "2024-05-04", event: null,
    object: { kind: "matter", text: "", card: null }, targets: [], invoked: [], quantities: [], supersededBy: null, note: "", placementNote: "",
    mentions: [{ source: 1, mode: "direct", reported: null, documentStance: "relays", suppliedReading: "", chain: [], fragments: [{ role: "content", levelOrdinal: null, start: 0, end: 5, quote: "boats", prefix: "", suffix: "", wordOf: null }] }],
  });
  const position = (label: string, number: number) => ({ label, cards: [number], claims: 1, mentions: 1, roots: [], untraced: 0 });
  return {
    id: idOf(9, 1),
    body: snapshotBody.parse({
      format: "counterclaim-snapshot", formatVersion: 1, project: "Bridges & boats", question: "Were boats hit? [#1]", kind: "event", note: "", version: 1, publishedAt: at, publishedBy: "Olga Owner", withNotes: true,
      positions: [position("They were: <three> of them", 1), position("None was", 2)], cards: [card(1, "They were: <three> of them", "Three boats * were_hit #now [sic]."), card(2, "None was", ""), card(3, null, "The clerk was silent.")],
      rows: { unplaced: [3], ownVoice: [], silent: [] }, notHeard: { sides: [], parties: [] }, relations: [{ from: 2, to: 1, type: "denies", scope: "", basis: "stated", note: "" }], comparable: [], sums: [],
      assessments: [{ reviewer: "Rita Viewer", at, rating: { label: "Unresolved", definition: "Nobody can tell." }, reasons: { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: "Two speak against each other." }] }] }, reasonsText: "Two speak against each other.", isDissent: false }],
      sources: [{ number: 1, title: "The bridge", kind: "news", publisher: "The Daily Weir", language: "en", originalUrl: "https://example.org/bridge", archiveUrl: "", published: "2024-05-05", retrieved: null, licence: "", textSha256: hash, originalSha256: hash, revision: 1 }],
    }),
  };
}
