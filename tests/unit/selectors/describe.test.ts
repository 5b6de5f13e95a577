import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describe as describeSpan, undescribable } from "@/lib/selectors/describe";
import { selectorSchema } from "@/lib/selectors/selector";
import { checkWellFormed } from "@/lib/text/well-formed";
import { textAndSpan } from "@/tests/cases/text/samples";

describe("describe (T3, C10: exact quote, 32 units of context)", () => {
  it("gives the words and 32 UTF-16 units on either side", () => {
    const text = "a".repeat(40) + "the quay" + "z".repeat(40);
    expect(describeSpan(text, { start: 40, end: 48 })).toEqual({
      ...{ start: 40, end: 48, quote: "the quay" },
      ...{ prefix: "a".repeat(32), suffix: "z".repeat(32) },
    });
  });

  it("gives less context at the ends of the text", () => {
    expect(describeSpan("The quay", { start: 0, end: 8 })).toMatchObject({ prefix: "", suffix: "" });
    expect(describeSpan("At the quay.", { start: 3, end: 11 })).toMatchObject({ prefix: "At ", suffix: "." });
  });

  it("gives one unit less where the 32nd would split a pair", () => {
    const boats = "🚢".repeat(17);
    const { prefix, suffix } = describeSpan(`${boats}x quay x${boats}`, { start: 36, end: 40 });
    expect([prefix, suffix]).toEqual(["🚢".repeat(15) + "x ", " x" + "🚢".repeat(15)]);
    const odd = describeSpan(`${boats}quay${boats}`, { start: 35, end: 37 });
    expect([odd.prefix, odd.suffix]).toEqual(["🚢".repeat(15) + "q", "y" + "🚢".repeat(15)]);
  });

  it.each([
    ["empty", { start: 3, end: 3 }],
    ["empty", { start: 4, end: 2 }],
    ["outside", { start: -1, end: 2 }],
    ["outside", { start: 0, end: 99 }],
    ["outside", { start: 0.5, end: 2 }],
    ["outside", { start: NaN, end: 2 }],
    ["splits-pair", { start: 2, end: 3 }],
    ["splits-pair", { start: 0, end: 2 }],
  ] as const)("refuses a span that is %s: %o", (problem, span) => {
    const text = "a🚢bc";
    expect(undescribable(text, span)).toBe(problem);
    expect(() => describeSpan(text, span)).toThrow(RangeError);
    expect(() => describeSpan(text, span)).toThrow(`${span.start}–${span.end}`);
  });

  it("is verbatim and well-formed for any span of any text, and passes its own schema", () => {
    fc.assert(
      fc.property(textAndSpan, ({ text, span }) => {
        const selector = describeSpan(text, span);
        const { prefix, quote, suffix } = selector;
        expect(quote).toBe(text.slice(span.start, span.end));
        expect(text.slice(span.start - prefix.length, span.end + suffix.length)).toBe(
          prefix + quote + suffix,
        );
        expect(checkWellFormed(prefix).ok && checkWellFormed(suffix).ok).toBe(true);
        expect(prefix.length).toBeGreaterThanOrEqual(Math.min(31, span.start));
        expect(suffix.length).toBeGreaterThanOrEqual(Math.min(31, text.length - span.end));
        expect(selectorSchema.parse(selector)).toEqual(selector);
      }),
    );
  });
});

describe("selectorSchema", () => {
  const selector = { start: 2, end: 5, quote: "abc", prefix: "", suffix: "" };

  it.each([
    ["a quote of another length", { ...selector, quote: "ab" }],
    ["an empty span", { ...selector, end: 2, quote: "" }],
    ["too long a context", { ...selector, prefix: "x".repeat(33) }],
    ["half a character", { ...selector, suffix: "\uD83D" }],
  ])("refuses %s", (_, value) => expect(selectorSchema.safeParse(value).success).toBe(false));
});
