import fc from "fast-check";
import { expect, it } from "vitest";
import { sameAsGroups } from "@/lib/contests/same-as";

const pair = (fromClaimId: string, toClaimId: string) => ({ fromClaimId, toClaimId });

it("K5: a claim that is the same as no other stands for itself", () => {
  expect(sameAsGroups([])("a")).toBe("a");
});

it("K5: whichever way and over however many steps the relations point, the group is one", () => {
  const groupOf = sameAsGroups([pair("a", "b"), pair("c", "b"), pair("c", "d"), pair("x", "y")]);
  expect(new Set(["a", "b", "c", "d"].map(groupOf)).size).toBe(1);
  expect(groupOf("x")).toBe(groupOf("y"));
  expect(groupOf("x")).not.toBe(groupOf("a"));
});

it("K5: groups are those of the graph walked by hand, for any relations, circles included", () => {
  const claim = fc.integer({ min: 0, max: 9 }).map(String);
  fc.assert(fc.property(fc.array(fc.tuple(claim, claim)), (pairs) => {
    const groupOf = sameAsGroups(pairs.map(([from, to]) => pair(from, to)));
    for (const [start] of pairs) {
      const reached = new Set([start]);
      for (let size = 0; size !== reached.size;) {
        size = reached.size;
        for (const [from, to] of pairs) if (reached.has(from) || reached.has(to)) reached.add(from).add(to);
      }
      for (let id = 0; id < 10; id++) expect(groupOf(String(id)) === groupOf(start)).toBe(reached.has(String(id)));
    }
  }));
});
