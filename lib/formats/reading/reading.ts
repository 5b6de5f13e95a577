import type { certainties, FragmentRole, modes, polarities, stances } from "@/lib/claims/record";
import type { relationTypes } from "@/lib/contests/record";

/** Why files of a format can't be taken: which file, which line (from 1; none where it is about the whole). */
export interface ReadProblem {
  readonly file: string;
  readonly line: number | null;
  readonly message: string;
}

/** A part of a claim in a text that came in, in UTF-16 units. */
export interface ReadFragment {
  readonly role: FragmentRole;
  readonly level: number | null;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** A claim that came in, at one place. What its format doesn't say is left out. */
export interface ReadMention {
  /** as the file names it */
  readonly id: string;
  readonly fragments: readonly ReadFragment[];
  /** how many levels its chain has; none for the document's own voice */
  readonly levels: readonly { readonly stance: (typeof stances)[number] | null }[];
  readonly act?: string;
  readonly polarity?: (typeof polarities)[number];
  readonly certainty?: (typeof certainties)[number];
  readonly mode?: (typeof modes)[number];
  readonly notes: readonly string[];
}

/** A relation between two mentions of one text, by their ids. */
export interface ReadRelation {
  readonly from: string;
  readonly to: string;
  readonly type: (typeof relationTypes)[number];
}

/** One text that came in with what is said of it. */
export interface ReadText {
  readonly name: string;
  readonly text: string;
  readonly mentions: readonly ReadMention[];
  readonly relations: readonly ReadRelation[];
  /** the unit in which the file counts, as its words tell; either where both agree */
  readonly unit: "code point" | "utf-16" | "either";
  /** what was understood and is no part of a claim, counted by its name in the file */
  readonly ignored: Readonly<Record<string, number>>;
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
