import { describe, expect, test } from "vitest";
import { krippendorffAlpha } from "@/lib/agreement/alpha";
import { figureOf, once, percentiles } from "@/lib/agreement/bootstrap";
import { confusionOf, confusionsOf, mistakesIn } from "@/lib/agreement/confusion";
import { cohenKappa, scottPi } from "@/lib/agreement/kappa";
import { plainOutcome, undefinedFor } from "@/lib/agreement/outcome";
import { randomFrom, below } from "@/lib/agreement/random";
import { estimate, pairOf, pairsOf, ratingsOf, valueOf, type Coefficient } from "@/lib/agreement/ratings";
import { fleissKappa, gwetAc, percentAgreement } from "@/lib/agreement/several";
import { crossed, printed } from "./published";

describe("Q6: intervals", () => {
  const ratings = crossed([[40, 6], [4, 50]]);

  test("the same seed gives the same interval, another one another, and the figure lies in it", () => {
    const figure = estimate(cohenKappa(), ratings);
    expect(figure).toEqual(estimate(cohenKappa(), ratings));
    expect(figure.interval).not.toEqual(estimate(cohenKappa(), ratings, { ...figure.bootstrap, seed: 3 }).interval);
    expect(figure.ok && figure.interval.ok && figure.interval.low < figure.value && figure.value < figure.interval.high).toBe(true);
    expect([figure.unit, figure.units, figure.bootstrap.replicates, figure.bootstrap.level]).toEqual(["items", 100, 1_000, 0.95]);
  });

  test("it is near the one of large-sample theory", () => {
    // irrCAC: κ of 100 pregnancies .796, 95 % interval .680 to .913 by its standard error.
    const { interval } = estimate(cohenKappa(), crossed([[13, 0, 0], [0, 20, 7], [0, 4, 56]]));
    expect(interval).toMatchObject({ ok: true, low: expect.closeTo(0.68, 1), high: expect.closeTo(0.913, 1) });
  });

  test("percentiles leave the same number of replicates on either side", () => {
    expect(percentiles(Array.from({ length: 1_000 }, (_, index) => 999 - index), 0.95)).toEqual({ low: 25, high: 974 });
    expect(percentiles([3], 0.95)).toEqual({ low: 3, high: 3 });
  });

  test("replicates without a figure are left out and counted; where they are most, there is no interval", () => {
    const onlyWith = (first: boolean) => (counts: ArrayLike<number>) => ((counts[0]! > 0) === first ? plainOutcome(1) : undefinedFor("one_value_only"));
    const rare = figureOf(onlyWith(true), once(20), "items");
    expect(rare.interval).toMatchObject({ ok: true, left: expect.any(Number) });
    expect(rare.interval.ok && rare.interval.left > 250 && rare.interval.left < 470).toBe(true);
    const mostly = (counts: ArrayLike<number>) => (Array.from(counts).every((count) => count === 1) ? plainOutcome(1) : undefinedFor("one_value_only"));
    expect(figureOf(mostly, once(20), "items").interval).toEqual({ ok: false, why: "mostly_undefined" });
  });

  test("one item has no interval, and no figure has none", () => {
    expect(estimate(percentAgreement, ratingsOf([["a", "a"]])).interval).toEqual({ ok: false, why: "too_few_units" });
    expect(estimate(cohenKappa(), ratingsOf([["a", "a"], ["a", "a"]])).interval).toEqual({ ok: false, why: "no_value" });
  });

  test("numbers of a seed are the same everywhere", () => {
    const random = randomFrom(20_141);
    const drawn = Array.from({ length: 1_000 }, () => below(random, 10));
    expect(Math.min(...drawn) === 0 && Math.max(...drawn) === 9).toBe(true);
    expect(drawn.slice(0, 8)).toEqual(Array.from({ length: 8 }, ((again) => () => below(again, 10))(randomFrom(20_141))));
  });
});

describe("Q7: where there is no figure, the reason is said", () => {
  const everywhere: [string, Coefficient][] = [["α", krippendorffAlpha("nominal")], ["κ", cohenKappa()], ["π", scottPi], ["Fleiss", fleissKappa], ["AC1", gwetAc()]];
  const why = (coefficient: Coefficient, items: (string | null)[][]) => {
    const outcome = valueOf(coefficient, ratingsOf(items));
    return outcome.ok ? outcome.value : outcome.why;
  };

  test.each(everywhere)("%s: no items, one annotator, nothing in common, one value", (_, coefficient) => {
    expect(why(coefficient, [])).toBe("no_items");
    expect(why(coefficient, [["a"], ["b"]])).toBe("fewer_than_two_annotators");
    expect(why(coefficient, [["a", null], [null, "b"]])).toBe("nothing_to_compare");
    expect(why(coefficient, [["a", "a"], ["a", "a"]])).toBe("one_value_only");
  });

  test("κ and π are for two", () => {
    expect([cohenKappa(), scottPi].map((coefficient) => why(coefficient, [["a", "b", "a"]]))).toEqual(["more_than_two_annotators", "more_than_two_annotators"]);
  });

  test("interval and ratio want numbers, ratio none below zero", () => {
    expect(why(krippendorffAlpha("interval"), [["a", "1"], ["1", "a"]])).toBe("not_numbers");
    expect(why(krippendorffAlpha("ratio"), [["-1", "1"], ["1", "2"]])).toBe("negative_numbers");
  });

  test("with one value only, agreement in percent is 1, and AC1 too where there could have been others", () => {
    expect(why(percentAgreement, [["a", "a"], ["a", "a"]])).toBe(1);
    expect(valueOf(gwetAc(), ratingsOf([["a", "a"], ["a", "a"]], ["a", "b"]))).toMatchObject({ ok: true, value: 1 });
  });

  test("rows of different lengths and values that there aren't are refused", () => {
    expect(() => ratingsOf([["a", "b"], ["a"]])).toThrow(RangeError);
    expect(() => ratingsOf([["a", "c"]], ["a", "b"])).toThrow(RangeError);
  });
});

describe("Q5: a confusion matrix", () => {
  const ratings = printed(["a a b b . c", "a b b a a c", "c c c c c c"], ["a", "b", "c", "d"]);

  test("has all values, also those that nobody gave, and what was left out", () => {
    expect(confusionOf(ratings, 0, 1)).toEqual({ first: 0, second: 1, values: ["a", "b", "c", "d"], cells: [[1, 1, 0, 0], [1, 1, 0, 0], [0, 0, 1, 0], [0, 0, 0, 0]], left: 1 });
  });

  test("there is one for each pair", () => {
    expect(confusionsOf(ratings).map(({ first, second }) => [first, second])).toEqual([[0, 1], [0, 2], [1, 2]]);
    expect(pairsOf(2)).toEqual([[0, 1]]);
  });

  test("what is taken for what, most often first", () => {
    expect(mistakesIn(confusionOf(ratings, 0, 2))).toEqual([{ first: "a", second: "c", count: 2 }, { first: "b", second: "c", count: 2 }]);
  });

  test("a pair of several is rated like two", () => {
    expect(valueOf(cohenKappa(), pairOf(ratings, 0, 1))).toMatchObject({ ok: true, value: expect.closeTo(0.375, 10) });
  });

  test("numbers are in their order, whatever they are called", () => {
    expect(ratingsOf([["10", "9"], ["-1", "9"]]).values).toEqual(["-1", "9", "10"]);
  });
});
