import { uuidv7 } from "uuidv7";
import { beforeAll, describe, expect, test } from "vitest";
import { BULK_MOST, bulkInput, type BulkInput } from "@/lib/claims/bulk";
import { changeClaims } from "@/lib/data/claims/bulk";
import { claimHistory, deleteClaim, readClaim } from "@/lib/data/claims/claims";
import { database } from "@/lib/data/database";
import { findClaims } from "@/lib/data/search/claims";
import { listMyActs } from "@/lib/data/undo/acts";
import { undoAct } from "@/lib/data/undo/undo";
import type { ClaimFlag } from "@/lib/search/filter";
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
const readVersion = async (id: string, version: number) => (await database().version.findFirstOrThrow({ where: { projectId: project.id, recordId: id, version } })).body as { deletedAt: string };
const claimTroubles = async () => (await verifyProject(project.as.owner, project.slug)).problems.filter(({ record }) => record === "claim" || record === "version");
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

describe("other fields, deleting and restoring (F12)", () => {
  test("polarity, certainty, mode, dates, target, those spoken for and term are set and taken back, each as it was, and verify finds nothing wrong", async () => {
    const one = await claim(project.as.annotator, { said: "2014-05", certainty: "probable" });
    const two = await claim(project.as.annotator, { objectKind: "claim", objectClaimId: one.id, targets: [angler] });
    const values = { polarity: "negative", certainty: "certain", mode: "direct", said: "2014-08-07", event: null, targets: [], invoked: [angler], term: "the weir" };
    const { written } = await change({ kind: "values", claims: keys([one, two]), values });
    for (const { id } of [one, two]) {
      expect(await read(id)).toMatchObject({ version: 2, polarity: "negative", certainty: "certain", said: "2014-08-07", event: null, targets: [], invoked: [angler], objectKind: "term", objectText: "the weir", objectClaimId: null });
      expect((await read(id)).mentions.map(({ mode }) => mode)).toEqual(["direct"]);
    }
    expect(await claimTroubles()).toEqual([]);
    expect((await change({ kind: "values", claims: written, values: { term: "the weir", mode: "direct" } })).unchanged).toHaveLength(2);
    await change({ kind: "take_back_claims", claims: written });
    for (const old of [one, two]) expect(await read(old.id)).toEqual({ ...old, version: 3, abilities: expect.anything() as object });
    expect(await claimTroubles()).toEqual([]);
  });

  test("a value that a field can't have, none, and a party that isn't there are refused", async () => {
    const claims = keys([await claim()]);
    for (const values of [{}, { certainty: "sure" }, { said: "soon" }, { note: "x" }, { term: "" }]) expect(bulkInput.safeParse({ kind: "values", claims, values }).success).toBe(false);
    await expect(change({ kind: "values", claims, values: { targets: [uuidv7()] } })).rejects.toMatchObject({ code: "invalid" });
  });

  test("claims are deleted, found among the deleted ones only, restored, and either is taken back", async () => {
    const claims = [await claim(), await claim()];
    const { written: deleted } = await change({ kind: "delete", claims: keys(claims) });
    const found = async (flags: ClaimFlag[]) => (await findClaims(project.as.reader, project.slug, { filter: { document: document.id, flags }, sort: "added", limit: 200 })).items.map(({ id }) => id);
    expect(await found(["deleted"])).toEqual(expect.arrayContaining(claims.map(({ id }) => id)));
    expect(await found([])).not.toContain(claims[0]!.id);
    expect((await change({ kind: "delete", claims: deleted })).unchanged).toHaveLength(2);
    const { written: restored } = await change({ kind: "restore", claims: deleted });
    expect(await found([])).toContain(claims[0]!.id);
    const { written: again } = await change({ kind: "take_back_claims", claims: restored });
    expect((await read(claims[0]!.id)).deletedAt).toBe((await readVersion(claims[0]!.id, 2)).deletedAt);
    await change({ kind: "take_back_claims", claims: again });
    expect((await read(claims[0]!.id)).deletedAt).toBeNull();
    const { items } = await claimHistory(project.as.reader, project.slug, claims[0]!.id, {});
    expect(items.map(({ act }) => act)).toEqual(["claim.restore", "claim.delete", "claim.restore", "claim.delete", "claim.create"]);
  });

  test("beforehand it is told what would be written, what is so already and what would be left and why; nothing is", async () => {
    const [mine, same, theirs] = [await claim(), await claim(project.as.annotator, { certainty: "certain" }), await claim(project.as.editor)];
    const contest = await makeContest(project);
    const asked = { claims: keys([mine, same, theirs]), values: { certainty: "certain" } };
    const told = await change({ kind: "values", ...asked, preview: true });
    expect(told).toMatchObject({ written: [{ id: mine.id, version: 2 }], unchanged: [same.id], refused: [{ id: theirs.id, code: "forbidden" }] });
    expect((await change({ kind: "placement", claims: keys([mine]), contestId: contest.id, positionId: null, preview: true })).written).toHaveLength(1);
    expect([(await read(mine.id)).version, (await listPlacements(project.as.reader, project.slug, { contestId: contest.id, limit: 9 })).items]).toEqual([1, []]);
    expect(await change({ kind: "values", ...asked })).toEqual(told);
  });

  test("batches with one Act-Id are one act, taken back whole from any screen (H7)", async () => {
    const claims = [await claim(), await claim(), await claim()];
    const acting = (actId: string) => ({ ...project.as.annotator, request: { requestId: uuidv7(), idempotency: null, undoOfVersion: null, actId } });
    const actId = uuidv7();
    for (const batch of [claims.slice(0, 2), claims.slice(2)]) await change({ kind: "delete", claims: keys(batch) }, acting(actId));
    expect((await listMyActs(project.as.annotator, project.slug)).past.at(-1)).toMatchObject({ id: actId, act: "claim.delete", records: [{}, {}, {}] });
    await undoAct(acting(uuidv7()), project.slug, actId);
    for (const { id } of claims) expect((await read(id)).deletedAt).toBeNull();
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
