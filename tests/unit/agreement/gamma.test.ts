import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { continuumOf, type Unit } from "@/lib/agreement/continuum";
import { defaultGamma, gamma } from "@/lib/agreement/gamma";
import { bestAlignment, disorderOf } from "@/lib/agreement/gamma-alignment";
import { combinedDissimilarity, defaultGammaWeights, positionalDissimilarity } from "@/lib/agreement/gamma-dissimilarity";
import { shuffled } from "@/lib/agreement/gamma-sampling";
import { randomFrom } from "@/lib/agreement/random";

const unit = (start: number, end: number, value = ""): Unit => ({ start, end, value });

// Mathet, Y., Widlöcher, A. & Métivier, J.-P. (2015). The unified and holistic method gamma (γ) for inter-annotator agreement
// measure and alignment. Computational Linguistics 41:437–479.
describe("Q3: γ is made as it was published", () => {
  test.each([[4, 14, 40, 44, 22.2], [4, 14, 4, 14, 0], [4, 14, 20, 25, 3.2], [4, 14, 14, 24, 1], [20, 30, 20, 25, 0.11], [20, 25, 14, 24, 0.22]])("Mathet et al. 2015, figure 10: %d–%d and %d–%d are %d apart", (a, b, c, d, apart) => {
    expect(positionalDissimilarity(unit(a, b), unit(c, d))).toBeCloseTo(apart, 1);
  });

  test("Mathet et al. 2015, figure 20: the scale doesn't matter", () => {
    expect(positionalDissimilarity(unit(0, 7), unit(0, 10))).toBe(positionalDissimilarity(unit(0, 21), unit(0, 30)));
  });

  // The figures of the following were computed by pygamma-agreement (Titeux & Riad 2021, Journal of Open Source Software 6:2989),
  // the free program for γ, and stand in its tests.
  const names = ["Carol", "Bob", "Alice", "Jeremy"];
  const apart = [[0, 0.5, 0.3, 0.7], [0.5, 0, 0.6, 0.4], [0.3, 0.6, 0, 0.7], [0.7, 0.4, 0.7, 0]];
  const weights = { alpha: 3, beta: 1, empty: 0.5, between: (a: string, b: string) => apart[names.indexOf(a)]![names.indexOf(b)]! };
  const liza = [unit(1, 5, "Carol"), unit(6, 8, "Bob"), unit(7, 20, "Alice"), unit(12, 18, "Carol")];
  const pierrot = [unit(2, 6, "Carol"), unit(7, 8, "Bob"), unit(7, 19, "Jeremy"), unit(8, 10, "Alice"), unit(12, 18, "Alice")];
  const hadrien = [unit(1, 6, "Carol"), unit(7, 19, "Jeremy"), unit(8, 10, "Alice"), unit(19, 20, "Alice")];

  test("pygamma-agreement: combined dissimilarities, .09375, 5.11, 2.69375, 6.15 and 8.79 of the first unit", () => {
    expect(pierrot.map((other) => combinedDissimilarity(liza[0]!, other, weights))).toEqual([0.09375, 5.11, 2.69375, 6.15, 8.79].map((figure) => expect.closeTo(figure, 5)));
  });

  test("pygamma-agreement: two units and none, .38333", () => {
    expect(disorderOf([liza[3]!, pierrot[4]!, null], weights)).toBeCloseTo(0.38333, 5);
  });

  test("pygamma-agreement: the best alignment of three annotators, .43478876", () => {
    const best = bestAlignment({ annotators: [liza, pierrot, hadrien] }, weights);
    expect(best.disorder).toBeCloseTo(0.43478876, 6);
    expect(best.isExact).toBe(true);
  });

  test("pygamma-agreement 0.5.9: three annotators with two units each, .40876; by hand", () => {
    // First units: (1/16 + 1/49 + 9/49) / 3 = .08886. Second: (1/16 + 1 + 1/81 + 1 + 1/9) / 3 = .72865. Sum .81751, by 2.
    const three = [[unit(1, 5, "a"), unit(10, 14, "b")], [unit(2, 6, "a"), unit(11, 15, "b")], [unit(1, 4, "a"), unit(9, 14, "c")]];
    expect(bestAlignment({ annotators: three }, defaultGammaWeights).disorder).toBeCloseTo(0.408756, 5);
  });

  const alex = [unit(2, 9, "1"), unit(11, 17, "2"), unit(24, 30, "5"), unit(32, 36, "6"), unit(36, 44, "6"), unit(44, 60, "7")];
  const paul = [unit(2, 9, "1"), unit(11, 17, "3"), unit(19, 25, "5"), unit(32, 44, "6")];
  const suzan = [unit(2, 9, "1"), unit(11, 17, "4"), unit(21, 27, "5"), unit(32, 36, "6"), unit(36, 40, "6"), unit(40, 44, "6")];
  const known = [continuumOf(60, [alex, paul, suzan])];
  const gamma3 = { ...defaultGamma, weights: { alpha: 3, beta: 1, empty: 1 } };

  test("pygamma-agreement: Alex, Paul and Suzan, disorder .96; γ between .44 and .49 over its releases", () => {
    const result = gamma(known, gamma3);
    expect(result.ok && result.observed).toBeCloseTo(0.96, 2);
    // Shuffled texts are random, and each program shuffles a little differently.
    expect(result.ok && result.value).toBeGreaterThan(0.4);
    expect(result.ok && result.value).toBeLessThan(0.53);
    expect(result.isExact).toBe(true);
  });

  test("Q6: the same seed gives the same γ and the same interval, another one another", () => {
    expect(gamma(known, gamma3)).toEqual(gamma(known, gamma3));
    expect(gamma(known, { ...gamma3, seed: 7 })).not.toEqual(gamma(known, gamma3));
  });
});

/** Units of a small text, at most four for each annotator. */
const annotator = fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 12 }), fc.constantFrom("a", "b")), { maxLength: 4 }).map((units) => units.map(([start, length, value]) => unit(start, start + length, value)));

/** The least disorder of all alignments there are, by trying them all. */
function leastOfAll(annotators: readonly (readonly Unit[])[]): number {
  const rest = annotators.map((units) => [...units]);
  const first = rest.findIndex((units) => units.length > 0);
  if (first < 0) return 0;
  const own = rest[first]!.pop()!;
  let least = Infinity;
  const choose = (at: number, chosen: (Unit | null)[]): void => {
    if (at === annotators.length) {
      const left = rest.map((units, index) => units.filter((other) => chosen[index] !== other));
      least = Math.min(least, disorderOf(chosen, defaultGammaWeights) + leastOfAll(left));
      return;
    }
    for (const other of at === first ? [own] : [null, ...rest[at]!]) choose(at + 1, [...chosen, other]);
  };
  choose(0, []);
  return least;
}

describe("Q3: the best alignment is the best", () => {
  test("of two and three annotators, against all alignments", () => {
    fc.assert(fc.property(fc.array(annotator, { minLength: 2, maxLength: 3 }), (annotators) => {
      const { unitary, isExact } = bestAlignment({ annotators }, defaultGammaWeights);
      expect(isExact).toBe(true);
      expect(unitary.reduce((sum, { disorder }) => sum + disorder, 0)).toBeCloseTo(leastOfAll(annotators), 9);
    }), { numRuns: 60 });
  });

  test("every unit is in it exactly once", () => {
    fc.assert(fc.property(fc.array(annotator, { minLength: 2, maxLength: 4 }), (annotators) => {
      const { unitary } = bestAlignment({ annotators }, defaultGammaWeights);
      annotators.forEach((units, index) => expect(new Set(unitary.flatMap((each) => each.units[index] ?? []))).toEqual(new Set(units)));
    }));
  });

  test("it doesn't depend on the order of annotators or units", () => {
    fc.assert(fc.property(fc.array(annotator, { minLength: 3, maxLength: 3 }), ([a, b, c]) => {
      const disorder = (annotators: Unit[][]) => bestAlignment({ annotators }, defaultGammaWeights).disorder;
      expect(disorder([c!, [...a!].reverse(), b!])).toBeCloseTo(disorder([a!, b!, c!]), 9);
    }));
  });

  test("annotators who mark the same have no disorder, and γ is 1", () => {
    const units = [unit(3, 9, "a"), unit(20, 31, "b"), unit(22, 25, "a")];
    const result = gamma([continuumOf(60, [units, units, units])]);
    expect(result.ok && [result.value, result.observed]).toEqual([1, 0]);
  });
});

describe("Q3: shuffled texts", () => {
  test("have units of the same lengths and values as an annotator of the text, in the same order around it", () => {
    const text = continuumOf(50, [[unit(2, 9, "a"), unit(30, 36, "b")], [unit(10, 12, "c")]]);
    const random = randomFrom(3);
    for (let time = 0; time < 50; time++) for (const units of shuffled(text, random)) {
      const kinds = units.map(({ start, end, value }) => `${end - start}${value}`);
      expect([["7a", "6b"], ["2c"]]).toContainEqual(kinds);
      for (const { start } of units) expect(start >= 0 && start < 50).toBe(true);
    }
  });
});

describe("Q7: where γ has no figure, the reason is said", () => {
  test.each([[[], "no_items"], [[continuumOf(10, [[unit(1, 2)]])], "fewer_than_two_annotators"], [[continuumOf(10, [[], []])], "no_units"]] as const)("%j: %s", (texts, why) => {
    expect(gamma([...texts])).toMatchObject({ ok: false, why, interval: { ok: false, why: "no_value" } });
  });
});
