import { describe, expect, it, test } from "vitest";
import { besidePositions, disagreementOf, sayingOf, sidesOfClaim, type Cell } from "@/lib/contests/matrix";

const always = { from: null, to: null };
const standing = {
  sides: new Map([
    ["ministry", [{ sideId: "north", ...always }]],
    ["harbour", [{ sideId: "south", ...always }]],
    ["old league", [{ sideId: "dissolved side", ...always }]],
    ["turncoat", [{ sideId: "north", from: null, to: "2019" }, { sideId: "south", from: "2020", to: null }]],
  ]),
  tenures: new Map([["spokesman", [{ ofPartyId: "ministry", ...always }]]]),
};
const sides = (claimants: string[], { said = null, attribution = "attributed" }: { said?: string | null; attribution?: "attributed" | "own_voice" | "unset" } = {}) =>
  [...sidesOfClaim({ attribution, said, claimants }, { sideIds: ["north", "south"], standing, groupOf: (id) => id })];

describe("whose side a claim counts for", () => {
  it("P4: a spokesman counts for his ministry's side", () => expect(sides(["spokesman"])).toEqual(["north"]));
  it("a joint claim counts for each claimant's side, once for each side", () => expect(sides(["ministry", "harbour", "spokesman"])).toEqual(["north", "south"]));
  it("who is on no side counts there, also beside a claimant who is", () => expect(sides(["ministry", "observer"])).toEqual(["north", null]));
  it("a party whose only side is not in use counts as on no side", () => expect(sides(["old league"])).toEqual([null]));
  it("the documents' own voice is nobody's side, and a claim without claimants neither", () => {
    expect([sides(["ministry"], { attribution: "own_voice" }), sides([], { attribution: "unset" })]).toEqual([[], []]);
  });
  test.each([["2018-05", ["north"]], ["2021-05-04", ["south"]], [null, ["north", "south"]], ["XXXX", ["north", "south"]]])("P4: the side on the day it was said counts: %s", (said, expected) => {
    expect(sides(["turncoat"], { said })).toEqual(expected);
  });
});

const cell = (counts: Partial<Cell>): Cell => ({ column: "north", claims: 0, roots: 0, positions: [], denied: 0, silent: 0, declined: 0, ...counts });
const onNone = [{ id: "none", label: "None was damaged", count: 1 }];

describe("what a column does in a contest (M3)", () => {
  test.each([
    ["nothing at all: it is not heard, which is no silence", undefined, "unheard"],
    ["takes a position", cell({ claims: 1, positions: onNone }), "says"],
    ["says something beside the positions", cell({ claims: 1 }), "says"],
    ["denies and also answers", cell({ claims: 2, denied: 1, positions: onNone }), "says"],
    ["denies and nothing else", cell({ claims: 1, denied: 1 }), "denied"],
    ["denies, declines and is silent", cell({ claims: 1, denied: 1, declined: 1, silent: 1 }), "denied"],
    ["declines, and is silent elsewhere", cell({ declined: 1, silent: 1 }), "declined"],
    ["is silent, as somebody reports", cell({ silent: 1 }), "silent"],
  ] as const)("%s", (_, given, expected) => expect(sayingOf(given)).toBe(expected));

  it("claims that stand on no position and deny nothing are beside", () => {
    expect(besidePositions(cell({ claims: 4, denied: 1, positions: [...onNone, { id: "three", label: "Three", count: 1 }] }))).toBe(1);
    // Wordings of one claim may have been put on two positions: the claim counts once, each position too.
    expect(besidePositions(cell({ claims: 1, positions: [...onNone, { id: "three", label: "Three", count: 1 }] }))).toBe(0);
  });
});

describe("disagreement (M2)", () => {
  test.each([
    ["nobody takes a position", [], null],
    ["all take one", [7], 0],
    ["two halves", [3, 3], 0.5],
    ["one against three", [1, 3], 0.375],
    ["four alike", [2, 2, 2, 2], 0.75],
  ])("%s: %j", (_, counts, expected) => expect(disagreementOf(counts)).toBe(expected));

  it("K7: it doesn't matter who takes which position", () => expect(disagreementOf([1, 5, 2])).toBe(disagreementOf([5, 2, 1])));
});
