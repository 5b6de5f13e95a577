import { expect, it } from "vitest";
import { inParts } from "@/lib/text/parts";
import { wordDifference } from "@/lib/text/word-difference";

it("R7: shows which words only one of two texts has", () => {
  const runs = wordDifference("the weir clearly held", "the weir strongly held");
  expect(runs.filter((run) => run.in === "one").map(({ words }) => words.trim())).toEqual(["clearly"]);
  expect(runs.filter((run) => run.in === "other").map(({ words }) => words.trim())).toEqual(["strongly"]);
  const said = (side: "one" | "other") => runs.filter((run) => run.in === "both" || run.in === side).map(({ words }) => words).join("");
  expect([said("one"), said("other")]).toEqual(["the weir clearly held", "the weir strongly held"]);
});

it("equal texts have no difference", () => {
  expect(wordDifference("կամուրջ 🙂", "կամուրջ 🙂").every((run) => run.in === "both")).toBe(true);
});

it("parts hold everything once, in order", () => {
  expect([...inParts([1, 2, 3, 4, 5], 2)]).toEqual([[1, 2], [3, 4], [5]]);
  expect([...inParts([], 2)]).toEqual([]);
});
