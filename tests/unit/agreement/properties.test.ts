import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { krippendorffAlpha, levels } from "@/lib/agreement/alpha";
import { continuumOf, type Unit } from "@/lib/agreement/continuum";
import { cohenKappa, scottPi } from "@/lib/agreement/kappa";
import type { Outcome } from "@/lib/agreement/outcome";
import { ratingsOf, valueOf, type Coefficient } from "@/lib/agreement/ratings";
import { fleissKappa, gwetAc, percentAgreement } from "@/lib/agreement/several";
import { unitizingAlpha } from "@/lib/agreement/unitizing-alpha";

type Items = (string | null)[][];

const items = (annotators: number, values = ["0", "1", "2", "3"], isComplete = false) =>
  fc.array(fc.array(isComplete ? fc.constantFrom(...values) : fc.option(fc.constantFrom(...values), { freq: 5 }), { minLength: annotators, maxLength: annotators }), { minLength: 1, maxLength: 14 });
const of = (coefficient: Coefficient, given: Items) => valueOf(coefficient, ratingsOf(given, ["0", "1", "2", "3"]));
const number = (outcome: Outcome) => (outcome.ok ? outcome.value : outcome.why);
const near = (outcome: Outcome) => (outcome.ok ? expect.closeTo(outcome.value, 9) : outcome.why);

const forTwo: [string, Coefficient][] = [["κ", cohenKappa()], ["linear κ", cohenKappa("linear")], ["quadratic κ", cohenKappa("quadratic")], ["π", scottPi]];
const forMany: [string, Coefficient][] = [
  ["percent agreement", percentAgreement], ["Fleiss' κ", fleissKappa], ["AC1", gwetAc()], ["linear AC2", gwetAc("linear")], ["quadratic AC2", gwetAc("quadratic")],
  ...levels.map((level): [string, Coefficient] => [`${level} α`, krippendorffAlpha(level)]),
];

describe("Q8: of any ratings", () => {
  test.each([...forTwo, ...forMany])("%s is at most 1, and a number or a reason", (_, coefficient) => {
    fc.assert(fc.property(items(2), (given) => {
      const outcome = of(coefficient, given);
      expect(outcome.ok ? Number.isFinite(outcome.value) && outcome.value <= 1 + 1e-12 : typeof outcome.why).toBe(outcome.ok ? true : "string");
    }));
  });

  test.each(forMany)("%s doesn't depend on the order of items and annotators", (_, coefficient) => {
    fc.assert(fc.property(items(3), (given) => {
      const turned = [...given].reverse().map(([a, b, c]) => [c!, a!, b!]);
      expect(number(of(coefficient, turned))).toEqual(near(of(coefficient, given)));
    }));
  });

  test.each(forTwo)("%s is the same from both sides", (_, coefficient) => {
    fc.assert(fc.property(items(2), (given) => {
      expect(number(of(coefficient, given.map(([a, b]) => [b!, a!])))).toEqual(near(of(coefficient, given)));
    }));
  });

  const names: Coefficient[] = [percentAgreement, fleissKappa, gwetAc(), krippendorffAlpha("nominal"), cohenKappa(), scottPi];
  test("coefficients of names don't depend on what the names are", () => {
    fc.assert(fc.property(items(2), (given) => {
      const renamed = given.map((row) => row.map((value) => (value === null ? null : String(3 - Number(value)))));
      for (const coefficient of names) expect(number(of(coefficient, renamed))).toEqual(near(of(coefficient, given)));
    }));
  });

  test("interval α doesn't depend on where zero is and how long a unit is, ratio α on the latter", () => {
    fc.assert(fc.property(items(3), (given) => {
      const scaled = (by: number, plus: number) => ratingsOf(given.map((row) => row.map((value) => (value === null ? null : String(Number(value) * by + plus)))), ["0", "1", "2", "3"].map((value) => String(Number(value) * by + plus)));
      expect(number(valueOf(krippendorffAlpha("interval"), scaled(10, 7)))).toEqual(near(of(krippendorffAlpha("interval"), given)));
      expect(number(valueOf(krippendorffAlpha("ratio"), scaled(10, 0)))).toEqual(near(of(krippendorffAlpha("ratio"), given)));
    }));
  });

  test.each([...forTwo, ...forMany])("%s is 1 where all say the same of each and not the same of all", (_, coefficient) => {
    fc.assert(fc.property(fc.array(fc.constantFrom("0", "1", "2", "3"), { minLength: 2, maxLength: 12 }), (values) => {
      fc.pre(new Set(values).size > 1);
      const outcome = of(coefficient, values.map((value) => [value, value]));
      expect(outcome.ok && outcome.value).toBeCloseTo(1, 12);
    }));
  });

  test("nominal α of two without gaps is π moved by the size of the sample: 1 − (1 − π)(2n − 1)/2n", () => {
    fc.assert(fc.property(items(2, undefined, true), (given) => {
      const [alpha, pi] = [of(krippendorffAlpha("nominal"), given), of(scottPi, given)];
      expect(alpha.ok).toBe(pi.ok);
      if (alpha.ok && pi.ok) expect(alpha.value).toBeCloseTo(1 - (1 - pi.value) * ((2 * given.length - 1) / (2 * given.length)), 9);
    }));
  });

  test("Fleiss' κ of two without gaps is Scott's π; binary α is the same at every level but ratio", () => {
    fc.assert(fc.property(items(2, ["0", "1"], true), (given) => {
      expect(number(of(fleissKappa, given))).toEqual(near(of(scottPi, given)));
      const alphas = (["ordinal", "interval"] as const).map((level) => number(of(krippendorffAlpha(level), given)));
      expect(alphas).toEqual([near(of(krippendorffAlpha("nominal"), given)), near(of(krippendorffAlpha("nominal"), given))]);
    }));
  });

  test("items of which nobody, or only one, says something change no α", () => {
    fc.assert(fc.property(items(3), fc.constantFrom("0", "3"), (given, value) => {
      expect(of(krippendorffAlpha("ordinal"), [...given, [null, null, null], [value, null, null]])).toEqual(of(krippendorffAlpha("ordinal"), given));
    }));
  });

  test("α is what its definition gives, pair by pair", () => {
    fc.assert(fc.property(items(3), (given) => {
      const pairable = given.map((row) => row.flatMap((value) => (value === null ? [] : [Number(value)]))).filter((row) => row.length > 1);
      const all = pairable.flat();
      const difference = (a: number, b: number) => (a - b) ** 2;
      const between = (values: number[]) => values.reduce((sum, a) => sum + values.reduce((of, b) => of + difference(a, b), 0), 0);
      const observed = pairable.reduce((sum, row) => sum + between(row) / (row.length - 1), 0) / all.length;
      const expected = between(all) / (all.length * (all.length - 1));
      const alpha = of(krippendorffAlpha("interval"), given);
      if (alpha.ok) expect(alpha.value).toBeCloseTo(1 - observed / expected, 9);
      else expect(expected > 0).toBe(false);
    }));
  });
});

/** Units that don't overlap, from lengths of gaps and units by turns. */
const division = fc.array(fc.tuple(fc.nat(6), fc.integer({ min: 1, max: 8 }), fc.constantFrom("a", "b")), { maxLength: 5 }).map((parts) => {
  let at = 0;
  return parts.map(([gap, length, value]): Unit => ({ start: (at += gap), end: (at += length), value }));
});

describe("Q8: of any division of a text", () => {
  const aspects = [{ kind: "u" }, { kind: "bar_u" }, { kind: "cu" }, { kind: "ku", value: "a" }] as const;

  test.each(aspects)("$kind doesn't depend on the order of annotators, and is at most 1", (aspect) => {
    fc.assert(fc.property(division, division, division, (a, b, c) => {
      const outcome = unitizingAlpha([continuumOf(80, [a, b, c])], aspect);
      expect(number(unitizingAlpha([continuumOf(80, [c, a, b])], aspect))).toEqual(near(outcome));
      if (outcome.ok) expect(outcome.value).toBeLessThanOrEqual(1 + 1e-12);
    }));
  });

  test("u and the one with a bar are 1 where all mark the same", () => {
    fc.assert(fc.property(division, (units) => {
      for (const kind of ["u", "bar_u"] as const) {
        const outcome = unitizingAlpha([continuumOf(80, [units, units])], { kind });
        expect(outcome).toMatchObject(outcome.ok ? { value: expect.closeTo(1, 10) } : { why: "no_units" });
      }
    }));
  });

  test("u of one value is the one with a bar", () => {
    fc.assert(fc.property(division, division, (a, b) => {
      const plain = [a, b].map((units) => units.map((unit) => ({ ...unit, value: "" })));
      expect(number(unitizingAlpha([continuumOf(80, plain)], { kind: "u" }))).toEqual(near(unitizingAlpha([continuumOf(80, plain)], { kind: "bar_u" })));
    }));
  });
});
