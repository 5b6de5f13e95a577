import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as spans from "@/lib/text/span";
import type { Span } from "@/lib/text/span";

const span = (start: number, end: number): Span => ({ start, end });
const anySpan = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }))
  .map(([start, length]) => span(start, start + length));
const charactersOf = (...all: Span[]) =>
  new Set(all.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)));

describe("spanSchema and isSpan", () => {
  it.each([
    { start: 0, end: 1 },
    { start: 3, end: 9 },
  ])("accepts %o", (value) => {
    expect(spans.isSpan(value)).toBe(true);
    expect(spans.spanSchema.parse(value)).toEqual(value);
  });

  it.each([
    { start: 1, end: 1 },
    { start: 2, end: 1 },
    { start: -1, end: 1 },
    { start: 0, end: 1.5 },
    { start: 0, end: Infinity },
    { start: 0 },
    { start: 0, end: 1, more: true },
    null,
    "0-1",
  ])("refuses %o", (value) => expect(spans.isSpan(value)).toBe(false));
});

describe("two spans", () => {
  it("overlap when they share a character, and not when they touch", () => {
    expect(spans.overlaps(span(0, 5), span(4, 9))).toBe(true);
    expect(spans.overlaps(span(0, 5), span(5, 9))).toBe(false);
  });

  it("agree with their sets of characters", () => {
    fc.assert(
      fc.property(anySpan, anySpan, (a, b) => {
        const [ofA, ofB] = [charactersOf(a), charactersOf(b)];
        const both = [...ofA].filter((character) => ofB.has(character));
        expect(spans.overlaps(a, b)).toBe(both.length > 0);
        const shared = spans.overlap(a, b);
        expect(shared ? [...charactersOf(shared)] : []).toEqual(both);
        expect(spans.contains(a, b)).toBe(both.length === ofB.size);
        expect(spans.lengthOf(a)).toBe(ofA.size);
        expect(spans.equalSpans(a, b)).toBe(ofA.size === both.length && ofB.size === both.length);
      }),
    );
  });

  it("hold the offset of their start and not that of their end", () => {
    expect(spans.containsOffset(span(2, 4), 2)).toBe(true);
    expect(spans.containsOffset(span(2, 4), 4)).toBe(false);
  });
});

describe("many spans", () => {
  it("sort in text order, the containing one first", () => {
    const sorted = [span(5, 9), span(0, 3), span(5, 12), span(0, 9)].sort(spans.inTextOrder);
    expect(sorted).toEqual([span(0, 9), span(0, 3), span(5, 12), span(5, 9)]);
  });

  it("sort smallest first, equals in text order", () => {
    expect([span(5, 9), span(0, 9), span(1, 5)].sort(spans.smallestFirst)).toEqual([
      span(1, 5),
      span(5, 9),
      span(0, 9),
    ]);
  });

  it("merge to the same characters in disjoint, separated spans, and leave their input alone", () => {
    fc.assert(
      fc.property(fc.array(anySpan, { maxLength: 12 }), (all) => {
        const before = structuredClone(all);
        const merged = spans.merge(all);
        expect(all).toEqual(before);
        expect(charactersOf(...merged)).toEqual(new Set([...charactersOf(...all)].sort((a, b) => a - b)));
        merged.slice(1).forEach(({ start }, index) => expect(start).toBeGreaterThan(merged[index]!.end));
      }),
    );
  });

  it("are covered by one span with their gaps; none can't be covered", () => {
    expect(spans.cover([span(7, 9), span(1, 3), span(2, 5)])).toEqual(span(1, 9));
    expect(() => spans.cover([])).toThrow(RangeError);
  });

  it("hold a span between them that none of them holds alone", () => {
    expect(spans.liesWithin(span(2, 8), [span(5, 9), span(0, 5)])).toBe(true);
    expect(spans.liesWithin(span(2, 8), [span(6, 9), span(0, 5)])).toBe(false);
  });
});
