import { unitAt, type Unit } from "@/lib/text/segmentation";
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
