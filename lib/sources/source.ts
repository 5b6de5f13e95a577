import type { Ask, Refusal } from "@/lib/sources/decode";
import type { EncodingSuggestion } from "@/lib/sources/encoding-suggestion";
import type { FormatId } from "@/lib/sources/formats";
import type { SourceParts } from "@/lib/sources/part";
import type { ProposedRegion } from "@/lib/sources/region";
import type { Remark } from "@/lib/sources/remarks";
import type { UnreadableProblem } from "@/lib/sources/unreadable";
import type { Warning } from "@/lib/sources/warnings";
import type { Block } from "@/lib/text/blocks";

/** A file, and what a person said of it. */
export interface SourceFile {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** the answer to "ask", or a correction: any WHATWG label */
  readonly encoding?: string;
  /** what kind it is, where a person knows better */
  readonly format?: FormatId;
  /** false: nothing is set aside as being beside the main text */
  readonly setAside?: boolean;
  readonly maxBytes?: number;
}

/** What a source says once it is read. Everything but `text` is a proposal that its importer may correct. */
export interface ReadSource {
  readonly kind: "read";
  /** the kind it was read as; "wiki" is a plain text with headings like "== this ==" */
  readonly sourceType: FormatId | "wiki";
  /** The canonical text; it never changes again. */
  readonly text: string;
  /** "" where the format settles it */
  readonly encoding: string;
  readonly hadByteOrderMark: boolean;
  readonly lineEndsChanged: number;
  readonly blocks: readonly Block[];
  readonly regions: readonly ProposedRegion[];
  readonly title: string;
  /** A BCP 47 tag, "und" when unsure. */
  readonly language: string;
  readonly warnings: readonly (Warning | Remark)[];
  /** what else the bytes may be in; only where the encoding was guessed */
  readonly encodings?: readonly EncodingSuggestion[];
}

/** Why a source can't be read, in parts for a message. */
export type SourceRefusal = Omit<Refusal, "problem"> & { readonly problem: Refusal["problem"] | UnreadableProblem; readonly format?: FormatId };

/** `ask` and `refused` carry the name of the file, so that an answer or an error can name it. */
export type SourceResult = ReadSource | SourceParts | ((Ask | SourceRefusal) & { readonly fileName: string });

/** What a reader counts as it goes. */
export const progressUnits = ["pages", "characters", "chapters", "files"] as const;
export type ProgressUnit = (typeof progressUnits)[number];

/** Says how much of a source is read: so many done, of all. */
export type Progress = (done: number, total: number, unit: ProgressUnit) => void;
