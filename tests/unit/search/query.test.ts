import { describe, expect, test } from "vitest";
import { MOST_TERMS, queryProblem, readQuery } from "@/lib/search/query";

const word = (text: string, more: object = {}) => ({ kind: "word", text, isExcluded: false, ...more });

describe("what a query asks for (F3)", () => {
  test("words, phrases in any quotation marks, excluded ones, beginnings", () => {
    expect(readQuery('heron "at the weir" -otter -"no boat" bridg* „ein Wehr“ «une écluse»')).toEqual([
      word("heron"), word("at the weir", { kind: "phrase" }), word("otter", { isExcluded: true }), word("no boat", { kind: "phrase", isExcluded: true }),
      word("bridg", { kind: "prefix" }), word("ein Wehr", { kind: "phrase" }), word("une écluse", { kind: "phrase" }),
    ]);
  });

  test("a phrase that isn't closed runs to the end; signs alone ask for nothing; what comes after the last term is left out", () => {
    expect(readQuery('"at the we')).toEqual([word("at the we", { kind: "phrase" })]);
    expect(readQuery("& | ! ( ) * - -- '' \\ 🚣")).toEqual([]);
    expect(readQuery(Array.from({ length: 50 }, (_, n) => `w${n}`).join(" "))).toHaveLength(MOST_TERMS);
  });

  test("why nothing can be found is told from an empty query", () => {
    expect(["", "  ", "heron", "!!!", "-heron", "x".repeat(1_001)].map(queryProblem)).toEqual([null, null, null, "no-words", "only-excluded", "too-long"]);
  });
});
