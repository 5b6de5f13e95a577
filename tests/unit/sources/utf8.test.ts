import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { surveyUtf8 } from "@/lib/sources/utf8";

const accepts = (bytes: Uint8Array, end: boolean) => {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: !end });
    return true;
  } catch {
    return false;
  }
};

/** Bytes that are often nearly UTF-8. */
const nearlyUtf8 = fc
  .array(
    fc.constantFrom(
      0x41,
      0x80,
      0x8f,
      0x90,
      0x9f,
      0xa0,
      0xbf,
      0xc1,
      0xc2,
      0xdf,
      0xe0,
      0xe2,
      0xed,
      0xef,
      0xf0,
      0xf3,
      0xf4,
      0xf5,
      0xff,
    ),
    {
      maxLength: 12,
    },
  )
  .map((bytes) => new Uint8Array(bytes));

describe("surveyUtf8", () => {
  it("agrees with TextDecoder on what is well-formed, and points at the sequence that is not", () => {
    fc.assert(
      fc.property(nearlyUtf8, (bytes) => {
        const { firstMalformed, malformed } = surveyUtf8(bytes);
        expect(firstMalformed === undefined).toBe(accepts(bytes, true));
        expect(malformed === 0).toBe(firstMalformed === undefined);
        if (firstMalformed === undefined) return;
        expect(accepts(bytes.subarray(0, firstMalformed), true)).toBe(true);
        expect(accepts(bytes.subarray(0, firstMalformed + 4), firstMalformed + 4 >= bytes.length)).toBe(
          false,
        );
      }),
      { numRuns: 5000 },
    );
  });

  it("counts sequences of two bytes or more", () => {
    expect(surveyUtf8(new TextEncoder().encode("aé中🚢"))).toEqual({
      firstMalformed: undefined,
      malformed: 0,
      multibyte: 3,
    });
  });
});
