import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byteOffset, codePointOffset, OffsetConverter, splitsPair } from "@/lib/text/offsets";
import { anyText, boundaries, samples } from "@/tests/cases/text/samples";

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

describe("OffsetConverter (T2)", () => {
  it("agrees with counting the text before every offset of every sample", () => {
    for (const text of Object.values(samples)) {
      const converter = new OffsetConverter(text);
      for (const offset of boundaries(text)) {
        expect(converter.toCodePoint(offset)).toBe([...text.slice(0, offset)].length);
        expect(converter.toByte(offset)).toBe(bytesOf(text.slice(0, offset)));
      }
    }
  });

  it("comes back from code points and bytes to the same place in any text", () => {
    fc.assert(
      fc.property(anyText(3000), (text) => {
        const converter = new OffsetConverter(text);
        for (const offset of boundaries(text)) {
          expect(converter.fromCodePoint(converter.toCodePoint(offset))).toBe(offset);
          expect(converter.fromByte(converter.toByte(offset))).toBe(offset);
        }
      }),
      { numRuns: 40 },
    );
  });

  it.each([510, 511, 512, 513, 1023, 1024])(
    "holds where a pair lies across a checkpoint (after %i units)",
    (before) => {
      const text = "x".repeat(before) + "🚢" + "y".repeat(600);
      const converter = new OffsetConverter(text);
      expect(converter.toCodePoint(before + 2)).toBe(before + 1);
      expect(converter.fromCodePoint(codePointOffset(before + 1))).toBe(before + 2);
      expect(converter.fromByte(byteOffset(before + 4))).toBe(before + 2);
      expect(converter.toByte(text.length)).toBe(text.length + 2);
    },
  );

  it("refuses an offset that splits a surrogate pair or a byte inside a character", () => {
    const converter = new OffsetConverter("a🚢é");
    expect(() => converter.toCodePoint(2)).toThrow(/2 splits a surrogate pair/);
    expect(() => converter.toByte(2)).toThrow(RangeError);
    expect(() => converter.fromByte(byteOffset(3))).toThrow(/3 is inside a character/);
    expect(() => converter.fromByte(byteOffset(6))).toThrow(/inside a character/);
  });

  it("refuses what lies outside the text and what is no whole number", () => {
    const converter = new OffsetConverter("abc");
    for (const offset of [-1, 4, 1.5, NaN]) expect(() => converter.toByte(offset)).toThrow(RangeError);
    expect(() => converter.fromCodePoint(codePointOffset(4))).toThrow(/4 is outside/);
    expect(() => converter.fromByte(byteOffset(-1))).toThrow(RangeError);
  });

  it("refuses an ill-formed text", () => {
    expect(() => new OffsetConverter("a\uD83D")).toThrow(/lone-surrogate at UTF-16 offset 1/);
  });

  it("keeps the units apart for the compiler", () => {
    const converter = new OffsetConverter("a🚢");
    // @ts-expect-error a code point offset is no UTF-16 offset
    expect(() => converter.toByte(converter.toCodePoint(3))).toThrow();
    // @ts-expect-error a plain number is no code point offset
    expect(converter.fromCodePoint(2)).toBe(3);
  });
});

describe("splitsPair", () => {
  it("is true only between the halves of a pair", () => {
    expect([0, 1, 2, 3, 4].map((offset) => splitsPair("a🚢b", offset))).toEqual([
      false,
      false,
      true,
      false,
      false,
    ]);
  });
});
