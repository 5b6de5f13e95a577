import { nextBoundary, previousBoundary, unitAt, type Unit } from "@/lib/text/segmentation";
import { splitsPair } from "@/lib/text/offsets";
import { contains, type Span } from "@/lib/text/span";

/** What a selection means to mark: without the white space at its ends, no character cut in half; null for nothing. */
export function meantSpan(text: string, selection: Span | null): Span | null {
  if (!selection) return null;
  const start = splitsPair(text, selection.start) ? selection.start - 1 : selection.start;
  const end = splitsPair(text, selection.end) ? selection.end + 1 : selection.end;
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const length = words.trim().length;
  return length === 0 ? null : { start: from, end: from + length };
}

const UNITS: readonly Unit[] = ["word", "sentence", "paragraph"];

/** The next larger unit around a selection or a caret: word, sentence, paragraph; the selection itself where none is larger. */
export function grown(text: string, { start, end }: { start: number; end: number }): Span | null {
  const around = UNITS.map((unit) => unitAt(text, start, unit) ?? unitAt(text, Math.max(start - 1, 0), unit));
  const larger = around.find((span) => span && contains(span, { start, end }) && span.end - span.start > end - start);
  return larger ?? (start < end ? { start, end } : null);
}

/**
 * Where a dragged end comes to rest: at the nearer end of the word that it is in; between words at the words' side of the
 * white space.
 */
export function snapped(text: string, offset: number, end: "start" | "end"): number {
  const word = unitAt(text, offset, "word");
  if (word && offset - word.start >= word.end - offset) return word.end;
  const isSpace = (at: number) => /\s/.test(text.charAt(at));
  let at = word?.start ?? offset;
  if (end === "start") while (isSpace(at)) at++;
  else while (isSpace(at - 1)) at--;
  return at;
}

/** A span with one end moved, as far as it keeps a character. */
export function withEnd(text: string, span: Span, end: "start" | "end", offset: number): Span {
  const least = end === "start" ? previousBoundary(text, span.end, "character") : nextBoundary(text, span.start, "character");
  return end === "start" ? { start: Math.min(offset, least), end: span.end } : { start: span.start, end: Math.max(offset, least) };
}
