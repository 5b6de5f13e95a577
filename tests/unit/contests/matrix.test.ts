import { describe, expect, it } from "vitest";
import { matrixRow, type Ground, type PlacedClaim } from "@/lib/contests/matrix";
import { sameAsGroups } from "@/lib/contests/same-as";

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
const ground = (pairs: [string, string][] = []): Ground => ({
  sideIds: ["north", "south"], standing, groupOf: sameAsGroups(pairs.map(([fromClaimId, toClaimId]) => ({ fromClaimId, toClaimId }))),
});
const positions = [{ id: "none", label: "None was damaged" }, { id: "three", label: "Three were" }];
const claim = (id: string, claimants: string[], overrides: Partial<PlacedClaim> = {}): PlacedClaim => ({
  id, claimants, act: "asserts", attribution: "attributed", positionId: null, said: null, ...overrides,
});
const row = (claims: PlacedClaim[], pairs: [string, string][] = []) => {
  const { cells: [north, south, nobody], ...rest } = matrixRow(positions, claims, ground(pairs));
  return { north: north!, south: south!, nobody: nobody!, ...rest };
};

describe("what a side says in a contest", () => {
  it("K3: without any claim a side is not heard, which is not silence", () => {
    expect(row([]).north).toEqual({ sideId: "north", claims: 0, positions: [], silent: 0, declined: 0, denied: 0, heard: false });
  });

  it("K3: silent, declined and saying are told apart, and each is heard", () => {
    const silent = row([claim("1", ["ministry"], { act: "is silent" })]).north;
    const declined = row([claim("1", ["ministry"], { act: "declines to comment" }), claim("2", ["ministry"], { act: "neither confirms nor denies" })]).north;
    expect(silent).toMatchObject({ claims: 0, silent: 1, declined: 0, heard: true });
    expect(declined).toMatchObject({ claims: 0, silent: 0, declined: 2, heard: true });
    expect(row([claim("1", ["ministry"], { act: "denies" })]).north).toMatchObject({ claims: 1, silent: 0, declined: 0, heard: true });
  });

  it("positions are listed in their order with the claims that take them, and only where taken", () => {
    const { north, south } = row([claim("1", ["ministry"], { positionId: "three" }), claim("2", ["ministry"], { positionId: "none" }), claim("3", ["ministry"], { positionId: "none" })]);
    expect(north.positions).toEqual([{ id: "none", label: "None was damaged", count: 2 }, { id: "three", label: "Three were", count: 1 }]);
    expect(south.positions).toEqual([]);
  });

  it("K6: who is silent or declines takes no position, wherever the claim was put", () => {
    const acts = ["is silent", "declines to comment", "neither confirms nor denies"];
    expect(row(acts.map((act, index) => claim(String(index), ["ministry"], { act, positionId: "none" }))).north.positions).toEqual([]);
  });

  it("a claim on a position that is not there any more counts as a claim and takes none", () => {
    expect(row([claim("1", ["ministry"], { positionId: "deleted" })]).north).toMatchObject({ claims: 1, positions: [] });
  });

  it("K5: claims that are the same count once, in the cell and on the position", () => {
    const claims = ["1", "2", "3"].map((id) => claim(id, ["ministry"], { positionId: "none" }));
    expect(row(claims, [["1", "2"]]).north).toMatchObject({ claims: 2, positions: [{ id: "none", count: 2 }] });
  });

  it("K5: claims that are the same through one that is in no contest count once too", () => {
    expect(row([claim("1", ["ministry"]), claim("2", ["ministry"])], [["1", "elsewhere"], ["elsewhere", "2"]]).north.claims).toBe(1);
  });
});

describe("the program takes no side", () => {
  const acts = ["asserts", "denies", "is silent", "declines to comment", "accuses"];
  const one = acts.map((act, index) => claim(`n${index}`, ["ministry"], { act, positionId: index % 2 ? "none" : "three" }));
  const other = [claim("s0", ["harbour"], { positionId: "none" })];
  const exchanged = (claims: PlacedClaim[]) => claims.map((each) => ({ ...each, claimants: each.claimants.map((id) => (id === "ministry" ? "harbour" : "ministry")) }));

  it("K7: when two sides exchange what they say, their cells are exchanged and nothing else changes", () => {
    const before = row([...one, ...other]);
    const after = row(exchanged([...one, ...other]));
    expect(before.north).not.toEqual({ ...before.south, sideId: "north" });
    expect(after).toEqual({ ...before, north: { ...before.south, sideId: "north" }, south: { ...before.north, sideId: "south" } });
  });

  it("K7: in whatever order claims and positions stand, each counts the same", () => {
    expect(row([...other, ...one].reverse())).toEqual(row([...one, ...other]));
  });
});

describe("whose side a claim counts for", () => {
  it("P4: a spokesman counts for his ministry's side", () => {
    expect(row([claim("1", ["spokesman"])]).north.claims).toBe(1);
  });

  it("a joint claim counts for each claimant's side, once for each side", () => {
    const { north, south, nobody } = row([claim("1", ["ministry", "harbour", "spokesman"])]);
    expect([north.claims, south.claims, nobody.claims]).toEqual([1, 1, 0]);
  });

  it("parties on no side have a column of their own, also beside a claimant who has one", () => {
    const { north, nobody } = row([claim("1", ["observer"]), claim("2", ["ministry", "observer"])]);
    expect([north.claims, nobody.claims]).toEqual([1, 2]);
    expect(nobody.sideId).toBeNull();
  });

  it("a party whose only side is not among the columns counts as on no side", () => {
    expect(row([claim("1", ["old league"])]).nobody.claims).toBe(1);
  });

  it("P4: the side on the day it was said counts; without a day, every side the party ever stood on", () => {
    const on = (said: string | null) => { const { north, south } = row([claim("1", ["turncoat"], { said })]); return [north.claims, south.claims]; };
    expect(on("2018-05")).toEqual([1, 0]);
    expect(on("2021-05-04")).toEqual([0, 1]);
    expect(on(null)).toEqual([1, 1]);
    expect(on("XXXX")).toEqual([1, 1]);
  });

  it("the documents' own voice is nobody's side, and a claim without claimants is counted apart", () => {
    const { north, nobody, ownVoice, unattributed } = row([
      claim("1", ["ministry"], { attribution: "own_voice", positionId: "none" }), claim("2", [], { attribution: "unset" }),
    ]);
    expect([north.heard, nobody.heard]).toEqual([false, false]);
    expect(ownVoice).toMatchObject({ claims: 1, positions: [{ id: "none", count: 1 }], heard: true });
    expect(unattributed).toBe(1);
  });
});
