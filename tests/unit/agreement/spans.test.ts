import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { continuumOf, type Unit } from "@/lib/agreement/continuum";
import { matchedUnits, spanAgreement, tallyOf, type SpanMode } from "@/lib/agreement/span-agreement";

const unit = (start: number, end: number, value = ""): Unit => ({ start, end, value });
const first = [unit(0, 10), unit(20, 30), unit(40, 50)];
const second = [unit(0, 10), unit(25, 35), unit(60, 70), unit(80, 90)];
const tokens = Array.from({ length: 20 }, (_, index) => ({ start: index * 5, end: index * 5 + 4 }));

describe("Q4: units of two annotators are compared in a stated way", () => {
  test.each([
    ["exact", { both: 1, onlyFirst: 2, onlySecond: 3 }],
    ["overlap", { both: 2, onlyFirst: 1, onlySecond: 2 }],
    // Characters: 0–10 and 25–30.
    ["character", { both: 15, onlyFirst: 15, onlySecond: 25 }],
    // Tokens of four characters, one every five: 0 and 5; 25.
    ["token", { both: 3, onlyFirst: 3, onlySecond: 5 }],
  ] as const)("%s", (mode, tally) => {
    expect(tallyOf(first, second, { mode }, tokens)).toEqual(tally);
  });

  test("precision, recall and F1 by hand: 2 of 4, 2 of 3, 4 of 7", () => {
    const { precision, recall, f1 } = spanAgreement([continuumOf(100, [first, second])], { mode: "overlap" }, [0, 1]);
    expect([precision, recall, f1].map((figure) => figure.ok && figure.value)).toEqual([0.5, expect.closeTo(2 / 3, 10), expect.closeTo(4 / 7, 10)]);
  });

  test("of several that overlap, those are matched that have most in common, each once", () => {
    expect(matchedUnits([unit(0, 10), unit(8, 20)], [unit(0, 2), unit(0, 10)], "overlap")).toEqual([[0, 1]]);
    expect(matchedUnits([unit(0, 10), unit(10, 20)], [unit(0, 20)], "overlap")).toHaveLength(1);
  });

  test("units of different values are only the same where values don't matter", () => {
    const [a, b] = [[unit(0, 10, "a")], [unit(0, 10, "b")]];
    expect((["exact", "overlap", "character"] as const).map((mode) => [tallyOf(a, b, { mode }).both, tallyOf(a, b, { mode, withValues: true }).both])).toEqual([[1, 0], [1, 0], [10, 0]]);
  });

  test("a token that two stretches share is counted once", () => {
    const text = continuumOf(20, [[unit(0, 3), unit(4, 8)], [unit(0, 3), unit(4, 8)]]);
    expect(spanAgreement([text], { mode: "token", tokens: [[{ start: 0, end: 8 }]] }).tally).toEqual({ both: 1, onlyFirst: 0, onlySecond: 0 });
  });

  test("without a pair, all pairs together", () => {
    const text = continuumOf(100, [first, second, first]);
    expect(spanAgreement([text], { mode: "exact" }).tally).toEqual({ both: 1 + 3 + 1, onlyFirst: 2 + 0 + 3, onlySecond: 3 + 0 + 2 });
  });
});

describe("Q7: where nothing is marked there is no figure", () => {
  test("nobody marked anything; one marked nothing; one alone; no text", () => {
    const of = (annotators: Unit[][]) => spanAgreement([continuumOf(100, annotators)], { mode: "exact" });
    expect(of([[], []]).f1).toMatchObject({ ok: false, why: "no_units" });
    expect([of([first, []]).precision, of([first, []]).recall]).toMatchObject([{ ok: false, why: "no_units" }, { ok: true, value: 0 }]);
    expect(of([first]).f1).toMatchObject({ ok: false, why: "fewer_than_two_annotators" });
    expect(spanAgreement([], { mode: "exact" }).f1).toMatchObject({ ok: false, why: "no_items" });
  });
});

const units = fc.array(fc.tuple(fc.nat(80), fc.integer({ min: 1, max: 15 })), { maxLength: 8 }).map((all) => all.map(([start, length]) => unit(start, start + length)));

describe("Q8: whatever is marked", () => {
  test.each(["exact", "overlap", "token", "character"] as SpanMode[])("%s: the same from both sides, 1 for the same, from 0 to 1, and its parts are the whole", (mode) => {
    fc.assert(fc.property(units, units, (a, b) => {
      const { both, onlyFirst, onlySecond } = tallyOf(a, b, { mode }, tokens);
      expect(tallyOf(b, a, { mode }, tokens)).toEqual({ both, onlyFirst: onlySecond, onlySecond: onlyFirst });
      expect(tallyOf(a, a, { mode }, tokens)).toMatchObject({ onlyFirst: 0, onlySecond: 0 });
      expect(Math.min(both, onlyFirst, onlySecond)).toBeGreaterThanOrEqual(0);
      expect(spanAgreement([continuumOf(100, [a, b])], { mode, tokens: [tokens] }, [0, 1], { replicates: 2, level: 0.95, seed: 1 }).tally).toEqual({ both, onlyFirst, onlySecond });
    }));
  });
});
