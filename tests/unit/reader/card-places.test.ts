import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchorOf, placeCards } from "@/components/reader/card-places";

const cards = fc
  .array(fc.record({ y: fc.integer({ min: 0, max: 3000 }), height: fc.integer({ min: 20, max: 300 }) }), { minLength: 1, maxLength: 40 })
  .map((list) => list.sort((a, b) => a.y - b.y));
const ALL = { top: -Infinity, bottom: Infinity };

interface Card {
  readonly y: number;
  readonly height: number;
}
const wanted = (list: readonly Card[]) => ({ count: list.length, yOf: (index: number) => list[index]!.y, heightOf: (index: number) => list[index]!.height });
const topsOf = (list: readonly Card[], anchor: number, gap: number) => placeCards(wanted(list), anchor, gap, ALL).map(({ top }) => top);

describe("placeCards", () => {
  it("puts each card at its passage where there is room", () => {
    const far = [0, 200, 400].map((y) => ({ y, height: 100 }));
    expect(topsOf(far, 1, 8)).toEqual([0, 200, 400]);
  });

  it("pushes cards away from the anchor, up and down", () => {
    const crowded = [100, 110, 120].map((y) => ({ y, height: 50 }));
    expect(topsOf(crowded, 1, 10)).toEqual([50, 110, 170]);
  });

  it("keeps the anchor at its passage, the order, and never lets two overlap", () => {
    fc.assert(
      fc.property(cards, fc.nat(), (list, at) => {
        const anchor = at % list.length;
        const tops = topsOf(list, anchor, 8);
        expect(tops[anchor]).toBe(list[anchor]!.y);
        for (let index = 1; index < list.length; index++) expect(tops[index]! - tops[index - 1]!).toBeGreaterThanOrEqual(list[index - 1]!.height + 8);
      }),
    );
  });

  it("gives of all cards those that touch the part that is asked for", () => {
    fc.assert(
      fc.property(cards, fc.nat(), fc.integer({ min: -500, max: 4000 }), fc.integer({ min: 1, max: 900 }), (list, at, top, height) => {
        const [anchor, bottom] = [at % list.length, top + height];
        const all = placeCards(wanted(list), anchor, 8, ALL);
        expect(all.map(({ index }) => index)).toEqual(list.map((_, index) => index));
        const seen = all.filter((place) => place.top < bottom && place.top + list[place.index]!.height > top);
        expect(placeCards(wanted(list), anchor, 8, { top, bottom })).toEqual(seen);
      }),
    );
  });

  it("asks for no card far beyond that part", () => {
    const asked = new Set<number>();
    const many = { count: 10_000, yOf: (index: number) => (asked.add(index), index * 30), heightOf: () => 90 };
    placeCards(many, 5_000, 10, { top: 150_000, bottom: 150_500 });
    expect(asked.size).toBeLessThan(10);
  });
});

describe("anchorOf", () => {
  const ys = [0, 100, 500, 900];
  const anchor = (window: Parameters<typeof anchorOf>[2]) => anchorOf(ys.length, (index) => ys[index]!, window);
  it("goes from the first card to the last as the page is scrolled", () => {
    expect(anchor({ top: 0, height: 800, scrolled: 0 })).toBe(0);
    expect(anchor({ top: 100, height: 800, scrolled: 0.5 })).toBe(2);
    expect(anchor({ top: 200, height: 800, scrolled: 1 })).toBe(3);
  });
});
