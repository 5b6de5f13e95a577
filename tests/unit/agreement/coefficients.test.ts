import { describe, expect, test } from "vitest";
import { krippendorffAlpha } from "@/lib/agreement/alpha";
import { cohenKappa, scottPi } from "@/lib/agreement/kappa";
import { valueOf, type Coefficient, type Ratings } from "@/lib/agreement/ratings";
import { fleissKappa, gwetAc, percentAgreement } from "@/lib/agreement/several";
import { counted, crossed, printed } from "./published";

/** A published figure, to as many places as it was printed with. */
function is(coefficient: Coefficient, ratings: Ratings, value: number, places = 3) {
  const outcome = valueOf(coefficient, ratings);
  expect(outcome.ok && outcome.value).toBeCloseTo(value, places);
  return outcome as Extract<typeof outcome, { ok: true }>;
}

describe("Q1: two annotators' coefficients are those of the published examples", () => {
  // Cohen, J. (1960). A coefficient of agreement for nominal scales. Educational and Psychological Measurement 20:37–46, p. 45:
  // 200 patients in proportions .44 .07 .09 / .05 .20 .05 / .01 .03 .06; p_o = .70, p_c = .41, κ = .492.
  const cohen = crossed([[88, 14, 18], [10, 40, 10], [2, 6, 12]]);

  test("Cohen 1960: κ = .492", () => {
    const { observed, expected } = is(cohenKappa(), cohen, 0.492);
    expect([observed, expected]).toEqual([expect.closeTo(0.7, 10), expect.closeTo(0.41, 10)]);
  });

  test("Cohen 1968: the same patients with his ratio-scaled weights of disagreement 1, 3 and 6, κw = .348", () => {
    // Cohen, J. (1968). Weighted kappa. Psychological Bulletin 70:213–220, table 1.
    const disagreement = [[0, 1, 3], [1, 0, 6], [3, 6, 0]];
    is(cohenKappa((a, b) => 1 - disagreement[a]![b]! / 6), cohen, 0.348);
  });

  // Gwet, K. L. (2014). Handbook of Inter-Rater Reliability, 4th ed.; data sets cont3x3abstractors and cont4x4diagnosis of his
  // R package irrCAC, unweighted figures as printed in its documentation; weighted ones as its port to Python is tested on.
  const pregnancies = crossed([[13, 0, 0], [0, 20, 7], [0, 4, 56]]);
  const diagnoses = crossed([[40, 4, 4, 17], [6, 25, 2, 13], [4, 1, 21, 12], [15, 5, 9, 45]]);

  test("irrCAC: κ, π, AC1, α and percent agreement of 100 pregnancies", () => {
    is(cohenKappa(), pregnancies, 0.7964094, 6);
    is(scottPi, pregnancies, 0.7962397, 6);
    is(gwetAc(), pregnancies, 0.8493305, 6);
    is(krippendorffAlpha("nominal"), pregnancies, 0.7972585, 6);
    is(percentAgreement, pregnancies, 0.89, 10);
  });

  test.each([[pregnancies, "linear", 0.843], [pregnancies, "quadratic", 0.892], [diagnoses, "identity", 0.432], [diagnoses, "linear", 0.407], [diagnoses, "quadratic", 0.383]] as const)("irrCAC: weighted κ %#", (ratings, weighting, value) => {
    is(cohenKappa(weighting), ratings, value);
  });

  test("Artstein & Poesio 2008, p. 558 and 568: π = .341 and .7995, κ = .348 and .8013", () => {
    // Artstein, R. & Poesio, M. (2008). Inter-coder agreement for computational linguistics. Computational Linguistics 34:555–596.
    const two = crossed([[20, 10], [20, 50]]);
    const three = crossed([[46, 0, 0], [6, 32, 6], [0, 0, 10]]);
    is(scottPi, two, 0.341);
    is(cohenKappa(), two, 0.348);
    is(scottPi, three, 0.7995, 4);
    is(cohenKappa(), three, 0.8013, 4);
    is(krippendorffAlpha("nominal"), three, 0.8, 2);
  });

  test("Scott's π worked by hand from his definition", () => {
    // Scott, W. A. (1955). Reliability of content analysis. Public Opinion Quarterly 19:321–325, gives the definition; we had no
    // access to the tables of the paper. 45 items, cells 1 2 3 / 4 5 6 / 7 8 9: agreement 15/45; joint shares (6+12)/90, (15+15)/90,
    // (24+18)/90; their squares .04 + 1/9 + (42/90)² = .36889; π = (.33333 − .36889) / (1 − .36889) = −.05634.
    is(scottPi, crossed([[1, 2, 3], [4, 5, 6], [7, 8, 9]]), -0.05634, 5);
  });
});

describe("Q1: several annotators' coefficients are those of the published examples", () => {
  // Fleiss, J. L. (1971). Measuring nominal scale agreement among many raters. Psychological Bulletin 76:378–382, table 1:
  // 30 patients, 6 psychiatrists each: depression, personality disorder, schizophrenia, neurosis, other.
  const fleiss = counted([
    [0, 0, 0, 6, 0], [0, 3, 0, 0, 3], [0, 1, 4, 0, 1], [0, 0, 0, 0, 6], [0, 3, 0, 3, 0], [2, 0, 4, 0, 0], [0, 0, 4, 0, 2], [2, 0, 3, 1, 0], [2, 0, 0, 4, 0], [0, 0, 0, 0, 6],
    [1, 0, 0, 5, 0], [1, 1, 0, 4, 0], [0, 3, 3, 0, 0], [1, 0, 0, 5, 0], [0, 2, 0, 3, 1], [0, 0, 5, 0, 1], [3, 0, 0, 1, 2], [5, 1, 0, 0, 0], [0, 2, 0, 4, 0], [1, 0, 2, 0, 3],
    [0, 0, 0, 0, 6], [0, 1, 0, 5, 0], [0, 2, 0, 1, 3], [2, 0, 0, 4, 0], [1, 0, 0, 4, 1], [0, 5, 0, 1, 0], [4, 0, 0, 0, 2], [0, 2, 0, 4, 0], [1, 0, 5, 0, 0], [0, 0, 0, 0, 6],
  ]);

  test("Fleiss 1971: κ = .430 from .5556 and .2201", () => {
    const { observed, expected } = is(fleissKappa, fleiss, 0.43);
    expect([observed, expected]).toEqual([expect.closeTo(0.5556, 4), expect.closeTo(0.2201, 3)]);
  });

  test("the ten items and fourteen raters of the encyclopedia's article on Fleiss' κ: .210 from .378 and .213", () => {
    const { observed, expected } = is(fleissKappa, counted([
      [0, 0, 0, 0, 14], [0, 2, 6, 4, 2], [0, 0, 3, 5, 6], [0, 3, 9, 2, 0], [2, 2, 8, 1, 1], [7, 7, 0, 0, 0], [3, 2, 6, 3, 0], [2, 5, 3, 2, 2], [6, 5, 2, 1, 0], [0, 2, 2, 3, 7],
    ]), 0.21);
    expect([observed, expected]).toEqual([expect.closeTo(0.378, 3), expect.closeTo(0.213, 3)]);
  });

  test("irrCAC: AC1, Fleiss' κ and percent agreement of the first fifteen of these patients", () => {
    const first = counted([[0, 0, 0, 6, 0], [0, 3, 0, 0, 3], [0, 1, 4, 0, 1], [0, 0, 0, 0, 6], [0, 3, 0, 3, 0], [2, 0, 4, 0, 0], [0, 0, 4, 0, 2], [2, 0, 3, 1, 0], [2, 0, 0, 4, 0], [0, 0, 0, 0, 6], [1, 0, 0, 5, 0], [1, 1, 0, 4, 0], [0, 3, 3, 0, 0], [1, 0, 0, 5, 0], [0, 2, 0, 3, 1]]);
    is(gwetAc(), first, 0.4448007, 6);
    is(fleissKappa, first, 0.4139265, 6);
    is(krippendorffAlpha("nominal"), first, 0.4204384, 6);
    is(percentAgreement, first, 0.5511111, 6);
  });

  // Gwet (2014), p. 120, data set cac.raw4raters: four raters, twelve units, none of whom rated all.
  const raters = printed(["1 2 3 3 2 1 4 1 2 . . .", "1 2 3 3 2 2 4 1 2 5 . .", ". 3 3 3 2 3 4 2 2 5 1 3", "1 2 3 3 2 4 4 1 2 5 1 ."]);

  test("irrCAC: with ratings left out, AC1 .77544, Fleiss' κ .76117, α .74342, percent agreement .81818", () => {
    is(gwetAc(), raters, 0.77544, 5);
    is(fleissKappa, raters, 0.76117, 5);
    is(krippendorffAlpha("nominal"), raters, 0.74342, 5);
    is(percentAgreement, raters, 0.8181818, 6);
  });

  test("irrCAC: AC2 with linear and quadratic weights, .859 and .914 here, .84028 for a table of four ordered values", () => {
    is(gwetAc("linear"), raters, 0.859);
    is(gwetAc("quadratic"), raters, 0.914);
    is(gwetAc("quadratic"), crossed([[20, 5, 1, 0], [4, 15, 6, 1], [0, 5, 18, 4], [0, 1, 3, 12]]), 0.84028, 5);
  });

  test("Gwet 2008: AC1 stays near the agreement where one value dominates; by hand", () => {
    // 8 × yes/yes, 1 × no/no, 1 × yes/no: agreement .9; share of yes 17/20; chance 2 · .85 · .15 = .255; (.9 − .255) / .745 = .86577.
    const skewed = crossed([[8, 1], [0, 1]]);
    is(gwetAc(), skewed, 0.86577, 5);
    is(scottPi, skewed, 0.60784, 5);
  });
});

describe("Q1: Krippendorff's α is that of his published examples", () => {
  // Krippendorff, K. (2011). Computing Krippendorff's alpha-reliability. Four observers, twelve units, seven values left out.
  const four = printed(["1 2 3 3 2 1 4 1 2 . . .", "1 2 3 3 2 2 4 1 2 5 . 3", ". 3 3 3 2 3 4 2 2 5 1 .", "1 2 3 3 2 4 4 1 2 5 1 ."]);

  test.each([["nominal", 0.743], ["ordinal", 0.815], ["interval", 0.849], ["ratio", 0.797]] as const)("Krippendorff 2011, section C: %s %d", (level, value) => {
    is(krippendorffAlpha(level), four, value);
  });

  test("Krippendorff 2011, section A: two observers, binary, .095", () => {
    is(krippendorffAlpha("nominal"), printed(["0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0"]), 0.095);
  });

  test("Krippendorff 2011, section B: two observers, nominal, .692", () => {
    is(krippendorffAlpha("nominal"), printed(["a a b b d c c c e d d a", "b a b b b c c c e d d d"]), 0.692);
  });

  test("ratio by hand: two observers, units 2/4 and 3/3, −.43723", () => {
    // Differences ((2−4)/6)² = 1/9 and 0: observed 2 · (1/9) / 4 = .055556. Frequencies 2:1, 3:2, 4:1, so expected
    // 2 · (2 · (1/5)² + 1/9 + 2 · (1/7)²) / (4 · 3) = .038655. α = 1 − .055556 / .038655.
    is(krippendorffAlpha("ratio"), printed(["2 3", "4 3"]), -0.43723, 5);
  });
});
