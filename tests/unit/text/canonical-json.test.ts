import canonicalize from "canonicalize";
import fc from "fast-check";
import { expect, it } from "vitest";
import { canonicalJson } from "@/lib/text/canonical-json";

const keys = fc.oneof(fc.string({ unit: "binary", maxLength: 4 }), fc.constantFrom("10", "9", "__proto__", "toString", "b", "a", "\u{1f6a3}", "\ufffd"));
const { value } = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: "small" }, fc.string({ unit: "binary" }), fc.double(), fc.integer(), fc.boolean(), fc.constant(null), fc.array(tie("value"), { maxLength: 4 }), fc.dictionary(keys, tie("value"), { maxKeys: 6 })),
}));

const outcome = (write: () => string | undefined) => {
  try {
    return write();
  } catch {
    return "refused";
  }
};

it("N1 canonical JSON is the one that another implementation of RFC 8785 writes, of any value", () => {
  fc.assert(fc.property(value, (given) => void expect(outcome(() => canonicalJson(given))).toBe(outcome(() => canonicalize(given)))), { numRuns: 2_000 });
});

it("N1 keys that come first in every object stand in their place all the same", () => {
  expect(canonicalJson({ "9": 1, "10": { z: 1, a: [{ c: 1, b: 2 }] } })).toBe('{"10":{"a":[{"b":2,"c":1}],"z":1},"9":1}');
  expect(canonicalJson(JSON.parse('{"b":1,"__proto__":{"d":1,"c":2}}'))).toBe('{"__proto__":{"c":2,"d":1},"b":1}');
});
