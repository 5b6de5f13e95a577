import { describe, expect, test } from "vitest";
import { stacksOf } from "@/lib/contests/folding";
import type { RelationInput } from "@/lib/contests/record";
import { cardsOf, claim, names, position, relation, standing } from "@/tests/unit/contests/content";

const only = position(11, 0);
const claims = [1, 2, 3, 4].map((n) => claim(n, { said: `2017-08-0${n}` }));
const [one, two, three, four] = claims as [(typeof claims)[0], (typeof claims)[0], (typeof claims)[0], (typeof claims)[0]];
const fold = (relations: readonly RelationInput[], same: readonly (typeof one)[] = []) =>
  stacksOf(cardsOf([only], claims.map((each) => [each, only])), relations, names(claims.map((each) => standing(each, [], same.includes(each) ? "one group" : each.id))))
    .map(({ card, under }) => [card.number, ...under.map((each) => `${each.card.number} ${each.why}`)]);

describe("the cards of a column, folded by rule (K10)", () => {
  test("stand alone where nothing joins them", () => {
    expect(fold([])).toEqual([[1], [2], [3], [4]]);
  });

  test("superseded claims lie under the one that stands in the end", () => {
    expect(fold([relation(50, two, one, { type: "updates" }), relation(51, four, two, { type: "updates" })])).toEqual([[3], [4, "1 superseded", "2 superseded"]]);
  });

  test("claims that say the same lie under the first of them", () => {
    expect(fold([], [two, four])).toEqual([[1], [2, "4 same_as"], [3]]);
  });

  test("what is superseded by a folded claim lies under that one's head, and no card is lost", () => {
    const stacks = fold([relation(50, four, one, { type: "updates" })], [three, four]);
    expect(stacks).toEqual([[2], [3, "1 superseded", "4 same_as"]]);
  });

  test("what updates it from outside of the column folds nothing", () => {
    expect(fold([relation(50, claim(9, { said: "2018" }), one, { type: "updates" })])).toEqual([[1], [2], [3], [4]]);
  });
});
