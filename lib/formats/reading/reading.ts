import type { certainties, FragmentRole, modes, polarities, sourceKinds, stances } from "@/lib/claims/record";
import type { relationTypes } from "@/lib/contests/relation-types";
import type { ReadFacts, ReadParty } from "@/lib/formats/reading/facts";
import type { FoundUnit } from "@/lib/formats/reading/unit";

/** Why files of a format can't be taken: which file, which line (from 1; none where it is about the whole). */
export interface ReadProblem {
  readonly file: string;
  readonly line: number | null;
  readonly message: string;
}

/** Why something that was understood is no part of what is imported. */
export const leftReasons = [
  "label", "kind", "unattached", "outside_content", "relation_type", "relation_end", "relation_twice", "reply", "no_place", "not_found", "cancelled", "prediction", "placement",
  "object", "act", "overlap", "excluded", "rule", "text", "differs",
] as const;
export type LeftReason = (typeof leftReasons)[number];

/** Something that is left out: where it stands in what came in, and by which name or id. */
export interface LeftOut {
  readonly reason: LeftReason;
  readonly file: string;
  readonly line: number | null;
  readonly id: string;
  readonly count: number;
}

/** A part of a claim in a text that came in, in UTF-16 units. */
export interface ReadFragment {
  readonly role: FragmentRole;
  readonly level: number | null;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** whose word a hedge or a loaded word is */
  readonly wordOf?: ReadParty;
}

/** A level of a chain; what its format doesn't say is left out. */
export interface ReadLevel {
  /** null for the innermost, and where nothing is said of it */
  readonly stance: (typeof stances)[number] | null;
  readonly sourceKind?: (typeof sourceKinds)[number];
  readonly parties?: readonly ReadParty[];
}

/** A claim that came in, at one place. What its format doesn't say is left out. */
export interface ReadMention {
  /** as the file names it */
  readonly id: string;
  readonly fragments: readonly ReadFragment[];
  /** its chain; none for the document's own voice */
  readonly levels: readonly ReadLevel[];
  readonly act?: string;
  readonly polarity?: (typeof polarities)[number];
  readonly certainty?: (typeof certainties)[number];
  readonly mode?: (typeof modes)[number];
  readonly notes: readonly string[];
  /** everything else that a file of this program says of it */
  readonly facts?: ReadFacts;
}

/** A relation between two mentions of one text, by their ids. */
export interface ReadRelation {
  readonly from: string;
  readonly to: string;
  readonly type: (typeof relationTypes)[number];
  readonly scope?: string;
  readonly basis?: "stated" | "inferred";
  readonly note?: string;
}

/** A label that came in: how often, some of its words, and which part of a claim it is taken for. */
export interface ReadLabel {
  readonly label: string;
  readonly count: number;
  readonly samples: readonly string[];
  readonly role: FragmentRole | null;
}

/** One text that came in with what is said of it. */
export interface ReadText {
  readonly name: string;
  readonly text: string;
  readonly mentions: readonly ReadMention[];
  readonly relations: readonly ReadRelation[];
  /** the unit in which the file counts, as its words tell */
  readonly unit: FoundUnit;
  /** what was understood and is no part of a claim, counted by its name in the file */
  readonly ignored: Readonly<Record<string, number>>;
  readonly left?: readonly LeftOut[];
  readonly labels?: readonly ReadLabel[];
  /** its words were put together of tokens: nobody has them as they were */
  readonly isMade?: boolean;
}

export type Reading = { readonly ok: true; readonly text: ReadText } | { readonly ok: false; readonly problems: readonly ReadProblem[] };

/** Collects what is wrong, so that somebody who mends files sees more than the first thing. */
export class Problems {
  readonly list: ReadProblem[] = [];
  constructor(readonly file: string) {}

  add(line: number | null, message: string): void {
    if (this.list.length < 100) this.list.push({ file: this.file, line, message });
  }
}
