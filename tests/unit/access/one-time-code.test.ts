import { Secret } from "otpauth";
import { describe, expect, test } from "vitest";
import { codeOfStep, isOneTimeCode, newSharedSecret, setupAddress, stepAt, stepOfCode } from "@/lib/access/one-time-code";

const published = Secret.fromUTF8("12345678901234567890").base32;
const second = 1_000;

describe("one-time codes (E8)", () => {
  // RFC 6238, appendix B, for HMAC-SHA-1: the table has eight digits, of which codes of six are the last.
  test.each([
    [59, 0x1, "94287082"],
    [1111111109, 0x23523ec, "07081804"],
    [1111111111, 0x23523ed, "14050471"],
    [1234567890, 0x273ef07, "89005924"],
    [2000000000, 0x3f940aa, "69279037"],
    [20000000000, 0x27bc86aa, "65353130"],
  ])("are those of RFC 6238: at %d", (at, step, eight) => {
    expect(stepAt(at * second)).toBe(step);
    expect(codeOfStep(published, step)).toBe(eight.slice(-6));
    expect(stepOfCode(published, eight.slice(-6), at * second)).toBe(step);
  });

  // RFC 4226, appendix D: the same by counter, with six digits.
  test.each(["755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871", "520489"].map((code, counter) => [counter, code] as const))("are those of RFC 4226: counter %d", (counter, code) => {
    expect(codeOfStep(published, counter)).toBe(code);
  });

  test("count one step before and after theirs, and no further; which step it was is told", () => {
    const now = 1_700_000_010 * second;
    const here = stepAt(now);
    const found = [-2, -1, 0, 1, 2].map((away) => stepOfCode(published, codeOfStep(published, here + away), now));
    expect(found).toEqual([null, here - 1, here, here + 1, null]);
  });

  test("are six digits, however they are spaced; anything else is none", () => {
    for (const code of ["123456", "123 456", " 123456 ", "12 34 56"]) expect([code, isOneTimeCode(code)]).toEqual([code, true]);
    for (const code of ["", "12345", "1234567", "12345a", "-12345", "1e5000", "\u0661\u0662\u0663\u0664\u0665\u0666"]) expect([code, isOneTimeCode(code)]).toEqual([code, false]);
    const now = 59 * second;
    expect([stepOfCode(published, "287 082", now), stepOfCode(published, "000000", now), stepOfCode(published, "", now)]).toEqual([1, null, null]);
  });

  test("come of 160 random bits, new each time, in an address that authenticators read", () => {
    const [one, other] = [newSharedSecret(), newSharedSecret()];
    expect([one.length, one === other]).toEqual([32, false]);
    const address = new URL(setupAddress(one, "ana+claims@example.org"));
    expect([address.protocol, address.searchParams.get("secret"), address.searchParams.get("issuer"), decodeURIComponent(address.pathname)]).toEqual(["otpauth:", one, "Counterclaim", expect.stringContaining("ana+claims@example.org")]);
  });
});
