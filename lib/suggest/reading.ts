import { lastAtMost } from "@/lib/text/lines";
import { merge, overlap, type Span } from "@/lib/text/span";

/** How far around the selection a text is looked at, in UTF-16 units: however long the text, the work is the same. */
const BEFORE = 1_500;
const AFTER = 600;

/**
 * The surroundings of a selection as a person reads them: excluded regions left out, and the line ends that only such a
 * region made taken for spaces. `sourceSpan` leads back to the text.
 */
export interface Reading {
  readonly text: string;
  /** where the selection stands in `text` */
  readonly selected: Span;
  /** the same stretch in the text itself */
  readonly sourceSpan: (span: Span) => Span;
}

interface Piece extends Span {
  /** where the piece begins in the reading */
  readonly at: number;
}

/** Reads the surroundings of a selection; `excluded` are the regions near it that nobody reads as the text. */
export function readAround(text: string, selection: Span, excluded: readonly Span[]): Reading {
  const window = { start: Math.max(0, selection.start - BEFORE), end: Math.min(text.length, selection.end + AFTER) };
  const near = text.slice(window.start, window.end);
  const by = (offset: number) => (span: Span): Span => ({ start: span.start + offset, end: span.end + offset });
  const holes = merge(excluded.flatMap((region) => overlap(region, window) ?? [])).map(by(-window.start));
  const pieces = piecesOf({ start: 0, end: near.length }, holes);
  const words = pieces.map((piece) => spaced(near, piece, (at) => joinsLines(near, at, holes))).join("");
  const { start, end } = by(-window.start)(selection);
  return {
    text: words,
    selected: { start: toReading(pieces, start), end: toReading(pieces, end) },
    sourceSpan: (span) => by(window.start)(toSource(pieces, span)),
  };
}

function piecesOf({ start, end }: Span, holes: readonly Span[]): Piece[] {
  const edges = [start, ...holes.flatMap((hole) => [hole.start, hole.end]), end];
  let at = 0;
  return edges.flatMap((from, index) => {
    const to = edges[index + 1];
    if (index % 2 === 1 || to === undefined || from >= to) return [];
    const piece = { start: from, end: to, at };
    at += to - from;
    return [piece];
  });
}

const spaced = (text: string, { start, end }: Span, isJoin: (at: number) => boolean): string =>
  text.slice(start, end).replace(/\n/g, (_, offset: number) => (isJoin(start + offset) ? " " : "\n"));

/** A line end at an excluded region is no end of a sentence, unless a sentence ends there or a line is blank. */
function joinsLines(text: string, at: number, holes: readonly Span[]): boolean {
  const lineStart = text.lastIndexOf("\n", at - 1) + 1;
  const nextEnd = text.indexOf("\n", at + 1);
  const touches = holes.some((hole) => hole.start < (nextEnd < 0 ? text.length : nextEnd) && hole.end > lineStart);
  if (!touches) return false;
  const isBlank = text.slice(lineStart, at).trim() === "" || text.slice(at + 1, nextEnd < 0 ? text.length : nextEnd).trim() === "";
  return !isBlank && !/[.!?:]["”’»)]*\s*$/.test(unread(text, lineStart, at, holes));
}

function unread(text: string, start: number, end: number, holes: readonly Span[]): string {
  return piecesOf({ start, end }, holes.flatMap((hole) => overlap(hole, { start, end }) ?? [])).map((piece) => text.slice(piece.start, piece.end)).join("");
}

function toReading(pieces: readonly Piece[], offset: number): number {
  const piece = pieces[lastAtMost(pieces.length, (index) => pieces[index]!.start, offset)];
  return piece ? piece.at + Math.min(Math.max(offset - piece.start, 0), piece.end - piece.start) : 0;
}

function toSource(pieces: readonly Piece[], { start, end }: Span): Span {
  const pieceAt = (offset: number) => pieces[lastAtMost(pieces.length, (index) => pieces[index]!.at, offset)]!;
  const first = pieceAt(start);
  const last = pieceAt(end - 1);
  return { start: first.start + start - first.at, end: last.start + end - last.at };
}
