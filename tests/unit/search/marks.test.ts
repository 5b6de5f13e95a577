import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkWellFormed } from "@/lib/text/well-formed";
import { cutting, marksOf, tokensOf } from "@/lib/search/marks";

const same = (word: string, sought: string) => word.toLowerCase() === sought.toLowerCase();
const marked = (text: string, patterns: string[][]) => marksOf(text, patterns, same).map(({ start, end }) => text.slice(start, end));

describe("marking the hits (F1)", () => {
  test("single words everywhere, words of a phrase only in its order, hits that touch as one", () => {
    expect(marked("The weir, the WEIR and a river", [["weir"]])).toEqual(["weir", "WEIR"]);
    expect(marked("the river; a river the guard; the river guard", [["the", "river", "guard"]])).toEqual(["the river guard"]);
    expect(marked("the river guard", [["the", "river"], ["river", "guard"]])).toEqual(["the river guard"]);
    expect(marked("nothing here", [[]])).toEqual([]);
  });

  test("words of every script, with their marks, and no signs", () => {
    expect(tokensOf("Ağdam’s 🚣 կամուրջ, й́!").map(({ word }) => word)).toEqual(["Ağdam", "s", "կամուրջ", "й́"]);
  });

  test("a cutting is part of its text, holds the first mark, and splits no pair", () => {
    const texts = fc.string({ unit: "grapheme", maxLength: 900 });
    fc.assert(fc.property(texts, fc.nat(), (text, at) => {
      const tokens = tokensOf(text).filter((token) => token.end - token.start < 100);
      const mark = tokens[at % Math.max(1, tokens.length)];
      const cut = cutting(text, mark ? [mark] : []);
      expect(text.slice(cut.start, cut.start + cut.text.length)).toBe(cut.text);
      expect(checkWellFormed(cut.text).ok).toBe(true);
      if (mark) expect(cut.marks.map(({ start, end }) => cut.text.slice(start, end))).toEqual([mark.word]);
    }));
  });
});
