import { decode, type Ask, type DecodeOptions, type Refusal } from "@/lib/sources/decode";
import { infoboxes, type ProposedRegion } from "@/lib/sources/infobox";
import { proposeLanguage } from "@/lib/sources/language";
import { plainBlocks } from "@/lib/sources/plain-text";
import { referenceNotes } from "@/lib/sources/reference-list";
import { proposeTitle } from "@/lib/sources/title";
import { warningsOf, type Warning } from "@/lib/sources/warnings";
import { isWikiText, wikiBlocks } from "@/lib/sources/wiki-text";
import type { Block } from "@/lib/text/blocks";
import { Lines } from "@/lib/text/lines";

export type SourceInput = DecodeOptions & { readonly bytes: Uint8Array; readonly fileName: string };

/** More lines are no text that anybody reads; each costs a block, a node of the reader and a row. */
export const MAX_LINES = 2_000_000;

/** What a source says once it is read. Everything but `text` is a proposal that its importer may correct. */
export type ReadSource = {
  readonly kind: "read";
  readonly sourceType: "text" | "wiki";
  /** The canonical text, verbatim (see `Decoded`); it never changes again. */
  readonly text: string;
  readonly encoding: string;
  readonly hadByteOrderMark: boolean;
  readonly lineEndsChanged: number;
  readonly blocks: readonly Block[];
  readonly regions: readonly ProposedRegion[];
  readonly title: string;
  /** A BCP 47 tag, "und" when unsure. */
  readonly language: string;
  readonly warnings: readonly Warning[];
};

/** `ask` and `refused` carry the name of the file, so that an answer or an error can name it. */
export type SourceResult = ReadSource | ((Ask | Refusal) & { readonly fileName: string });

/** One source file: its canonical text, and what its blocks, regions, title and language seem to be. */
export function readSource({ bytes, fileName, ...options }: SourceInput): SourceResult {
  const decoded = decode(bytes, options);
  if (decoded.kind !== "text") return { ...decoded, fileName };
  const { text, encoding, hadByteOrderMark, lineEndsChanged, mixedLineEnds } = decoded;
  const lines = new Lines(text);
  if (lines.size > MAX_LINES) return tooManyLines(lines.size, encoding, fileName);
  const wiki = isWikiText(lines);
  const blocks = wiki ? wikiBlocks(lines) : plainBlocks(lines);
  return {
    kind: "read",
    sourceType: wiki ? "wiki" : "text",
    ...{ text, encoding, hadByteOrderMark, lineEndsChanged, blocks },
    regions: [...infoboxes(lines), ...referenceNotes(text, blocks)],
    title: proposeTitle(text, blocks),
    language: proposeLanguage(text),
    warnings: warningsOf(lines, mixedLineEnds),
  };
}

function tooManyLines(size: number, encoding: string, fileName: string): SourceResult {
  return { kind: "refused", problem: "too-many-lines", byte: 0, size, limit: MAX_LINES, encoding, fileName };
}
