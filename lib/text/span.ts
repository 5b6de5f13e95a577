import { z } from "zod";
import type { Utf16Offset } from "@/lib/text/offsets";

/**
 * A stretch of one text: half-open, in UTF-16 units, never empty. `text.slice(start, end)` is what it covers.
 */
export type Span = { readonly start: Utf16Offset; readonly end: Utf16Offset };

const offset = z.int().min(0);

/**
 * The schema of a span from outside: whole numbers, 0 ≤ start < end. Whether it fits a text is `describe`'s
 * to say.
 */
export const spanSchema = z
  .strictObject({ start: offset, end: offset })
  .refine(({ start, end }) => start < end, { message: "start must be before end", path: ["end"] });

/** Whether an unknown value is a span, by the same rule as `spanSchema`. */
export const isSpan = (value: unknown): value is Span => spanSchema.safeParse(value).success;

/** The length in UTF-16 units. */
export const lengthOf = (span: Span): number => span.end - span.start;

/** Whether the two share at least one character; spans that only touch do not. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The characters that both cover, or null when they share none. */
export function overlap(a: Span, b: Span): Span | null {
  if (!overlaps(a, b)) return null;
  return { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) };
}

/** Whether every character of `inner` lies in `outer`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Whether the character that begins at `at` lies in the span. */
export const containsOffset = (span: Span, at: Utf16Offset): boolean => span.start <= at && at < span.end;

export const equalSpans = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/**
 * Text order: by start; of two that start together the longer first, so that what contains comes before what
 * it contains.
 */
export const inTextOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** Smallest first, then in text order: the order of a list of everything under one point. */
export const smallestFirst = (a: Span, b: Span): number => lengthOf(a) - lengthOf(b) || a.start - b.start;

/** The union: the same characters as disjoint spans in text order, touching ones joined. */
export function merge(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const span of [...spans].sort(inTextOrder)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}

/** The smallest single span that contains all of them, gaps included; refuses an empty list (RangeError). */
export function cover(spans: readonly Span[]): Span {
  const first = spans[0];
  if (!first) throw new RangeError("no span to cover");
  return spans.reduce((a, b) => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }), first);
}

/** Whether every character of `span` lies in one or another of `others`. */
export const liesWithin = (span: Span, others: readonly Span[]): boolean =>
  merge(others).some((other) => contains(other, span));
