import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlaps, type Span } from "@/lib/text/span";
import { SpanShelves } from "@/lib/text/span-shelves";

const anySpan = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 25 })).map(([start, length]): Span => ({ start, end: start + length }));
const anyItems = fc.array(fc.array(anySpan, { minLength: 1, maxLength: 3 }), { maxLength: 20 });

describe("SpanShelves", () => {
  it("finds what a look at every item finds, whatever the length of a stretch, after adding and removing", () => {
    fc.assert(
      fc.property(anyItems, fc.integer({ min: 1, max: 30 }), fc.array(fc.nat(19)), anySpan, (items, size, gone, asked) => {
        const shelves = new SpanShelves<Span[]>(size, (item) => item);
        for (const item of items) shelves.add(item);
        const out = new Set(gone.flatMap((at) => (items[at] ? [items[at]] : [])));
        for (const item of out) shelves.remove(item);
        const expected = items.filter((item) => !out.has(item) && item.some((span) => overlaps(span, asked)));
        const found = shelves.within(asked);
        expect(new Set(found)).toEqual(new Set(expected));
        expect(found).toHaveLength(expected.length);
      }),
    );
  });
});
