import { uuidv7 } from "uuidv7";
import { describe, expect, test } from "vitest";
import { becomingOf, connectionsOf, takingInput, type Becoming } from "@/lib/adjudication/connection";
import { placementRecord, relationRecord, type PlacementRecord, type RelationRecord } from "@/lib/contests/record";
import { content, decision, ground, place, version } from "@/tests/unit/adjudication/versions";

const now = "2031-05-02T10:00:00.000Z";
const [ada, ben, contest] = ["00000000-0000-7000-8000-00000000000a", "00000000-0000-7000-8000-00000000000b", uuidv7()];
const stamp = () => ({ id: uuidv7(), version: 1, contributorId: ada, createdAt: now, deletedAt: null });
const relation = (layerId: string, fromClaimId: string, toClaimId: string, more: Partial<RelationRecord> = {}): RelationRecord =>
  relationRecord.parse({ ...stamp(), layerId, fromClaimId, toClaimId, type: "denies", basis: "stated", ...more });
const placement = (claimId: string, positionId: string | null, more: Partial<PlacementRecord> = {}): PlacementRecord => placementRecord.parse({ ...stamp(), contestId: contest, claimId, positionId, ...more });
const none = { relations: [], placements: [] };

// Ada and Ben each have claims of the groups one, two and three; what these became are x, y and z.
const [a1, a2, a3, b1, b2, x, y, z] = Array.from({ length: 8 }, () => uuidv7()) as [string, string, string, string, string, string, string, string];
const layerOf = new Map([[a1, ada], [a2, ada], [a3, ada], [b1, ben], [b2, ben]]);
const all: Becoming = new Map([[a1, x], [b1, x], [a2, y], [b2, y], [a3, z]]);
const of = (relations: readonly RelationRecord[], placements: readonly PlacementRecord[] = [], becoming = all, adjudicated: { relations: readonly RelationRecord[]; placements: readonly PlacementRecord[] } = none) =>
  connectionsOf({ relations, placements }, adjudicated, becoming, layerOf, [x, y, z]);

describe("Y15: what annotators made between claims", () => {
  test("is between the adjudicated claims of their groups; what comes to the same is one, and agrees where everybody has it and says the same", () => {
    const [one, other, alone] = [relation(ada, a1, a2), relation(ben, b1, b2), relation(ada, a2, a3)];
    const { items } = of([alone, one, other]);
    expect(items).toMatchObject([
      { kind: "relation", type: "denies", fromClaimId: x, toClaimId: y, agrees: true, state: "open", sources: [{ id: one.id, layerId: ada }, { id: other.id, layerId: ben }] },
      { fromClaimId: y, toClaimId: z, agrees: false, sources: [{ id: alone.id }] },
    ]);
    expect(of([relation(ada, a1, a2), relation(ben, b1, b2, { scope: "the number" })]).items[0]).toMatchObject({ agrees: false, sources: [{ scope: "" }, { scope: "the number" }] });
    expect(of([relation(ada, a1, a2)]).items[0]!.agrees).toBe(false);
    expect(of([relation(ada, a1, a2), relation(ben, b1, b2, { type: "qualifies" })]).items.length).toBe(2);
  });

  test("of which the order of two says nothing where it means nothing", () => {
    expect(of([relation(ada, a1, a2, { type: "contradicts" }), relation(ben, b2, b1, { type: "contradicts" })]).items).toMatchObject([{ agrees: true }]);
    expect(of([relation(ada, a1, a2), relation(ben, b2, b1)]).items.length).toBe(2);
  });

  test("waits until both claims are decided on, is left with a claim that was not taken, and is settled within one group", () => {
    const part: Becoming = new Map([[a1, x], [a2, null], [b1, x]]);
    expect(of([relation(ada, a1, a2), relation(ada, a1, a3), relation(ada, a2, a3), relation(ada, a1, b1)], [placement(a2, null), placement(a3, null)], part)).toEqual({ items: [], waiting: 2, left: 3 });
  });

  test("is taken where the adjudicated layer has it, and stands elsewhere where a claim has another place in the contest", () => {
    const [here, there] = [uuidv7(), uuidv7()];
    const standing = { relations: [relation(ada, y, x, { type: "contradicts" })], placements: [placement(x, here)] };
    const { items } = of([relation(ada, a1, a2, { type: "contradicts" })], [placement(a1, here), placement(b1, there), placement(a2, null), placement(b2, null)], all, standing);
    expect(items.map((item) => [item.kind, item.state, item.agrees])).toEqual([["relation", "taken", false], ["placement", "taken", false], ["placement", "elsewhere", false], ["placement", "open", true]]);
  });

  test("leads to the claim of the group that has most in common, where it was decided as several", () => {
    const [wide, early, late] = [version([place([content(12, 30)])]), version([place([content(10, 15)])]), version([place([content(16, 30)])])];
    const made = [version([place([content(10, 15)])]), version([place([content(16, 30)])])];
    const about = decision([wide, early, late], { outcome: "took", results: made.map(({ id }) => ({ claimId: id, claimVersion: 1 })) });
    const byId = (claims: readonly ReturnType<typeof version>[]) => new Map(claims.map((claim) => [claim.id, claim]));
    expect([...becomingOf([about], byId([wide, early, late]), byId(made), ground).values()]).toEqual([made[1]!.id, made[0]!.id, made[1]!.id]);
    // One whose claim is gone, and one that took nothing, are decided all the same.
    expect([...becomingOf([about, decision([early])], byId([early]), new Map(), ground).values()]).toEqual([null]);
  });

  test("is asked for by id and version, each once, and not at all by nothing", () => {
    const id = uuidv7();
    expect(takingInput.safeParse({ relations: [{ id, version: 1 }] }).success).toBe(true);
    for (const wrong of [{}, { relations: [], placements: [] }, { relations: [{ id, version: 1 }, { id, version: 1 }] }, { relations: [{ id }] }]) expect(takingInput.safeParse(wrong).success).toBe(false);
  });
});
