import fc from "fast-check";
import { expect, it } from "vitest";
import { outlineOf } from "@/components/reader/surface/outline";

const headings = (levels: readonly number[]) => levels.map((level, ordinal) => ({ kind: "heading" as const, level, ordinal }));
const ranks = (levels: readonly number[]) => [...outlineOf(headings(levels)).values()];

it("begins below the page's title, wherever the text's levels begin", () => {
  expect(ranks([2, 3, 3, 2])).toEqual([2, 3, 3, 2]);
  expect(ranks([1, 2, 4, 2])).toEqual([2, 3, 4, 3]);
});

it("passes over everything but headings", () => {
  expect([...outlineOf([{ kind: "paragraph", level: 0, ordinal: 0 }, { kind: "heading", level: 3, ordinal: 1 }])]).toEqual([[1, 2]]);
});

it("never goes down by more than one rank", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 6 })), (levels) => {
      [1, ...ranks(levels)].reduce((before, rank) => {
        expect(rank).toBeLessThanOrEqual(before + 1);
        return rank;
      });
    }),
  );
});
