import { describe, expect, it } from "vitest";
import { BEGINNING, partFrom } from "@/lib/documents/beginning";

const block = (start: number, end: number) => ({ kind: "paragraph" as const, level: 0, start, end });

describe("what of a text comes with its page (U37)", () => {
  it("is a short text whole, from its first line", () => {
    const whole = { text: "One.\nTwo.", blocks: [block(0, 4), block(5, 9)] };
    expect(partFrom(whole, 0)).toEqual(whole);
    expect(partFrom(whole, 3)).toEqual(whole);
  });

  it("has the blank lines that a text begins with", () => {
    expect(partFrom({ text: "\n\nOne.", blocks: [block(2, 6)] }, 0).text).toBe("\n\nOne.");
  });

  it("begins with the line of the place, its blocks counted from there", () => {
    expect(partFrom({ text: "One.\nTwo.\nThree.", blocks: [block(0, 4), block(5, 16)] }, 12)).toEqual({ text: "Three.", blocks: [block(0, 6)] });
  });

  it("ends before a character that it would cut in two, its last block with it", () => {
    const text = `${"a".repeat(BEGINNING - 1)}🙂 and more`;
    const part = partFrom({ text, blocks: [block(0, text.length)] }, 0);
    expect(part).toEqual({ text: "a".repeat(BEGINNING - 1), blocks: [block(0, BEGINNING - 1)] });
  });
});
