import { expect, it } from "vitest";
import { alikeBlocks, alikeLines, sectionAt, shapeOf } from "@/lib/documents/likeness";
import { plainBlocks } from "@/lib/sources/plain-text";
import { Lines } from "@/lib/text/lines";

const blocksOf = (text: string) => plainBlocks(new Lines(text));

it("R5: a line's shape is its mark, numbers folded, and the signs at its end", () => {
  expect(shapeOf("  12. ^ Vale, Ada. \"The weir\". Lenn Post.")).toEqual({ mark: "0.", ending: "." });
  expect(shapeOf("Lorn Lorn is a town on the Lenn and the seat of a ...")).toEqual({ mark: "", ending: "..." });
  expect(shapeOf("breaks off …")).toEqual({ mark: "", ending: "..." });
  expect(shapeOf("• boats")).toEqual({ mark: "•", ending: "" });
  expect(shapeOf("")).toEqual({ mark: "", ending: "" });
});

it("R5: lines are alike by mark and ending, not by their words", () => {
  expect(alikeLines("1. Ada said so.", "27. Somebody denied it.")).toBe(true);
  expect(alikeLines("1. Ada said so.", "27. Somebody denied it ...")).toBe(false);
  expect(alikeLines("1. Ada said so.", "• Ada said so.")).toBe(false);
});

it("R5: blocks are alike by kind, level and mark", () => {
  const text = "1. first\n2. second\n• a point\nprose";
  const [first, second, point, prose] = blocksOf(text);
  expect(alikeBlocks(text, first!, second!)).toBe(true);
  expect(alikeBlocks(text, first!, point!)).toBe(false);
  expect(alikeBlocks(text, point!, prose!)).toBe(false);
});

it("R5: a section goes from its heading to before the next of its rank", () => {
  const text = "== A ==\none\n=== B ===\ntwo\n== C ==\nthree";
  const blocks = [["heading", 2, 0, 7], ["paragraph", 0, 8, 11], ["heading", 3, 12, 21], ["paragraph", 0, 22, 25], ["heading", 2, 26, 33], ["paragraph", 0, 34, 39]]
    .map(([kind, level, start, end], ordinal) => ({ kind: kind as "heading", level: level as number, start: start as number, end: end as number, ordinal }));
  expect(sectionAt(blocks, 9, text.length)).toEqual({ start: 0, end: 26 });
  expect(sectionAt(blocks, 23, text.length)).toEqual({ start: 12, end: 26 });
  expect(sectionAt(blocks, 36, text.length)).toEqual({ start: 26, end: 39 });
  expect(sectionAt([], 5, 10)).toEqual({ start: 0, end: 10 });
});
