import { describe, expect, test } from "vitest";
import { relationEnds, relationsBetween } from "@/lib/contests/relation-ends";
import { cardsOf, claim, position, relation } from "@/tests/unit/contests/content";

const on = position(11, 0);
const [one, two, three, elsewhere] = [claim(1), claim(2), claim(3), claim(4)];
const cards = cardsOf([on], [[one, on], [two, on], [three, on]]);
const relations = [
  relation(21, three, two), relation(22, two, three, { type: "updates" }), relation(23, two, one), relation(24, two, elsewhere), relation(25, elsewhere, two),
];

describe("relations at both ends (K4)", () => {
  test("a card tells first what it does to others, then what others do to it, by their numbers", () => {
    const told = relationEnds(cards[1]!, cards, relations).map(({ end, other, relation: { type } }) => [end, type, other.number]);
    expect(told).toEqual([["from", "denies", 1], ["from", "updates", 3], ["to", "denies", 3]]);
  });
  test("what leads out of the contest is not told", () => {
    expect(relationsBetween(cards, relations).map(({ from, to }) => [from.number, to.number])).toEqual([[2, 1], [2, 3], [3, 2]]);
  });
});
