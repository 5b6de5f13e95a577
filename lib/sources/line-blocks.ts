import type { Block } from "@/lib/text/blocks";
import type { Lines } from "@/lib/text/lines";
import { markedLine, type LineKind } from "@/lib/sources/line-marks";
import type { Progress } from "@/lib/sources/source";

/**
 * What one style of text adds to the marks that all share: what a line is, or null when the style can't tell.
 */
export type LineStyle = (line: number) => LineKind | null;

/** A block still in lines: its kind and the last line that belongs to it. */
type Found = LineKind & { readonly last: number };

const PARAGRAPH: LineKind = { kind: "paragraph", level: 0 };
const FENCE = "```";
/** So many lines between two reports of how far it is. */
const TOLD_EACH = 4_096;

/**
 * The blocks of a text: one for each line that isn't blank, because such sources say nothing of paragraphs
 * that run over several lines, and the reader shows a line as a line. Only a table (two rows or more) and
 * fenced lines, which mean nothing one by one, make one block together.
 */
export function lineBlocks(lines: Lines, style: LineStyle, progress?: Progress): Block[] {
  const blocks: Block[] = [];
  for (let line = 0; line < lines.size; line++) {
    if (line % TOLD_EACH === 0) progress?.(lines.start(line), lines.text.length, "characters");
    if (lines.isBlank(line)) continue;
    const { kind, level, last } = blockFrom(lines, line, style);
    blocks.push({ ordinal: blocks.length, kind, level, start: lines.start(line), end: lines.end(last) });
    line = last;
  }
  progress?.(lines.text.length, lines.text.length, "characters");
  return blocks;
}

function blockFrom(lines: Lines, line: number, style: LineStyle): Found {
  const text = lines.textOf(line);
  if (text.trimStart().startsWith(FENCE))
    return { kind: "preformatted", level: 0, last: closingFence(lines, line) };
  const last = lastRow(lines, line);
  if (last > line) return { kind: "table", level: 0, last };
  return { ...(style(line) ?? markedLine(text) ?? PARAGRAPH), last: line };
}

/** A fence that is never closed runs to the end of the text, as in CommonMark. */
function closingFence(lines: Lines, opening: number): number {
  for (let line = opening + 1; line < lines.size; line++)
    if (lines.textOf(line).trim() === FENCE) return line;
  return lines.size - 1;
}

function lastRow(lines: Lines, first: number): number {
  let last = first;
  if (!isRow(lines.textOf(first))) return last;
  while (last + 1 < lines.size && (isRow(lines.textOf(last + 1)) || isHeaderRow(lines.textOf(last + 1))))
    last++;
  return last;
}

/**
 * A row of cells between bars, of a wiki table, or between tabs; but not a list whose bullets are set off by
 * a tab.
 */
function isRow(line: string): boolean {
  const text = line.trim();
  if (text.startsWith("|") || text.startsWith("{|")) return true;
  return text.includes("\t") && markedLine(line) === null;
}

const isHeaderRow = (line: string) => line.trimStart().startsWith("!");
