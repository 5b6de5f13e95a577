import type { Block } from "@/lib/text/blocks";
import type { Lines } from "@/lib/text/lines";
import { lineBlocks } from "@/lib/sources/line-blocks";
import { markedLine, type LineKind } from "@/lib/sources/line-marks";
import type { Progress } from "@/lib/sources/source";

const LONGEST = 80;
const MOST_WORDS = 12;
const BEGINS = /^["“«‘]?[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;
const HAS_NAME = /\p{L}|^\d{4}$/u;
const SENTENCE_LIKE = /: |[.!?;:,…։؟۔。—–-]["”»’)]*$/u;
const SENTENCE_END = /[.!?…։؟۔。]["”»’)]*$/u;
const HEADING: LineKind = { kind: "heading", level: 2 };

/**
 * The blocks of a plain text. It marks no headings, so they are guessed, and rather too few than too many: a
 * short line without sentence punctuation that stands alone between blank lines, with prose or a list after
 * it, or one more such line in between. Longer rows of such lines are menus. Their level is 2, for lack of
 * any sign.
 */
export function plainBlocks(lines: Lines, progress?: Progress): Block[] {
  return lineBlocks(lines, (line) => (isHeading(lines, line) ? HEADING : null), progress);
}

function isHeading(lines: Lines, line: number): boolean {
  if (!standsOut(lines, line)) return false;
  const next = nextLine(lines, line);
  if (next === undefined || isBody(lines, next)) return next !== undefined;
  const third = standsOut(lines, next) ? nextLine(lines, next) : undefined;
  return third !== undefined && isBody(lines, third);
}

/** A line that a heading can be the heading of: several together, a long one, a sentence, an item. */
function isBody(lines: Lines, line: number): boolean {
  const text = lines.textOf(line);
  if (!lines.isBlank(line + 1) || text.length > LONGEST) return true;
  return SENTENCE_END.test(text.trim()) || markedLine(text) !== null;
}

const standsOut = (lines: Lines, line: number) =>
  lines.isBlank(line - 1) && lines.isBlank(line + 1) && looksLikeHeading(lines.textOf(line));

/** Whether the words of a line could be a heading, wherever it stands. */
export function looksLikeHeading(line: string): boolean {
  const words = line.trim();
  if (words.length > LONGEST || words.split(/\s+/u).length > MOST_WORDS) return false;
  return BEGINS.test(words) && HAS_NAME.test(words) && !SENTENCE_LIKE.test(words);
}

function nextLine(lines: Lines, after: number): number | undefined {
  for (let line = after + 1; line < lines.size; line++) if (!lines.isBlank(line)) return line;
  return undefined;
}
