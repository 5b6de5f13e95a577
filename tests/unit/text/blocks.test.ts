import { describe, expect, it } from "vitest";
import { assertBlocks, blockAt, blockSchema, type Block } from "@/lib/text/blocks";

const text = "== A ==\n\none line\n";
const heading: Block = { ordinal: 0, kind: "heading", level: 2, start: 0, end: 7 };
const line: Block = { ordinal: 1, kind: "paragraph", level: 0, start: 9, end: 17 };

describe("assertBlocks", () => {
  it("accepts blocks that are numbered, in order, apart, and in the text", () => {
    expect(() => assertBlocks(text, [heading, line])).not.toThrow();
    expect(() => assertBlocks("", [])).not.toThrow();
  });

  it.each([
    ["numbered otherwise", [{ ...heading, ordinal: 1 }]],
    [
      "out of order",
      [
        { ...line, ordinal: 0 },
        { ...heading, ordinal: 1 },
      ],
    ],
    ["overlapping", [heading, { ...line, start: 6 }]],
    ["empty", [{ ...heading, end: 0 }]],
    ["longer than the text", [heading, { ...line, end: 19 }]],
  ])("refuses blocks that are %s", (_, blocks) => {
    expect(() => assertBlocks(text, blocks)).toThrow(RangeError);
  });
});

describe("blockAt", () => {
  it("finds the block of each character, and none between blocks", () => {
    const kinds = [0, 6, 7, 8, 9, 16, 17].map((offset) => blockAt([heading, line], offset)?.kind);
    expect(kinds).toEqual(["heading", "heading", undefined, undefined, "paragraph", "paragraph", undefined]);
    expect(blockAt([], 0)).toBeUndefined();
  });
});

describe("blockSchema", () => {
  it("accepts a block and refuses an unknown kind and an empty span", () => {
    expect(blockSchema.parse(line)).toEqual(line);
    expect(blockSchema.safeParse({ ...line, kind: "poem" }).success).toBe(false);
    expect(blockSchema.safeParse({ ...line, end: 9 }).success).toBe(false);
  });
});
