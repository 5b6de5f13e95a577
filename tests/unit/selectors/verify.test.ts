import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describe as describeSpan } from "@/lib/selectors/describe";
import { verify } from "@/lib/selectors/verify";
import { textAndSpan } from "@/tests/cases/text/samples";

const text =
  "The council said the quay was closed. The harbour office said that it had not been closed at all.";
const selector = describeSpan(text, { start: 17, end: 25 });

describe("verify (C12: the quote equals the text)", () => {
  it("accepts what describe gave, for any span of any text", () => {
    fc.assert(
      fc.property(textAndSpan, ({ text, span }) => {
        expect(verify(text, describeSpan(text, span))).toEqual({ ok: true });
      }),
    );
  });

  it.each([
    ["the quote", { quote: "the quai" }, { reason: "quote", found: "the quay" }],
    ["the prefix", { prefix: "The council" }, { reason: "prefix", found: "The council said " }],
    ["the suffix", { suffix: "" }, { reason: "suffix", found: " was closed. The harbour office " }],
    ["the offsets", { start: 18, end: 26 }, { reason: "quote", found: "he quay " }],
    ["the text's end", { start: 90, end: 120 }, { reason: "outside" }],
    ["an empty span", { start: 17, end: 17 }, { reason: "empty" }],
  ])("says that %s does not fit, and what stands there", (_, change, mismatch) => {
    expect(verify(text, { ...selector, ...change })).toEqual({ ok: false, ...mismatch });
  });

  it("sees a composed letter in the place of a letter and its mark", () => {
    const decomposed = "cafe\u0301 on the quay";
    const described = describeSpan(decomposed, { start: 0, end: 5 });
    expect(verify(decomposed, { ...described, quote: described.quote.normalize("NFC") })).toMatchObject({
      reason: "quote",
    });
    expect(verify(decomposed.normalize("NFC"), described).ok).toBe(false);
  });

  it("refuses a span that splits a pair", () => {
    expect(verify("a🚢b", { start: 1, end: 2, quote: "\uD83D", prefix: "a", suffix: "" })).toEqual({
      ok: false,
      reason: "splits-pair",
    });
  });
});
