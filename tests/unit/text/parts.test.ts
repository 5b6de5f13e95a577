import { expect, it } from "vitest";
import { inParts, inWeighedParts } from "@/lib/text/parts";

it("parts hold everything once, in order", () => {
  expect([...inParts([1, 2, 3, 4, 5], 2)]).toEqual([[1, 2], [3, 4], [5]]);
  expect([...inParts([], 2)]).toEqual([]);
});

it("weighed parts hold everything once, in order, and are too heavy only by a single item", () => {
  const parts = (weights: number[]) => [...inWeighedParts(weights, 5, (weight) => weight)];
  expect(parts([1, 4, 1, 9, 0, 5, 2])).toEqual([[1, 4], [1], [9], [0, 5], [2]]);
  expect(parts([])).toEqual([]);
});
