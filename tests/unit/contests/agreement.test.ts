import { describe, expect, test } from "vitest";
import { agreementOf } from "@/lib/contests/agreement";

const say = (...ratings: string[]) => agreementOf(ratings.map((rating) => ({ rating, ratingLabel: rating.toUpperCase() })));

describe("J4: agreement is counted, and nobody is left out", () => {
  test.each([
    [[], "none", []],
    [["refuted"], "one", [1]],
    [["refuted", "refuted"], "all", [2]],
    [["conflicting", "refuted", "conflicting", "conflicting"], "most", [3, 1]],
    [["refuted", "supported"], "split", [1, 1]],
    [["a", "a", "b", "b", "c"], "split", [2, 2, 1]],
  ] as const)("%j is %s", (ratings, kind, counts) => {
    const { kind: found, total, shares } = say(...ratings);
    expect([found, total, shares.map(({ count }) => count)]).toEqual([kind, ratings.length, counts]);
  });

  test("the most frequent stands first, by its name as it was signed", () => {
    expect(say("refuted", "conflicting", "conflicting").shares).toEqual([{ rating: "conflicting", label: "CONFLICTING", count: 2 }, { rating: "refuted", label: "REFUTED", count: 1 }]);
  });
});
