import { describe, expect, it } from "vitest";
import { makeClaims, makeText } from "@/bench/documents";
import { rowsOf, type Result } from "@/bench/report";
import { overlaps } from "@/lib/text/span";

describe("the benchmark's documents", () => {
  it("are the same in every run, of about the length asked for, on one line where that is asked for", () => {
    expect(makeText(20_000, { isOneLine: false })).toBe(makeText(20_000, { isOneLine: false }));
    for (const isOneLine of [true, false]) {
      const text = makeText(20_000, { isOneLine });
      expect(Math.abs(text.length - 20_000)).toBeLessThan(1_000);
      expect(text.trimEnd().includes("\n")).toBe(!isOneLine);
    }
  });

  it.each([100, 1_000, 4_000])("have %i claims within their lines, about a fifth of them over the one before", (count) => {
    const text = makeText(60_000, { isOneLine: false });
    const claims = makeClaims(text, count);
    expect(claims).toHaveLength(count);
    for (const { start, end } of claims) expect(text.slice(start, end)).toMatch(/^[^\n]+$/);
    const over = claims.filter((claim, index) => index > 0 && overlaps(claims[index - 1]!, claim)).length;
    expect(over / count).toBeGreaterThan(0.15);
    expect(over / count).toBeLessThan(0.3);
  });
});

describe("the benchmark's table", () => {
  it("puts the runs of a subject together and says why one has none", () => {
    const one = { document: "1 MB", claims: 10, subject: "reader", measures: null, whole: 5 };
    const results: Result[] = [one, { ...one, whole: 9 }, { ...one, whole: 7 }, { document: "1 MB", claims: 10, subject: "peer", measures: null, note: "failed: a reason" }];
    expect(rowsOf(results).map(({ subject, whole, note }) => [subject, whole, note])).toEqual([["reader", 7, "not within 60 s"], ["peer", null, "failed: a reason"]]);
  });
});
