import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { IntervalIndex } from "@/lib/text/interval-index";
import { containsOffset, inTextOrder, overlaps, smallestFirst, type Span } from "@/lib/text/span";

const anySpan = fc
  .tuple(fc.nat(40), fc.integer({ min: 1, max: 15 }))
  .map(([start, length]) => ({ start, end: start + length }));
/** Adds (with a span) and removals (by the number of an earlier add), in any order. */
const anyHistory = fc.array(fc.oneof(anySpan, fc.nat(30)), { maxLength: 60 });

function indexed(spans: Record<string, Span>): IntervalIndex<string> {
  const index = new IntervalIndex<string>();
  for (const [id, span] of Object.entries(spans)) index.add(id, span);
  return index;
}

describe("IntervalIndex", () => {
  it("is half-open: a span holds its start and not its end", () => {
    const index = indexed({ a: { start: 2, end: 4 } });
    expect([1, 2, 3, 4].map((offset) => index.at(offset))).toEqual([[], ["a"], ["a"], []]);
    expect(index.within({ start: 4, end: 9 })).toEqual([]);
    expect(index.within({ start: 0, end: 2 })).toEqual([]);
    expect(index.touches({ start: 3, end: 4 })).toBe(true);
    expect(index.touches({ start: 4, end: 5 })).toBe(false);
  });

  it("answers a place smallest first, a stretch in text order", () => {
    const index = indexed({
      wide: { start: 0, end: 20 },
      late: { start: 8, end: 12 },
      early: { start: 2, end: 10 },
    });
    expect(index.at(9)).toEqual(["late", "early", "wide"]);
    expect(index.within({ start: 9, end: 10 })).toEqual(["wide", "early", "late"]);
  });

  it("tells equal spans of different ids apart", () => {
    const index = indexed({ a: { start: 1, end: 5 }, b: { start: 1, end: 5 } });
    expect(index.remove("a")).toBe(true);
    expect(index.at(3)).toEqual(["b"]);
    expect(index.remove("a")).toBe(false);
    expect(index.size).toBe(1);
  });

  it("refuses an id that it has and an empty span", () => {
    const index = indexed({ a: { start: 1, end: 5 } });
    expect(() => index.add("a", { start: 7, end: 8 })).toThrow(/already has a/);
    expect(() => index.add("b", { start: 7, end: 7 })).toThrow(RangeError);
    expect(index.size).toBe(1);
  });

  it("agrees with looking at every span, through any history of adding and removing", () => {
    fc.assert(
      fc.property(anyHistory, anySpan, (history, wanted) => {
        const index = new IntervalIndex<number>();
        const kept = new Map<number, Span>();
        history.forEach((step, id) => {
          if (typeof step === "number") {
            expect(index.remove(step)).toBe(kept.delete(step));
          } else {
            index.add(id, step);
            kept.set(id, step);
          }
        });
        const all = [...kept.values()];
        const spansOf = (ids: number[]) => ids.map((id) => kept.get(id)!);
        expect(index.size).toBe(all.length);
        expect(spansOf(index.at(wanted.start))).toEqual(
          all.filter((span) => containsOffset(span, wanted.start)).sort(smallestFirst),
        );
        expect(spansOf(index.within(wanted))).toEqual(
          all.filter((span) => overlaps(span, wanted)).sort(inTextOrder),
        );
        expect(index.touches(wanted)).toBe(all.some((span) => overlaps(span, wanted)));
      }),
      { numRuns: 500 },
    );
  });
});
