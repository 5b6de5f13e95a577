import { describe, expect, test } from "vitest";
import { continuumOf, stretchesOf, type Unit } from "@/lib/agreement/continuum";
import type { Outcome } from "@/lib/agreement/outcome";
import { unitizingAlpha, unitizingCoverage, unitizingFigure } from "@/lib/agreement/unitizing-alpha";
import { unitizingAlpha2004 } from "@/lib/agreement/unitizing-alpha-2004";

const unit = (start: number, end: number, value = ""): Unit => ({ start, end, value });
const value = (outcome: Outcome) => (outcome.ok ? outcome.value : outcome.why);

describe("Q2: unitizing α of 1995/2004 is that of the published example", () => {
  // Krippendorff, K. (2004). Content Analysis, 2nd ed., p. 254: a continuum of 300 from 150, two observers, values c and k.
  const text = {
    start: 150, end: 450,
    annotators: [
      [unit(180, 240, "k"), unit(225, 295, "c"), unit(300, 350, "k"), unit(370, 400, "c")],
      [unit(180, 240, "k"), unit(220, 300, "c"), unit(300, 350, "k"), unit(355, 375, "c"), unit(400, 420, "c")],
    ],
  };

  test("c .7286 from .0144 and .0532, k 1.0 from 0 and .0490, together .8591", () => {
    expect(unitizingAlpha2004(text, "c")).toEqual({ ok: true, value: expect.closeTo(0.7286, 4), observed: expect.closeTo(0.0144, 4), expected: expect.closeTo(0.0532, 4) });
    expect(unitizingAlpha2004(text, "k")).toEqual({ ok: true, value: 1, observed: 0, expected: expect.closeTo(0.049, 4) });
    expect(value(unitizingAlpha2004(text))).toBeCloseTo(0.8591, 3);
  });

  test("Krippendorff 1995, p. 57: observed disagreements of his examples A to D, .03125, 2.26736, .02777 and .38715", () => {
    const spans = (...ends: [number, number][]) => ends.map(([start, length]) => unit(start, start + length));
    const examples = [
      [spans([2, 8], [14, 6]), spans([4, 4], [15, 2])],
      [spans([0, 18]), spans([0, 2], [2, 1], [3, 1], [4, 1], [5, 1], [6, 3], [9, 1])],
      [spans([2, 6], [10, 2], [14, 4], [20, 2]), spans([0, 2], [4, 4], [10, 4], [16, 2], [20, 2])],
      [spans([0, 2], [2, 8], [10, 4], [14, 6], [20, 4]), spans([0, 4], [4, 4], [8, 7], [15, 2], [17, 7])],
    ];
    const observed = examples.map((annotators) => unitizingAlpha2004(continuumOf(24, annotators))).map((outcome) => outcome.ok && outcome.observed);
    expect(observed).toEqual([0.03125, 2.26736, 0.02777, 0.38715].map((figure) => expect.closeTo(figure, 4)));
  });
});

describe("Q2: unitizing α of 2016 keeps to its formulas", () => {
  // Krippendorff, K., Mathet, Y., Bouvry, S. & Widlöcher, A. (2016). On the reliability of unitizing textual continua: Further
  // developments. Quality & Quantity 50:2347–2364. We had no access to the figures of the paper's own examples. Worked by hand instead.
  const byHand = [continuumOf(10, [[unit(0, 4, "a"), unit(6, 8, "b")], [unit(2, 6, "a"), unit(6, 8, "a")]])];

  test("by hand: uα", () => {
    // Met: gap/gap 8–10 = 2, a/a 2–4 = 2, a/gap 0–2 = 2, gap/a 4–6 = 2, b/a 6–8 = 2; both ways, so rows: gap 4+2+2 = 8 (4 on the
    // diagonal), a 4 on the diagonal, with gap 4, with b 2 = 10, b 2. l = 20. Not on the diagonal: 12.
    // Squares: gaps 4 + 4 = 8, a 16 + 16 + 4 = 36, b 4; together 48; 20 − 48/20 = 17.6. Expected on the diagonal:
    // (64 − 8 + 100 − 36 + 4 − 4) / 17.6 = 6.81818; off it 13.18182. α = 1 − 12 / 13.18182 = .08966.
    expect(value(unitizingAlpha(byHand, { kind: "u" }))).toBeCloseTo(0.08966, 5);
  });

  test("by hand: uα with a bar, gaps against what is marked", () => {
    // Gap against marked: 4 each way. Expected: 8 · 12 / 17.6 = 5.45455 each way. α = 1 − 4 / 5.45455 = .26667.
    expect(value(unitizingAlpha(byHand, { kind: "bar_u" }))).toBeCloseTo(0.26667, 5);
  });

  test("by hand: cuα and (k)uα, among what both marked", () => {
    // Left: a/a 4, a/b 2, b/a 2; l = 8, a 6, b 2; off the diagonal 4. What units share with the other's: a (0–4) 2, a (2–6) 2,
    // b (6–8) 2, a (6–8) 2; squares a 12, b 4; 8 − 16/8 = 6. Expected: aa (36 − 12)/6 = 4, bb (4 − 4)/6 = 0, ab 12/6 = 2 each way.
    // α = 1 − 4/4 = 0. Of a: share off the diagonal 2/6, expected 2/6: 0. Of b: 2/2 and 2/2: 0.
    expect(["cu", "ku a", "ku b"].map((kind) => value(unitizingAlpha(byHand, kind === "cu" ? { kind } : { kind: "ku", value: kind.slice(3) })))).toEqual([expect.closeTo(0, 10), expect.closeTo(0, 10), expect.closeTo(0, 10)]);
  });

  test("with three annotators, the figures of an independent program for the same paper: .474, .433, .779, .769, .787", () => {
    // The data and output that come with a free Python program for the equations of 2016, written by others ("Krippendorff's unitized
    // alpha"): not of the paper itself. Its coverages fit: 10.5 of 11 characters marked 1, 12.5 of 21 marked 2, 23 of 60.
    const text = [continuumOf(20, [[unit(2, 5, "1"), unit(9, 11, "1"), unit(12, 20, "2")], [unit(2, 5, "1"), unit(7, 15, "2")], [unit(2, 5, "1"), unit(10, 15, "2")]])];
    expect(value(unitizingAlpha(text, { kind: "u" }))).toBeCloseTo(0.474, 3);
    expect(value(unitizingAlpha(text, { kind: "bar_u" }))).toBeCloseTo(0.433, 3);
    expect(value(unitizingAlpha(text, { kind: "cu" }))).toBeCloseTo(0.779, 3);
    expect(value(unitizingAlpha(text, { kind: "ku", value: "1" }))).toBeCloseTo(0.769, 3);
    expect(value(unitizingAlpha(text, { kind: "ku", value: "2" }))).toBeCloseTo(0.787, 3);
    expect([undefined, "1", "2", "3"].map((each) => unitizingCoverage(text, each))).toEqual([expect.closeTo(23 / 60, 10), expect.closeTo(10.5 / 11, 10), expect.closeTo(12.5 / 21, 10), null]);
  });
});

describe("Q7: where a division of a text has no figure, the reason is said", () => {
  const one = (annotators: Unit[][], kind: "u" | "bar_u" | "cu" = "u") => value(unitizingAlpha([continuumOf(10, annotators)], { kind }));

  test.each([
    [[[unit(0, 3)]], "u", "fewer_than_two_annotators"],
    [[[], []], "u", "no_units"],
    [[[unit(0, 5), unit(3, 7)], []], "u", "overlapping_units"],
    [[[unit(0, 3, "a")], [unit(5, 8, "a")]], "cu", "no_overlap"],
    [[[unit(0, 3, "a")], [unit(0, 3, "a")]], "cu", "one_value_only"],
    [[[unit(0, 10)], [unit(0, 10)]], "bar_u", "one_value_only"],
  ] as const)("%j, %s: %s", (annotators, kind, why) => {
    expect(one(annotators.map((units) => [...units]), kind)).toBe(why);
  });

  test("no text at all is no item", () => {
    expect(value(unitizingAlpha([], { kind: "u" }))).toBe("no_items");
  });
});

describe("Q6: a text is drawn again in stretches that cut no unit", () => {
  const text = continuumOf(50, [[unit(5, 10, "a"), unit(20, 25, "b")], [unit(8, 12, "a"), unit(40, 45, "b")]]);

  test("each has the gap before it, the last also the one behind, and together they are the text", () => {
    expect(stretchesOf(text).map(({ start, end, annotators }) => [start, end, ...annotators.map((units) => units.length)])).toEqual([[0, 12, 1, 1], [12, 25, 1, 0], [25, 50, 0, 1]]);
  });

  test.each(["u", "bar_u", "cu"] as const)("%s is the same of the stretches and of the whole, and the interval the same each time", (kind) => {
    const figure = unitizingFigure([text], { kind });
    expect(value(figure)).toEqual(value(unitizingAlpha([text], { kind })));
    expect(unitizingFigure([text], { kind })).toEqual(figure);
    expect(figure.unit).toBe("stretches");
  });

  test("units outside their text are refused", () => {
    expect(() => continuumOf(5, [[unit(3, 6)]])).toThrow(RangeError);
  });
});
