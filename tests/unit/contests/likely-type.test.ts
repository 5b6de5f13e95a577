import { expect, test } from "vitest";
import { likelyType } from "@/lib/contests/likely-type";
import { relationTypes } from "@/lib/contests/relation-types";

test.each([
  ["denies", "denies"], ["retracts", "retracts"], ["confirms", "supports"], ["is silent", "responds_to"], ["asserts", "contradicts"],
  [undefined, "contradicts"], ["an act of the project's own", "contradicts"],
])("a claim that %s is first offered as one that %s", (act, type) => {
  expect(likelyType(act, relationTypes)).toBe(type);
});

test("U36: what the project doesn't offer is not what a dialog begins with", () => {
  expect(likelyType("denies", ["supports", "updates"])).toBe("supports");
});
