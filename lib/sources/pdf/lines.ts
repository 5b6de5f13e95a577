import { joinedLine, type WordsInLines } from "@/lib/sources/pdf/hyphens";

/** A piece of text as pdf.js gives it. */
export interface Piece {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly width: number;
  readonly height: number;
  /** the last two are its place: from the left, from the bottom */
  readonly transform: readonly number[];
}

/** A line of a page: its words, its place from the left and the bottom, the height of its letters. */
export interface PageLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly height: number;
}

/** The pieces of a page as lines, in the order of the file. */
export function linesOfPage(pieces: readonly Piece[]): PageLine[] {
  const lines: PageLine[] = [];
  let row: Piece[] = [];
  const end = () => {
    const line = lineOf(row);
    if (line.text.trim() !== "") lines.push(line);
    row = [];
  };
  for (const piece of pieces) {
    const last = row.findLast(({ str }) => str.trim() !== "");
    if (last && piece.str.trim() !== "" && Math.abs(bottomOf(last) - bottomOf(piece)) > Math.max(last.height, piece.height) * 0.6) end();
    row.push(piece);
    if (piece.hasEOL) end();
  }
  end();
  return lines;
}

const bottomOf = ({ transform }: Piece) => transform[5] ?? 0;
const leftOf = ({ transform }: Piece) => transform[4] ?? 0;

function lineOf(row: readonly Piece[]): PageLine {
  const seen = row.filter(({ str }) => str.trim() !== "");
  return {
    text: row.map(({ str }) => str).join(""),
    left: Math.min(...seen.map(leftOf)),
    right: Math.max(...seen.map((piece) => leftOf(piece) + piece.width)),
    bottom: seen[0] ? bottomOf(seen[0]) : 0,
    height: Math.max(0, ...seen.map(({ height }) => height)),
  };
}

/** Lines that belong together, as they lie on the page. */
export interface Paragraph {
  readonly text: string;
  readonly height: number;
  readonly lines: number;
  /** words that were put together at the end of a line */
  readonly hyphens: number;
}

/**
 * Paragraphs, guessed by the distance of lines, the height of letters, the left edge and lines that end early. A word that
 * is parted at the end of a line is put together.
 */
export function paragraphsOf(lines: readonly PageLine[], known: WordsInLines): Paragraph[] {
  const usual = median(lines.slice(1).map((line, index) => lines[index]!.bottom - line.bottom).filter((gap) => gap > 0));
  const width = Math.max(0, ...lines.map(({ right }) => right));
  const groups: PageLine[][] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before && !isBreak(before, line, usual, width)) groups.at(-1)!.push(line);
    else groups.push([line]);
  });
  return groups.map((group) => joined(group, known));
}

function isBreak(before: PageLine, line: PageLine, usual: number, width: number): boolean {
  const gap = before.bottom - line.bottom;
  if (Math.abs(before.height - line.height) > 0.15 * Math.max(before.height, line.height)) return true;
  // Double-spaced lines are closer than this to one another.
  if (gap > usual * 1.35 || gap > line.height * 2.5) return true;
  const endsEarly = before.right < width - 6 * before.height;
  const isIndented = line.left > before.left + 0.8 * line.height;
  return /[.!?:…։”"»)\]]\s*$/u.test(before.text) && (endsEarly || isIndented);
}

function joined(lines: readonly PageLine[], known: WordsInLines): Paragraph {
  let text = "";
  let hyphens = 0;
  for (const line of lines) {
    const put = joinedLine(text, line.text, known);
    text = put.text;
    if (put.isGuess) hyphens++;
  }
  return { text, hyphens, lines: lines.length, height: Math.max(...lines.map(({ height }) => height)) };
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]+/gu;

/** How many words run from right to left: a PDF has their letters as they are drawn, not always in the order they are read. */
export const rightToLeft = (lines: readonly PageLine[]) => lines.reduce((sum, { text }) => sum + (text.match(RIGHT_TO_LEFT)?.length ?? 0), 0);

/** The middle one of some numbers, the lower of two; 0 where there are none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

const MOST_EDGE_LINES = 2;

/** Whether a line is a head or foot: at the edge of its page, and the same on several pages but for its numbers. */
export function runningLines(pages: readonly (readonly PageLine[])[]): (page: number, line: number) => boolean {
  const counts = new Map<string, number>();
  for (const lines of pages) for (const key of new Set(lines.filter((_, index) => isAtEdge(lines, index)).map(({ text }) => keyOf(text)))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const fewest = Math.max(3, pages.length / 4);
  return (page, line) => isAtEdge(pages[page]!, line) && (counts.get(keyOf(pages[page]![line]!.text)) ?? 0) >= fewest;
}

const isAtEdge = (lines: readonly PageLine[], index: number) => lines.length > 2 * MOST_EDGE_LINES && (index < MOST_EDGE_LINES || index >= lines.length - MOST_EDGE_LINES);
const keyOf = (text: string) => text.replace(/\p{N}+/gu, "#").replace(/\s+/gu, " ").trim().toLowerCase();
