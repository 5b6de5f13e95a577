import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describe as describeSpan } from "@/lib/selectors/describe";
import { resolve } from "@/lib/selectors/resolve";
import { anyText, textAndSpan } from "@/tests/cases/text/samples";

const text =
  "Officials said that two boats had crossed the line. Witnesses said that two boats had turned back.";
const first = describeSpan(text, { start: 20, end: 29 });
const spanOf = (other: string, quote: string, from = 0) => {
  const start = other.indexOf(quote, from);
  return { start, end: start + quote.length };
};

describe("resolve (C11: never moved in silence)", () => {
  it("finds any span of any text exactly where it was described", () => {
    fc.assert(
      fc.property(textAndSpan, ({ text, span }) => {
        expect(resolve(text, describeSpan(text, span))).toEqual({ kind: "exact", span });
      }),
    );
  });

  it("follows words that moved with their context", () => {
    const moved = "A note was added here, and another one there.\n" + text;
    expect(resolve(moved, first)).toEqual({ kind: "moved", span: { start: 66, end: 75 } });
    expect(moved.slice(66, 75)).toBe("two boats");
  });

  it("doubts words whose context changed on one side, and names the next best place", () => {
    const edited = text.replace("had crossed", "never crossed");
    expect(resolve(edited, first)).toEqual({
      ...{ kind: "doubtful", why: "one-context-differs" },
      ...{ span: { start: 20, end: 29 }, runnerUp: spanOf(edited, "two boats", 30) },
    });
  });

  it("doubts words without either context, even when they stand in one place only", () => {
    const other = "It was reported by two boats only.";
    expect(resolve(other, first)).toEqual({
      kind: "doubtful",
      why: "both-contexts-differ",
      span: spanOf(other, "two boats"),
    });
  });

  it("does not choose between two places with the same words and contexts", () => {
    const line = "They said that two boats had left the old harbour before dawn on the day of the vote.\n";
    const described = describeSpan(line.repeat(3), { start: 15 + line.length, end: 24 + line.length });
    const other = "New.\n" + line.repeat(3);
    const resolution = resolve(other, described);
    expect(resolution).toMatchObject({ kind: "doubtful", why: "several-places" });
    expect(resolution).toHaveProperty("runnerUp");
  });

  it("doubts a place of the words alone when several have nothing but the words", () => {
    expect(resolve("two boats, two boats", first)).toEqual({
      ...{ kind: "doubtful", why: "several-places" },
      ...{ span: { start: 11, end: 20 }, runnerUp: { start: 0, end: 9 } },
    });
  });

  it("does not take words at the old offsets for exact when their context is another", () => {
    const other = "x".repeat(20) + "two boats" + "y".repeat(40);
    expect(resolve(other, first)).toMatchObject({ kind: "doubtful", why: "both-contexts-differ" });
  });

  it("counts an empty context only at the text's own end", () => {
    const whole = describeSpan("two boats", { start: 0, end: 9 });
    expect(resolve("two boats", whole).kind).toBe("exact");
    expect(resolve("Only two boats left.", whole)).toMatchObject({
      kind: "doubtful",
      why: "both-contexts-differ",
    });
  });

  it("gives up words that stand nowhere, and does not take similar ones for them", () => {
    expect(resolve(text.replaceAll("two boats", "two goats"), first)).toEqual({ kind: "orphaned" });
    expect(resolve("", first)).toEqual({ kind: "orphaned" });
  });

  it("refuses an empty quote", () => {
    expect(() => resolve(text, { start: 0, end: 0, quote: "", prefix: "", suffix: "" })).toThrow(RangeError);
  });

  it("never calls a place found unless the words and both contexts stand there", () => {
    fc.assert(
      fc.property(textAndSpan, anyText(60), anyText(60), ({ text, span }, before, after) => {
        const selector = describeSpan(text, span);
        const other = before + text.slice(0, span.end) + after;
        const resolution = resolve(other, selector);
        if (resolution.kind !== "exact" && resolution.kind !== "moved") return;
        const { start, end } = resolution.span;
        expect(other.slice(start, end)).toBe(selector.quote);
        expect(other.slice(0, start).endsWith(selector.prefix)).toBe(true);
        expect(other.slice(end).startsWith(selector.suffix)).toBe(true);
      }),
    );
  });
});
