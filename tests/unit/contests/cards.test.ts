import { describe, expect, test } from "vitest";
import { numberedCards } from "@/lib/contests/cards";
import { cardsOf, claim, id, placement, position } from "@/tests/unit/contests/content";

const [first, second] = [position(11, 1), position(12, 0)];

describe("the numbers of cards", () => {
  test("go along the positions in their order, then through the rows below", () => {
    const [a, b, beside, voice, silent] = [
      claim(1), claim(2), claim(3), claim(4, { attribution: "own_voice", claimants: [id(751)] }), claim(5, { act: "is silent" }),
    ];
    const cards = cardsOf([first, second], [[silent, first], [voice, second], [beside, null], [a, first], [b, second]]);
    expect(cards.map(({ number, claim: { id: of }, row }) => [number, of, row])).toEqual([
      [1, b.id, "columns"], [2, a.id, "columns"], [3, beside.id, "unplaced"], [4, voice.id, "own_voice"], [5, silent.id, "silent"],
    ]);
  });
  test("go by the date on which it was said within a position, undated ones last", () => {
    const [undated, late, early] = [claim(1), claim(2, { said: "2014-08-07" }), claim(3, { said: "2014-08" })];
    const cards = cardsOf([first], [[undated, first], [late, first], [early, first]]);
    expect(cards.map(({ claim: { id: of } }) => of)).toEqual([early.id, late.id, undated.id]);
  });
});

describe("the rows below the columns", () => {
  test("a recorded silence takes no position, wherever it was placed (K6)", () => {
    for (const act of ["is silent", "declines to comment", "neither confirms nor denies"]) {
      expect(cardsOf([first], [[claim(1, { act }), first]])[0]).toMatchObject({ row: "silent", position: first });
    }
  });
  test("a claim whose position was deleted stands beside the positions", () => {
    const one = claim(1);
    const [card] = numberedCards({ positions: [], placements: [placement(one, first.id)], claims: [one], relations: [] });
    expect(card).toMatchObject({ row: "unplaced", position: null });
  });
  test("a placement of a claim that is not there has no card", () => {
    expect(numberedCards({ positions: [first], placements: [placement(claim(1), first.id)], claims: [], relations: [] })).toEqual([]);
  });
});
