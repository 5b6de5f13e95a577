import { decode } from "@/lib/sources/decode";
import { infoboxes } from "@/lib/sources/infobox";
import { proposeLanguage } from "@/lib/sources/language";
import { plainBlocks } from "@/lib/sources/plain-text";
import { referenceNotes } from "@/lib/sources/reference-list";
import type { Progress, SourceFile, SourceResult } from "@/lib/sources/source";
import { proposeTitle } from "@/lib/sources/title";
import { warningsOf } from "@/lib/sources/warnings";
import { isWikiText, wikiBlocks } from "@/lib/sources/wiki-text";
import { Lines } from "@/lib/text/lines";

/** More lines are no text that anybody reads; each costs a block, a node of the reader and a row. */
export const MAX_LINES = 2_000_000;

/** A plain text: its canonical text, character by character, and what its blocks, regions, title and language seem to be. */
export function readPlainSource({ bytes, fileName, encoding, maxBytes }: SourceFile, progress?: Progress): SourceResult {
  const decoded = decode(bytes, { encoding, maxBytes });
  if (decoded.kind !== "text") return { ...decoded, fileName };
  const { text, hadByteOrderMark, lineEndsChanged, mixedLineEnds } = decoded;
  const lines = new Lines(text);
  if (lines.size > MAX_LINES) return tooManyLines(lines.size, decoded.encoding, fileName);
  const wiki = isWikiText(lines);
  const blocks = wiki ? wikiBlocks(lines, progress) : plainBlocks(lines, progress);
  return {
    kind: "read",
    sourceType: wiki ? "wiki" : "text",
    ...{ text, encoding: decoded.encoding, hadByteOrderMark, lineEndsChanged, blocks },
    regions: [...infoboxes(lines), ...referenceNotes(text, blocks)],
    title: proposeTitle(text, blocks),
    language: proposeLanguage(text),
    warnings: warningsOf(lines, mixedLineEnds),
  };
}

function tooManyLines(size: number, encoding: string, fileName: string): SourceResult {
  return { kind: "refused", problem: "too-many-lines", byte: 0, size, limit: MAX_LINES, encoding, fileName };
}
