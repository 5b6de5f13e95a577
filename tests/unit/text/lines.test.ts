import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lastAtMost, Lines } from "@/lib/text/lines";
import { anyText, samples } from "@/tests/cases/text/samples";

describe("Lines", () => {
  it("are what splitting at the line ends gives, in every sample and any text", () => {
    const check = (text: string) => {
      const lines = new Lines(text);
      const split = text.split("\n");
      expect(Array.from({ length: lines.size }, (_, line) => lines.textOf(line))).toEqual(split);
      expect(split.map((_, line) => lines.isBlank(line))).toEqual(split.map((line) => line.trim() === ""));
    };
    Object.values(samples).forEach(check);
    fc.assert(fc.property(anyText(), check));
  });

  it("finds the line of every offset, a line's end included", () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const lines = new Lines(text);
        for (let offset = 0; offset <= text.length; offset++)
          expect(lines.at(offset)).toBe(text.slice(0, offset).split("\n").length - 1);
      }),
    );
  });

  it("counts a line outside the text as blank", () => {
    const lines = new Lines("a");
    expect([lines.isBlank(-1), lines.isBlank(0), lines.isBlank(1)]).toEqual([true, false, true]);
  });
});

describe("lastAtMost", () => {
  it("finds the last index whose value is not above the limit, and 0 when all are", () => {
    const values = [2, 4, 4, 9];
    const found = (limit: number) => lastAtMost(values.length, (index) => values[index]!, limit);
    expect([1, 2, 3, 4, 8, 9, 99].map(found)).toEqual([0, 0, 0, 2, 2, 3, 3]);
  });
});
