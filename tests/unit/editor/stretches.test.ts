import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Stretches } from "@/lib/editor/stretches";
import { Lines } from "@/lib/text/lines";
import { Pieces } from "@/lib/text/pieces";

const stretchesOf = (text: string) => new Stretches(new Pieces(text, new Lines(text)));

describe("Stretches", () => {
  it("takes every piece into one stretch, in order, and leaves none empty", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9_000 }), { minLength: 1, maxLength: 120 }), (lengths) => {
        const stretches = stretchesOf(lengths.map((length) => "x".repeat(length)).join("\n"));
        for (let stretch = 0; stretch < stretches.size; stretch++) {
          expect(stretches.first(stretch)).toBeLessThan(stretches.first(stretch + 1));
          for (let piece = stretches.first(stretch); piece < stretches.first(stretch + 1); piece++) expect(stretches.of(piece)).toBe(stretch);
        }
        expect([stretches.first(0), stretches.first(stretches.size)]).toEqual([0, lengths.length]);
      }),
      { numRuns: 30 },
    );
  });

  it("takes every stretch into one bundle, in order, and leaves none empty (U24)", () => {
    for (const lines of [1, 47, 48 * 32, 48 * 32 + 1, 9_000]) {
      const stretches = stretchesOf("a\n".repeat(lines - 1));
      const bundles = Array.from({ length: stretches.bundles }, (_, at) => [stretches.firstIn(at), stretches.firstIn(at + 1)] as const);
      expect([bundles[0]![0], bundles.at(-1)![1]]).toEqual([0, stretches.size]);
      for (const [at, [first, next]] of bundles.entries()) expect([next > first, stretches.bundleOf(first), stretches.bundleOf(next - 1)]).toEqual([true, at, at]);
    }
  });

  it("keeps a stretch near a screen, of many short lines and of few long ones, and of the pieces of one line (U24)", () => {
    const lengthsOf = (text: string) => {
      const stretches = stretchesOf(text);
      return Array.from({ length: stretches.size }, (_, at) => stretches.first(at + 1) - stretches.first(at));
    };
    expect(lengthsOf("a\n".repeat(100))).toEqual([48, 48, 5]);
    expect(lengthsOf(`${"x".repeat(3_000)}\n`.repeat(4))).toEqual([2, 2, 1]);
    expect(Math.max(...lengthsOf("rill and stone ".repeat(6_000)))).toBeLessThan(3);
  });
});
