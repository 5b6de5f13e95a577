import { expect, test } from "vitest";
import { likelyType } from "@/lib/contests/likely-type";

test.each([
  ["denies", "denies"], ["retracts", "retracts"], ["confirms", "supports"], ["is silent", "responds_to"], ["asserts", "contradicts"],
  [undefined, "contradicts"], ["an act of the project's own", "contradicts"],
])("a claim that %s is first offered as one that %s", (act, type) => {
  expect(likelyType(act)).toBe(type);
});
