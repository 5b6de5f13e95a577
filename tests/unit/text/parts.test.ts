import { expect, it } from "vitest";
import { inParts } from "@/lib/text/parts";

it("parts hold everything once, in order", () => {
  expect([...inParts([1, 2, 3, 4, 5], 2)]).toEqual([[1, 2], [3, 4], [5]]);
  expect([...inParts([], 2)]).toEqual([]);
});
