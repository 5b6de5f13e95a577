import { splitsPair } from "@/lib/text/offsets";
import type { Span } from "@/lib/text/span";
import { CONTEXT, type Selector } from "@/lib/selectors/selector";

/**
 * The selector of a span: its offsets, its exact words, and up to 32 UTF-16 units of context on each side,
 * one less where the 32nd would split a surrogate pair. Refuses (RangeError) a span that is empty, outside
 * the text, or that splits a pair itself.
 */
export function describe(text: string, span: Span): Selector {
  assertDescribable(text, span);
  const { start, end } = span;
  let from = Math.max(0, start - CONTEXT);
  let to = Math.min(text.length, end + CONTEXT);
  if (splitsPair(text, from)) from++;
  if (splitsPair(text, to)) to--;
  return {
    start,
    end,
    quote: text.slice(start, end),
    prefix: text.slice(from, start),
    suffix: text.slice(end, to),
  };
}

/** Why a span of a text cannot be described, or null when it can. */
export function undescribable(
  text: string,
  { start, end }: Span,
): "outside" | "empty" | "splits-pair" | null {
  const whole = Number.isInteger(start) && Number.isInteger(end);
  if (!whole || start < 0 || end > text.length) return "outside";
  if (start >= end) return "empty";
  return splitsPair(text, start) || splitsPair(text, end) ? "splits-pair" : null;
}

function assertDescribable(text: string, span: Span): void {
  const problem = undescribable(text, span);
  if (problem) throw new RangeError(`span ${span.start}–${span.end} of a text of ${text.length}: ${problem}`);
}
