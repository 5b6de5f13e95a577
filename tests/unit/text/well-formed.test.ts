import { describe, expect, it } from "vitest";
import { assertWellFormed, checkWellFormed, exactString } from "@/lib/text/well-formed";
import { samples } from "@/tests/cases/text/samples";

describe("checkWellFormed (T4)", () => {
  it("accepts every sample, emoji and bidi controls included", () => {
    for (const text of Object.values(samples)) expect(checkWellFormed(text)).toEqual({ ok: true });
  });

  it.each([
    ["a NUL", "ab\0c", "nul", 2],
    ["a high half at the end", "🚢\uD83D", "lone-surrogate", 2],
    ["a high half before a letter", "\uD83Dx", "lone-surrogate", 0],
    ["a low half", "🚢\uDEA2", "lone-surrogate", 2],
    ["halves in the wrong order", "x\uDEA2\uD83D", "lone-surrogate", 1],
  ] as const)("refuses %s and names the first place", (_, text, problem, offset) => {
    expect(checkWellFormed(text)).toEqual({ ok: false, problem, offset });
    expect(() => assertWellFormed(text)).toThrow(`${problem} at UTF-16 offset ${offset}`);
  });
});

describe("exactString (T4)", () => {
  it("gives back exactly what it was given", () => {
    for (const text of [...Object.values(samples), "  padded\t", "e\u0301", "\uFEFFmarked", "\r\n"])
      expect(exactString.parse(text)).toBe(text);
  });

  it("refuses NUL and lone surrogates with their place", () => {
    const { error } = exactString.safeParse("ab\0");
    expect(error?.issues[0]).toMatchObject({
      message: "contains a NUL character at offset 2",
      params: { problem: "nul", offset: 2 },
    });
    expect(exactString.safeParse("a\uDC00").success).toBe(false);
  });

  it("can be bounded like any string", () => {
    const short = exactString.min(1).max(3);
    expect(short.safeParse("").success).toBe(false);
    expect(short.safeParse("abcd").success).toBe(false);
    expect(short.safeParse("a\0").success).toBe(false);
    expect(short.parse("abc")).toBe("abc");
  });
});
