import { describe, expect, test } from "vitest";
import { quantityRecord, type ClaimDraft } from "@/lib/claims/record";
import { isClose, reasonsToBelong, traitsOf } from "@/lib/contests/likely-members";
import { claim, id } from "@/tests/unit/contests/content";

const inArea = (area: string) => [quantityRecord.parse({ value: 3, unit: "boats", area })];
const traits = traitsOf({
  question: "How many boats were sunk?", labels: ["Three"],
  claims: [
    claim(1, { event: "2017-08-02", proposition: "Three ferries lay on the bottom.", quantities: inArea("the Lower  River") }),
    claim(2, { event: "2017", claimants: [id(501)], proposition: "No ferries are missing." }),
    claim(3, { attribution: "own_voice", claimants: [id(751)] }),
  ],
});
const reasons = (draft: Partial<ClaimDraft>) => reasonsToBelong(traits, claim(9, { claimants: [id(599)], proposition: "Rain.", ...draft }, [3]));

describe("what a claim shares with a contest (K18)", () => {
  test("a contest's claimants are those who are named as such, its dates those of a month or less", () => {
    expect(traits.partyIds).toEqual([id(500), id(501)]);
    expect(traits.dates).toEqual(["2017-08-02"]);
    expect(["2017-08-02", "2017-08", "2017", "XXXX", "[..2017-08-02]"].map(isClose)).toEqual([true, true, false, false, false]);
  });

  test("the words of the question come first, then those of most claims", () => {
    expect(traits.words[0]).toBe("boats");
    expect(traits.words.indexOf("sunk")).toBeLessThan(traits.words.indexOf("bottom"));
    expect(traits.words.indexOf("ferries")).toBeLessThan(traits.words.indexOf("bottom"));
  });

  test("is a claimant, a date that can be the same, a place however it is spaced, and words", () => {
    expect(reasons({ claimants: [id(501), id(599)] })).toContainEqual({ kind: "party", partyIds: [id(501)] });
    expect(reasons({ event: "2017-08" })).toContainEqual({ kind: "date", date: "2017-08" });
    expect(reasons({ quantities: inArea("the lower river") })).toContainEqual({ kind: "place", place: "the lower river" });
    expect(reasons({ proposition: "The ferries were sunk." })).toContainEqual({ kind: "words", words: expect.arrayContaining(["sunk", "ferries"]) });
  });

  test("is nothing where only a year, or nothing at all, is shared", () => {
    const kinds = reasons({ event: "2017" }).map(({ kind }) => kind);
    expect(kinds).not.toContain("date");
    expect(kinds).not.toContain("party");
  });
});
