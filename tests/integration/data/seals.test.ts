import pg from "pg";
import { uuidv7 } from "uuidv7";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/data/database";
import { GENESIS, linkHash } from "@/lib/data/seals/link";
import { linksAfter, sealAll, sealProject } from "@/lib/data/seals/sealing";
import { verifyAsOperator, verifyProject } from "@/lib/data/verification";
import { makeParty } from "@/tests/factories/party";
import { makeProject, type TestProject } from "@/tests/factories/project";
import { sealWhole } from "@/tests/factories/seal";
import { requestMark } from "@/tests/factories/user";

const owner = new pg.Client(process.env.DATABASE_OWNER_URL);
const other = new pg.Client(process.env.DATABASE_URL);
const operator = { kind: "operator", request: requestMark() } as const;
let project: TestProject;

beforeAll(() => Promise.all([owner.connect(), other.connect()]));
afterAll(() => Promise.all([owner.end(), other.end()]));
beforeEach(async () => {
  project = await makeProject();
  for (let count = 0; count < 4; count++) await makeParty(project);
});

const seals = () => database().eventSeal.findMany({ where: { projectId: project.id }, orderBy: { position: "asc" }, select: { position: true, eventId: true, hash: true } });
const events = () => database().event.findMany({ where: { projectId: project.id }, orderBy: [{ xid: "asc" }, { id: "asc" }], select: { id: true } });
const verified = () => verifyProject(project.as.owner, project.slug);
const asOwner = (sql: string, ...more: unknown[]) => owner.query(sql, [project.id, ...more]);

describe("H9: the hash chain over a project's events", () => {
  it("has a link for each event, in the order of their transactions, and verify says how far it goes", async () => {
    expect(await verified()).toMatchObject({ ok: true, seal: null, unsealed: (await events()).length });
    expect(await sealWhole(project.id)).toBeGreaterThanOrEqual(5);
    const made = await seals();
    expect(made.map(({ position }) => position)).toEqual(made.map((_seal, index) => index + 1));
    expect(made.map(({ eventId }) => eventId)).toEqual((await events()).map(({ id }) => id));
    expect(await verified()).toMatchObject({ ok: true, seal: { position: made.length, hash: made.at(-1)!.hash }, unsealed: 0 });
    expect(await sealProject(project.id)).toBe(0);
  });

  it("waits for a transaction that is still open, and passes over nothing that it commits", async () => {
    await sealWhole(project.id);
    const before = (await seals()).length;
    const id = uuidv7();
    await other.query("BEGIN");
    await other.query(
      `INSERT INTO "Event" ("projectId", "id", "contributorId", "act", "requestId", "bodyHashes")
       SELECT $1, $2, "contributorId", 'party.create', 'late', '[]' FROM "Event" WHERE "projectId" = $1 LIMIT 1`, [project.id, id]);
    await makeParty(project);
    expect(await sealProject(project.id)).toBe(0);
    await other.query("COMMIT");
    expect(await sealWhole(project.id)).toBe(2);
    expect((await seals()).slice(before).map(({ eventId }) => eventId)[0]).toBe(id);
    expect(await verified()).toMatchObject({ ok: true, unsealed: 0 });
  });

  it("has no gap and no event twice where several programs seal at once", async () => {
    await Promise.all(Array.from({ length: 6 }, () => sealAll()));
    await sealWhole(project.id);
    const made = await seals();
    expect(made.map(({ position }) => position)).toEqual(made.map((_seal, index) => index + 1));
    expect(made.map(({ eventId }) => eventId)).toEqual((await events()).map(({ id }) => id));
  });

  it.each([
    ["what an event says was done", `UPDATE "Event" SET "act" = 'claim.delete' WHERE "projectId" = $1 AND "id" = $2`],
    ["who did it", `UPDATE "Event" SET "contributorId" = (SELECT "id" FROM "Contributor" WHERE "projectId" = $1 AND "id" <> "Event"."contributorId" LIMIT 1) WHERE "projectId" = $1 AND "id" = $2`],
    ["when", `UPDATE "Event" SET "at" = "at" - interval '1 hour' WHERE "projectId" = $1 AND "id" = $2`],
    ["its list of bodies", `UPDATE "Event" SET "bodyHashes" = jsonb_set("bodyHashes", '{0,version}', '7') WHERE "projectId" = $1 AND "id" = $2`],
  ])("names the event where a superuser changed %s", async (_what, sql) => {
    await sealWhole(project.id);
    const third = (await seals())[2]!;
    expect((await asOwner(sql, third.eventId)).rowCount).toBe(1);
    const result = await verified();
    expect(result.problems).toContainEqual({ record: "event", id: third.eventId, message: "is not as it was sealed at 3, or the link before it is another one" });
  });

  it("names the place where a link was taken out, and the event that was put in before sealed ones", async () => {
    await sealWhole(project.id);
    const made = await seals();
    await asOwner(`DELETE FROM "EventSeal" WHERE "projectId" = $1 AND "position" = 2`);
    await asOwner(`UPDATE "Event" SET "xid" = 1 WHERE "projectId" = $1 AND "id" = $2`, made[1]!.eventId);
    const { problems } = await verified();
    expect(problems).toContainEqual({ record: "event", id: made[2]!.eventId, message: "is sealed at 3, but the link 2 is missing" });
    expect(problems).toContainEqual({ record: "event", id: made[1]!.eventId, message: "was never sealed, though later ones were" });
  });

  it("finds a chain that was written anew from the beginning by a seal that was noted before, and by that only", async () => {
    await sealWhole(project.id);
    const noted = (await verified()).seal!;
    await asOwner(`UPDATE "Event" SET "requestId" = 'another' WHERE "projectId" = $1 AND "id" = $2`, (await seals())[0]!.eventId);
    const rows = await database().event.findMany({ where: { projectId: project.id }, orderBy: [{ xid: "asc" }, { id: "asc" }], omit: { projectId: true, xid: true } });
    for (const { position, hash } of linksAfter({ position: 0, hash: GENESIS }, rows as never)) await asOwner(`UPDATE "EventSeal" SET "hash" = $2 WHERE "projectId" = $1 AND "position" = $3`, hash, position);
    expect(await verifyAsOperator(operator, project.slug)).toMatchObject({ ok: true });
    const result = await verifyAsOperator(operator, project.slug, undefined, noted);
    expect(result?.problems).toEqual([{ record: "event", id: `at ${noted.position}`, message: expect.stringContaining(noted.hash) }]);
  });

  it("still goes through a seal that was noted when less had been done", async () => {
    await sealWhole(project.id);
    const noted = (await verified()).seal!;
    await makeParty(project);
    await sealWhole(project.id);
    expect(await verifyAsOperator(operator, project.slug, undefined, noted)).toMatchObject({ ok: true });
  });
});

describe("H9: a link", () => {
  it("depends on its place, on the link before, and on the event", () => {
    const event = { id: "e", contributorId: "c", at: new Date(0), act: "claim.create", requestId: "r", undoOfId: null, actId: null, bodyHashes: [] };
    const links = [linkHash(1, GENESIS, event), linkHash(2, GENESIS, event), linkHash(1, "f".repeat(64), event), linkHash(1, GENESIS, { ...event, act: "claim.change" })];
    expect(new Set(links).size).toBe(4);
  });
});
