import fc from "fast-check";
import { expect, test } from "vitest";
import { wordDiff } from "@/lib/text/word-diff";

const sides = (before: string, after: string) => {
  const parts = wordDiff(before, after);
  const without = (kind: string) => parts.filter((part) => part.kind !== kind).map(({ text }) => text).join("");
  return [without("came"), without("went")];
};

test("H8: words that went and that came are told apart", () => {
  expect(wordDiff("Nine soldiers were hurt.", "Twelve soldiers were hurt.")).toEqual([{ kind: "went", text: "Nine" }, { kind: "came", text: "Twelve" }, { kind: "same", text: " soldiers were hurt." }]);
});
test("H8: the parts make up both texts, to the letter", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (a, b) => { expect(sides(a, b)).toEqual([a, b]); }));
});
test("R7: shows which words only one of two texts has", () => {
  const changed = wordDiff("the weir clearly held", "the weir strongly held").filter(({ kind }) => kind !== "same");
  expect(changed.map(({ kind, text }) => [kind, text])).toEqual([["went", "clearly"], ["came", "strongly"]]);
});
