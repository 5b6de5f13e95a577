import { uuidv7 } from "uuidv7";
import { beforeAll, describe, expect, test } from "vitest";
import { BULK_MOST, bulkInput, type BulkInput } from "@/lib/claims/bulk";
import { changeClaims } from "@/lib/data/claims/bulk";
import { claimHistory, deleteClaim, readClaim } from "@/lib/data/claims/claims";
import { database } from "@/lib/data/database";
import { listPlacements } from "@/lib/data/placements";
import { archiveProject, getProject } from "@/lib/data/projects";
import { verifyProject } from "@/lib/data/verification";
import { makeClaim } from "@/tests/factories/claim";
import { makeContest, makePosition } from "@/tests/factories/contest";
import { makeDocument, type TestDocument } from "@/tests/factories/document";
import { makeParty } from "@/tests/factories/party";
import { countQueries } from "@/tests/factories/query-count";
import { makeOwnLayer, makeProject, type TestProject } from "@/tests/factories/project";

let project: TestProject;
let document: TestDocument;
let angler: string;
beforeAll(async () => {
  project = await makeProject();
  document = await makeDocument(project);
  angler = (await makeParty(project, { name: "An Angler" })).id;
});
const claim = (actor = project.as.annotator, more: object = {}) => makeClaim(project, { document, ...more }, actor);
const keys = (claims: readonly { id: string; version: number }[]) => claims.map(({ id, version }) => ({ id, version }));
const change = (input: object, actor = project.as.annotator) => changeClaims(actor, project.slug, bulkInput.parse(input) as BulkInput);
const read = (id: string) => readClaim(project.as.reader, project.slug, id);

describe("one change for many claims (F8)", () => {
  test("act and claimants are written as ordinary versions, each with its own event, and verify finds nothing wrong", async () => {
    const claims = [await claim(), await claim(project.as.annotator, { attribution: "unset" })];
    const acted = await change({ kind: "act", claims: keys(claims), act: "warns" });
    expect(acted).toEqual({ written: claims.map(({ id }) => ({ id, version: 2 })), unchanged: [], refused: [] });
    const named = await change({ kind: "claimants", claims: acted.written, claimants: [angler] });
    expect(named.written.map(({ version }) => version)).toEqual([3, 3]);
    for (const { id } of claims) {
      expect(await read(id)).toMatchObject({ act: "warns", attribution: "attributed", claimants: [angler], version: 3 });
      const { items: history } = await claimHistory(project.as.reader, project.slug, id, {});
      expect(history.map(({ version, act }) => [version, act])).toEqual([[3, "claim.change"], [2, "claim.change"], [1, "claim.create"]]);
    }
    expect((await verifyProject(project.as.owner, project.slug)).problems).toEqual([]);
  });

  test("the number of statements doesn't hang on the number of claims", async () => {
    const make = async (count: number) => keys(await Promise.all(Array.from({ length: count }, () => claim())));
    const [few, many] = [await make(2), await make(12)];
    const first = await countQueries(() => change({ kind: "act", claims: few, act: "denies" }));
    expect(await countQueries(() => change({ kind: "act", claims: many, act: "denies" }))).toBe(first);
  });

  test("what is refused is named and left; the others are written; nothing half", async () => {
    const [mine, stale, gone, same] = [await claim(), await claim(), await claim(), await claim(project.as.annotator, { act: "warns" })];
    const theirs = await claim(project.as.editor);
    const hidden = await claim(project.as.editor, { layerId: await makeOwnLayer(project, project.as.editor) });
    await change({ kind: "act", claims: keys([stale]), act: "denies" });
    await deleteClaim(project.as.annotator, project.slug, gone.id, 1);
    const { written, unchanged, refused } = await change({ kind: "act", claims: keys([mine, stale, { ...gone, version: 2 }, same, theirs, hidden]), act: "warns" });
    expect(written).toEqual([{ id: mine.id, version: 2 }]);
    expect(unchanged).toEqual([same.id]);
    expect(refused.map(({ id, code }) => [id, code])).toEqual([[stale.id, "stale"], [gone.id, "deleted"], [theirs.id, "forbidden"], [hidden.id, "not_found"]]);
    expect(await read(theirs.id)).toMatchObject({ act: "asserts", version: 1 });
    expect((await read(stale.id)).act).toBe("denies");
  });

  test("who may not annotate, an archived project, a party or an act that isn't there: nothing is written", async () => {
    const one = keys([await claim()]);
    await expect(change({ kind: "act", claims: one, act: "warns" }, project.as.reader)).rejects.toMatchObject({ code: "forbidden" });
    await expect(change({ kind: "act", claims: one, act: "hums" })).rejects.toMatchObject({ code: "invalid" });
    await expect(change({ kind: "claimants", claims: one, claimants: [uuidv7()] })).rejects.toMatchObject({ code: "invalid" });
    await expect(change({ kind: "placement", claims: one, contestId: uuidv7(), positionId: null })).rejects.toMatchObject({ code: "invalid" });
    const other = await makeProject();
    const archived = keys([await makeClaim(other)]);
    await archiveProject(other.as.owner, other.slug, (await getProject(other.as.owner, other.slug)).version);
    await expect(changeClaims(other.as.owner, other.slug, { kind: "act", claims: archived, act: "warns" })).rejects.toMatchObject({ code: "conflict" });
    expect(bulkInput.safeParse({ kind: "act", claims: Array.from({ length: BULK_MOST + 1 }, () => ({ id: uuidv7(), version: 1 })), act: "warns" }).success).toBe(false);
    expect(await read(one[0]!.id)).toMatchObject({ version: 1 });
  });

  test("claims are placed in a contest, moved where they are in it, and counted once", async () => {
    const contest = await makeContest(project);
    const [first, second] = [await makePosition(project, contest.id), await makePosition(project, contest.id, { label: "Three were", ordinal: 1 })];
    const claims = keys([await claim(), await claim()]);
    const placed = await change({ kind: "placement", claims, contestId: contest.id, positionId: first.id });
    expect(placed.written.map(({ version }) => version)).toEqual([1, 1]);
    expect((await change({ kind: "placement", claims, contestId: contest.id, positionId: first.id })).unchanged).toHaveLength(2);
    const moved = await change({ kind: "placement", claims, contestId: contest.id, positionId: second.id });
    const now = async () => (await listPlacements(project.as.reader, project.slug, { contestId: contest.id, limit: 50 })).items.map(({ positionId }) => positionId);
    expect(await now()).toEqual([second.id, second.id]);
    await change({ kind: "take_back_placements", placements: moved.written });
    expect(await now()).toEqual([first.id, first.id]);
    await change({ kind: "take_back_placements", placements: moved.written.map(({ id }) => ({ id, version: 3 })) });
    expect(await now()).toEqual([second.id, second.id]);
    expect((await change({ kind: "take_back_placements", placements: placed.written })).refused.map(({ code }) => code)).toEqual(["stale", "stale"]);
  });
});

describe("taking it back (F9)", () => {
  test("every claim is as it was, by a new version that names what it takes back", async () => {
    const claims = [await claim(), await claim(project.as.annotator, { attribution: "unset", act: "finds" })];
    const { written } = await change({ kind: "claimants", claims: keys(claims), claimants: [angler] });
    const back = await change({ kind: "take_back_claims", claims: written });
    expect(back.refused).toEqual([]);
    for (const old of claims) {
      const { attribution, claimants, act } = old;
      expect(await read(old.id)).toMatchObject({ attribution, claimants, act, version: 3 });
      const { items: [last, change] } = await claimHistory(project.as.reader, project.slug, old.id, {});
      expect(last!.undoOfId).toBe(change!.eventId);
    }
  });

  test("what somebody changed since is left and named; somebody else's change isn't taken back", async () => {
    const [moved, kept] = [await claim(), await claim()];
    const { written } = await change({ kind: "act", claims: keys([moved, kept]), act: "warns" });
    await change({ kind: "act", claims: [{ id: moved.id, version: 2 }], act: "denies" }, project.as.editor);
    const back = await change({ kind: "take_back_claims", claims: written });
    expect(back.refused.map(({ id, code }) => [id, code])).toEqual([[moved.id, "stale"]]);
    expect([(await read(moved.id)).act, (await read(kept.id)).act]).toEqual(["denies", "asserts"]);
    expect((await change({ kind: "take_back_claims", claims: [{ id: moved.id, version: 3 }] })).refused.map(({ code }) => code)).toEqual(["invalid"]);
  });

  test("a repeat of the same request changes nothing more (H4)", async () => {
    const one = await claim();
    const actor = { ...project.as.annotator, request: { requestId: uuidv7(), idempotency: { key: uuidv7(), bodyHash: "a".repeat(64) }, undoOfVersion: null, actId: null } };
    const input: BulkInput = { kind: "act", claims: keys([one]), act: "warns" };
    const first = await changeClaims(actor, project.slug, input);
    expect(await changeClaims(actor, project.slug, input)).toEqual(first);
    expect(await database().version.count({ where: { projectId: project.id, recordId: one.id } })).toBe(2);
  });
});
