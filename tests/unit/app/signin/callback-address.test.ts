import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { callbackAddress } from "@/app/signin/callback-address";

const ORIGIN = "http://127.0.0.1:3000";
const START = `${ORIGIN}/`;

describe("where a person goes after signing in", () => {
  it.each([
    ["/p/mill/documents?page=2#claim", `${ORIGIN}/p/mill/documents?page=2#claim`],
    [`${ORIGIN}/p/mill`, `${ORIGIN}/p/mill`],
    ["p/mill", `${ORIGIN}/p/mill`],
    ["//name:word@127.0.0.1:3000/p", `${ORIGIN}/p`],
    [`${ORIGIN}//example.org`, `${ORIGIN}//example.org`],
  ])("keeps %s", (wanted, expected) => {
    expect(callbackAddress(wanted, ORIGIN)).toBe(expected);
  });

  it.each([
    undefined,
    "",
    "//example.org/p",
    "/\\example.org",
    "\t//example.org",
    "https://example.org",
    "http://127.0.0.1:3001/",
    "http://127.0.0.1:3000@example.org/",
    "javascript:alert(1)",
    "data:text/html,x",
    "http://",
    "/signin?callbackUrl=/p",
    "/api/auth/signout",
  ])("gives up %s for the start page", (wanted) => {
    expect(callbackAddress(wanted, ORIGIN)).toBe(START);
  });

  it("always stays on this origin, and is absolute", () => {
    const parts = fc.array(
      fc.constantFrom(
        "/",
        "\\",
        "//",
        "http:",
        "https:",
        "@",
        "example.org",
        ":",
        "\t",
        "\n",
        "?",
        "#",
        "p",
        "..",
        "%2f",
        "127.0.0.1:3000",
      ),
    );
    const wanted = fc.oneof(
      parts.map((list) => list.join("")),
      fc.string(),
      fc.webUrl(),
    );
    fc.assert(
      fc.property(wanted, (text) => {
        const address = callbackAddress(text, ORIGIN);
        return (
          address.startsWith(`${ORIGIN}/`) && new URL(address, "http://elsewhere.example").origin === ORIGIN
        );
      }),
      { numRuns: 300 },
    );
  });
});
