import { describe, expect, it } from "vitest";
import { datesIn } from "@/lib/claims/dates-in-text";
import { byLikeness } from "@/lib/claims/likeness";
import { uuid } from "@/tests/unit/claims/example-claim";

type Claim = Parameters<typeof byLikeness>[1][number];
const claim = (id: number, quote: string, more: Partial<Claim> = {}): Claim => ({
  id: uuid(id), claimants: [], proposition: "", said: null, event: null,
  mentions: [{ anchorings: [{ fragments: [{ role: "content", quote }] }] }] as unknown as Claim["mentions"],
  ...more,
});
const names = new Map([[uuid(90), ["Ministry of Rivers", "the river ministry"]], [uuid(91), ["Bo"]]]);
const namesOf = (id: string) => names.get(id) ?? [];
const passage = { words: "forty ferries had sunk near Lorn", around: "On 8 August 2014 the river ministry repeated that forty ferries had sunk near Lorn." };
const rank = (...claims: Claim[]) => byLikeness(passage, claims, namesOf).map(({ claim: { id }, reasons }) => [Number(id.slice(-2)), reasons.map(({ kind }) => kind)]);

describe("which claims a passage may state too (C20)", () => {
  it("the claim of a party that is named, of the same day and in the same words comes first, and says why", () => {
    const likely = claim(1, "forty ferries sunk", { claimants: [uuid(90)], said: "2014-08" });
    expect(rank(claim(2, "ferries of another kind"), likely, claim(3, "nothing alike"))).toEqual([[1, ["party", "date", "words"]], [2, ["words"]], [3, []]]);
    expect(byLikeness(passage, [likely], namesOf)[0]!.reasons).toEqual([
      { kind: "party", partyIds: [uuid(90)] }, { kind: "date", date: "2014-08-08" }, { kind: "words", words: ["forty", "ferries", "sunk"] },
    ]);
  });

  it("a name is one only as whole words, and short ones are none", () => {
    expect(rank(claim(1, "x", { claimants: [uuid(91)] }))).toEqual([[1, []]]);
    expect(byLikeness({ words: "", around: "the river ministrys" }, [claim(1, "", { claimants: [uuid(90)] })], namesOf)[0]!.reasons).toEqual([]);
  });

  it("a day without its year, and a date that is not known, are no evidence", () => {
    expect(rank(claim(1, "x", { said: "XXXX" }), claim(2, "x", { event: "2015" }))).toEqual([[2, []], [1, []]]);
    expect(byLikeness({ words: "", around: "On 8 August it rained." }, [claim(1, "", { said: "2014-08-08" })], namesOf)[0]!.reasons).toEqual([]);
  });

  it("words are compared without marks and case, in any script, and numbers count", () => {
    const other = byLikeness({ words: "ԳԵՏԻ կամուրջը, Ağdam 105", around: "" }, [claim(1, "գետի կամուրջը agdam 105")], namesOf);
    expect(other[0]!.reasons).toEqual([{ kind: "words", words: ["գետի", "կամուրջը", "agdam", "105"] }]);
  });

  it("common words, such as those of grammar, are no evidence, in English and in scripts of their own", () => {
    const other = byLikeness({ words: "These were their ferries; между домами, համար կամուրջը", around: "" }, [claim(1, "their ferries were между համար")], namesOf);
    expect(other[0]!.reasons).toEqual([{ kind: "words", words: ["ferries"] }]);
  });

  it("of equals the newer comes first; without claims there is nothing", () => {
    expect(rank(claim(1, "x"), claim(2, "x"))).toEqual([[2, []], [1, []]]);
    expect(rank()).toEqual([]);
  });
});

describe("dates that a text writes out", () => {
  it("are found once each, in order", () => {
    expect(datesIn("On 7 August 2014, in August 2014 and in 2014; again on 7 August 2014, May 3, 2015 and 14 September.")).toEqual(["2014-08-07", "2014-08", "2014", "2015-05-03", "XXXX-09-14"]);
    expect(datesIn("At 20149 or 31 June 2014 nothing.")).toEqual([]);
  });
});
