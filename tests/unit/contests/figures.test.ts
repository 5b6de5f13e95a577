import { describe, expect, test } from "vitest";
import { quantityRecord, type Quantity } from "@/lib/claims/record";
import { canBothHold, countedDifferently, extentOf, figureGroups, figuresOf } from "@/lib/contests/figures";
import { cardsOf, claim, names, north, position, south, standing } from "@/tests/unit/contests/content";

const only = position(11, 0);
const quantity = (more: Partial<Quantity>): Quantity => quantityRecord.parse({ unit: "boats", outcome: "sunk", population: "boats of the guild", ...more });
/** One claim for each quantity, on alternating sides. */
function figures(...quantities: Partial<Quantity>[]) {
  const claims = quantities.map((each, index) => claim(index + 1, { quantities: [quantity(each)] }));
  const standings = claims.map((each, index) => standing(each, [index % 2 ? south.id : north.id]));
  return figuresOf(cardsOf([only], claims.map((each) => [each, only])), names(standings));
}
const differ = (a: Partial<Quantity>, b: Partial<Quantity>) => {
  const [one, other] = figures(a, b);
  return countedDifferently(one!, other!);
};

describe("which figures may be compared (K8)", () => {
  test.each([
    ["unit", { unit: "rafts" }], ["outcome", { outcome: "damaged" }], ["population", { population: "all boats" }], ["area", { area: "the lower river" }],
    ["period", { period: "one night" }], ["cumulative", { cumulative: true }],
  ] as const)("not those that differ in %s, and that is the reason", (field, more) => {
    expect(differ({}, more)).toEqual([field]);
    expect(differ(more, more)).toEqual([]);
  });

  test("words are the same whatever their case and spaces", () => {
    expect(differ({ population: "Boats of  the guild" }, {})).toEqual([]);
  });

  test("with a named population, own and enemy count the same thing from two sides", () => {
    expect(differ({ whose: "own" }, { whose: "enemy" })).toEqual([]);
  });

  test("without one they don't, and neither are the own losses of two sides the same", () => {
    expect(differ({ population: "", whose: "own" }, { population: "", whose: "enemy" })).toEqual(["whose"]);
    expect(differ({ population: "", whose: "own" }, { population: "", whose: "own" })).toEqual(["whose"]);
    expect(differ({ population: "", whose: "both" }, { population: "", whose: "both" })).toEqual([]);
  });

  test("the date as of which is counted makes no difference: it is what revisions are told by", () => {
    expect(differ({ asOf: "2017-08-01" }, { asOf: "2017-08-09" })).toEqual([]);
  });
});

describe("groups of figures", () => {
  test("hold each figure once, the largest group first", () => {
    const all = figures({ value: 1, outcome: "damaged" }, { value: 2 }, { value: 3 });
    const groups = figureGroups(all);
    expect(groups.map((group) => group.figures.map((figure) => figure.quantity.value))).toEqual([[2, 3], [1]]);
    expect(groups[0]!.counted.outcome).toBe("sunk");
  });
});

describe("figures that can both be right (K8)", () => {
  test.each([
    [{ value: 8 }, { value: 14 }, false], [{ value: 8 }, { value: 8 }, true], [{ min: 49 }, { value: 105 }, true], [{ min: 105 }, { value: 49 }, false],
    [{ min: 31, max: 92 }, { value: 60 }, true], [{ max: 4 }, { min: 5 }, false], [{ value: 105, approximate: true }, { value: 200 }, true],
    [{ min: 105 }, { value: 200, approximate: true }, true], [{ qualifier: "dozens" }, { value: 3 }, true], [{ value: 0 }, { value: 1 }, false],
  ] satisfies [Partial<Quantity>, Partial<Quantity>, boolean][])("%j and %j: %s", (a, b, can) => {
    expect([canBothHold(quantity(a), quantity(b)), canBothHold(quantity(b), quantity(a))]).toEqual([can, can]);
  });

  test("a figure in words has no end", () => {
    expect(extentOf(quantity({ qualifier: "dozens" }))).toEqual({ low: null, high: null });
  });
});
