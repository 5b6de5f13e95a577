import { describe, expect, test } from "vitest";
import { quantityRecord, type Quantity } from "@/lib/claims/record";
import { figuresOf } from "@/lib/contests/figures";
import { sumsOf } from "@/lib/contests/sums";
import { cardsOf, claim, id, names, north, position, south, standing } from "@/tests/unit/contests/content";

const only = position(11, 0);
const told = (said: string, quantities: Partial<Quantity>[], claimants = [id(500)]) => ({ said, claimants, quantities: quantities.map((each) => quantityRecord.parse({ unit: "people", outcome: "killed", ...each })) });
const sums = (...claims: ReturnType<typeof told>[]) =>
  sumsOf(figuresOf(cardsOf([only], claims.map((each, index) => [claim(index + 1, each), only])), names()))
    .map(({ why, terms, total, isApproximate }) => [why, terms.map(({ quantity }) => quantity.value ?? quantity.min), total.low, total.high, isApproximate]);

describe("sums in the open (K12)", () => {
  test("one claimant's count of two populations on one day", () => {
    expect(sums(told("2017-08-05", [{ value: 14, population: "north" }, { value: 5, population: "south" }]))).toEqual([["populations", [14, 5], 19, 19, false]]);
  });

  test("not of two claimants, of two days, or of one population counted twice", () => {
    expect(sums(told("2017-08-05", [{ value: 14, population: "north" }]), told("2017-08-05", [{ value: 5, population: "south" }], [id(501)]))).toEqual([]);
    expect(sums(told("2017-08-05", [{ value: 14, population: "north" }]), told("2017-08-06", [{ value: 5, population: "south" }]))).toEqual([]);
    expect(sums(told("2017-08-05", [{ value: 14, population: "north" }, { value: 15, population: "north" }]))).toEqual([]);
  });

  test("increments of one series by the same claimants", () => {
    const more = (value: number) => ({ value, population: "north", cumulative: false });
    expect(sums(told("2017-08-01", [more(8)]), told("2017-08-02", [more(4)]), told("2017-08-03", [more(1)], [id(501)]))).toEqual([["increments", [8, 4], 12, 12, false]]);
  });

  test("a total and what the same side added later, until its next total; not another side's, nor what isn't dated", () => {
    const [total, more] = [(value: number) => ({ value, population: "north", cumulative: true }), (value: number) => ({ value, population: "north", cumulative: false })];
    const claims = [told("2017-08-01", [total(8)]), told("2017-08-02", [more(4)], [id(503)]), told("2017-08-03", [more(2)]), told("2017-08-03", [more(7)], [id(501)]), told("2017-08-04", [total(15)]), told("2017-08-05", [more(1)])];
    const placed = claims.map((each, index) => claim(index + 1, each));
    const standings = placed.map((each) => standing(each, [each.claimants[0] === id(501) ? south.id : north.id]));
    const added = sumsOf(figuresOf(cardsOf([only], placed.map((each) => [each, only])), names(standings))).filter(({ why }) => why === "added");
    expect(added.map(({ terms, total: { low } }) => [terms.map(({ quantity }) => quantity.value), low])).toEqual([[[8, 4, 2], 14], [[15, 1], 16]]);
  });

  test("bounds stay bounds, about stays about, and words without a number are no term", () => {
    expect(sums(told("2017", [{ min: 7, population: "north" }, { value: 15, population: "south", approximate: true }, { qualifier: "dozens", population: "guests" }])))
      .toEqual([["populations", [7, 15], 22, null, true]]);
  });
});
