import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchorOf, placeCards } from "@/components/reader/card-places";

const cards = fc
  .array(fc.record({ y: fc.integer({ min: 0, max: 3000 }), height: fc.integer({ min: 20, max: 300 }) }), { minLength: 1, maxLength: 40 })
  .map((list) => list.sort((a, b) => a.y - b.y).map((card, index) => ({ ...card, id: String(index) })));

describe("placeCards", () => {
  it("puts each card at its passage where there is room", () => {
    const far = [0, 200, 400].map((y) => ({ id: String(y), y, height: 100 }));
    expect(placeCards(far, 1, 8)).toEqual([0, 200, 400]);
  });

  it("pushes cards away from the anchor, up and down", () => {
    const crowded = [100, 110, 120].map((y) => ({ id: String(y), y, height: 50 }));
    expect(placeCards(crowded, 1, 10)).toEqual([50, 110, 170]);
  });

  it("keeps the anchor at its passage, the order, and never lets two overlap", () => {
    fc.assert(
      fc.property(cards, fc.nat(), (list, at) => {
        const anchor = at % list.length;
        const tops = placeCards(list, anchor, 8);
        expect(tops[anchor]).toBe(list[anchor]!.y);
        for (let index = 1; index < list.length; index++) expect(tops[index]! - tops[index - 1]!).toBeGreaterThanOrEqual(list[index - 1]!.height + 8);
      }),
    );
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
