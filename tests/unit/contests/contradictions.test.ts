import { describe, expect, test } from "vitest";
import { quantityRecord, type ClaimDraft, type Quantity } from "@/lib/claims/record";
import { suggestedRelations } from "@/lib/contests/contradictions";
import type { RelationInput } from "@/lib/contests/record";
import { cardsOf, claim, id, names, position, relation, standing } from "@/tests/unit/contests/content";

const only = position(11, 0);
const sunk = (more: Partial<Quantity>): ClaimDraft["quantities"] => [quantityRecord.parse({ unit: "boats", outcome: "sunk", population: "boats of the guild", ...more })];
const suggested = (drafts: Partial<ClaimDraft>[], relate: (claims: ReturnType<typeof claim>[]) => RelationInput[] = () => [], group?: string) => {
  const claims = drafts.map((draft, index) => claim(index + 1, draft));
  const ground = names(claims.map((each) => standing(each, [], group ?? each.id)));
  return suggestedRelations(cardsOf([only], claims.map((each) => [each, only])), relate(claims), ground)
    .map(({ from, to, type, reason }) => [from.claim.id, type, to.claim.id, reason.rule]);
};
const other = [id(501)];

describe("relations that the data suggest (K13)", () => {
  test("figures of the same thing that exclude one another, from the later to the earlier", () => {
    expect(suggested([{ said: "2017-08-02", quantities: sunk({ value: 14 }), claimants: other }, { said: "2017-08-01", quantities: sunk({ value: 8 }) }]))
      .toEqual([[id(1), "contradicts", id(2), "figures"]]);
  });

  test("of the same claimants on another day it is an update", () => {
    expect(suggested([{ said: "2017-08-01", quantities: sunk({ value: 8 }) }, { said: "2017-08-02", quantities: sunk({ value: 14 }) }]))
      .toEqual([[id(2), "updates", id(1), "figures"]]);
  });

  test("not where they count different things, can both hold, or add up", () => {
    const pair = (a: Partial<Quantity>, b: Partial<Quantity>) => suggested([{ quantities: sunk(a) }, { quantities: sunk(b), claimants: other }]);
    expect(pair({ value: 8, area: "the lower river" }, { value: 14 })).toEqual([]);
    expect(pair({ min: 8 }, { value: 14 })).toEqual([]);
    expect(pair({ value: 8, cumulative: false }, { value: 4, cumulative: false })).toEqual([]);
  });

  test("like propositions of opposite polarity", () => {
    const words = "The guild's boats crossed the river at night.";
    expect(suggested([{ proposition: words }, { proposition: "The guild's boats did not cross the river at night.", polarity: "negative" }])).toEqual([[id(2), "contradicts", id(1), "polarity"]]);
    expect(suggested([{ proposition: words }, { proposition: words }])).toEqual([]);
    expect(suggested([{ proposition: words }, { proposition: "No prisoner was seen in the harbour.", polarity: "negative" }])).toEqual([]);
    expect(suggested([{ proposition: "" }, { proposition: "", polarity: "negative" }])).toEqual([]);
  });

  test("nothing is said of claims that are related already, either way, or say the same", () => {
    const drafts = [{ quantities: sunk({ value: 8 }) }, { quantities: sunk({ value: 14 }), claimants: other }];
    expect(suggested(drafts, ([a, b]) => [relation(50, a!, b!)])).toEqual([]);
    expect(suggested(drafts, ([a, b]) => [relation(50, b!, a!)])).toEqual([]);
    expect(suggested(drafts, () => [], "one group")).toEqual([]);
  });

  test("nor of one that is updated, nor where another that says the same is related already", () => {
    const drafts = [{ quantities: sunk({ value: 8 }) }, { quantities: sunk({ value: 14 }), claimants: other }, { quantities: sunk({ value: 9 }) }];
    expect(suggested(drafts, ([a, b, c]) => [relation(50, c!, a!, { type: "updates" }), relation(51, b!, c!)])).toEqual([]);
    const claims = drafts.slice(0, 2).map((draft, index) => claim(index + 1, draft));
    const again = claim(3, drafts[1]);
    const all = [...claims, again];
    const ground = names(all.map((each) => standing(each, [], each === again ? claims[1]!.id : each.id)));
    expect(suggestedRelations(cardsOf([only], all.map((each) => [each, only])), [relation(50, claims[1]!, claims[0]!), relation(51, again, claims[1]!, { type: "same_as" })], ground)).toEqual([]);
  });
});
