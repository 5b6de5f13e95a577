import { describe, expect, test } from "vitest";
import { supersededBy } from "@/lib/contests/superseded";
import { claim, id, relation } from "@/tests/unit/contests/content";

const [two, four, five] = [claim(1, { said: "2017-08-01" }), claim(2, { said: "2017-08-02" }), claim(3, { said: "2017-08-09" })];
const updates = { type: "updates" } as const;
const standing = (...args: Parameters<typeof supersededBy>) => [...supersededBy(...args)].map(([from, { id: last }]) => [from, last]);

describe("claims that their own party updated (K9)", () => {
  test("stand under the last one, over however many steps", () => {
    expect(standing([two, four, five], [relation(50, four, two, updates), relation(51, five, four, updates)])).toEqual([[two.id, five.id], [four.id, five.id]]);
  });

  test("of two that update it and don't update each other, the one that was said last", () => {
    expect(standing([two, four, five], [relation(50, five, two, updates), relation(51, four, two, updates)])).toEqual([[two.id, five.id]]);
  });

  test("another party's correction supersedes nothing", () => {
    const other = claim(4, { claimants: [id(501)] });
    expect(standing([two, other], [relation(50, other, two, updates)])).toEqual([]);
  });

  test("one of several joint claimants is enough", () => {
    const joint = claim(4, { claimants: [id(501), id(500)] });
    expect(standing([two, joint], [relation(50, joint, two, updates)])).toEqual([[two.id, joint.id]]);
  });

  test("other relations don't, a circle doesn't, and a claim doesn't update itself", () => {
    expect(standing([two, four], [relation(50, four, two, { type: "retracts" })])).toEqual([]);
    expect(standing([two, four], [relation(50, four, two, updates), relation(51, two, four, updates)])).toEqual([]);
    expect(standing([two], [relation(50, two, two, updates)])).toEqual([]);
  });
});
