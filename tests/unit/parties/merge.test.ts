import { describe, expect, test } from "vitest";
import { claimAsRead, partiesAsRead, resolverOf } from "@/lib/parties/merge";
import { mergedStanding, sidesOf } from "@/lib/parties/side";
import { claim } from "@/tests/unit/contests/content";

const open = { from: null, to: null };
const party = (id: string, mergedIntoId: string | null = null, more: object = {}) => ({ id, mergedIntoId, names: [{ text: id, script: "" }], sides: [] as { sideId: string; from: null; to: null }[], tenures: [] as { ofPartyId: string; office: string; from: null; to: null }[], ...more });

describe("P5: reading merged parties", () => {
  test("gives the one that stays in place of the other, each once", () => {
    const read = claimAsRead({ ...claim(1), claimants: ["old", "new", "third"] }, resolverOf([{ id: "old", mergedIntoId: "new" }]));
    expect(read.claimants).toEqual(["new", "third"]);
  });
  test("joins names and offices, and keeps the sides of the one that stays, or takes those of the other where it has none", () => {
    const side = (sideId: string) => [{ sideId, ...open }];
    const [one] = partiesAsRead([party("new", null, { tenures: [{ ofPartyId: "old-state", office: "clerk", ...open }] }), party("old", "new", { sides: side("north") }), party("state"), party("old-state", "state")]);
    expect(one).toMatchObject({ id: "new", names: [{ text: "new" }, { text: "old" }], sides: [{ sideId: "north" }], tenures: [{ ofPartyId: "state" }] });
    expect(partiesAsRead([party("new", null, { sides: side("south") }), party("old", "new", { sides: side("north") })])[0]!.sides).toEqual(side("south"));
  });
  test("finds the sides of either under either id, through offices too", () => {
    const resolve = resolverOf([{ id: "old", mergedIntoId: "new" }]);
    const standing = mergedStanding({ sides: new Map([["old", [{ sideId: "north", ...open }]]]), tenures: new Map([["clerk", [{ ofPartyId: "old", ...open }]]]) }, ["old"], resolve);
    expect(["old", "new", "clerk"].map((id) => sidesOf(id, null, standing))).toEqual([["north"], ["north"], ["north"]]);
  });
});
