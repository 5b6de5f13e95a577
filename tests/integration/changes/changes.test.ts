import pg from "pg";
import { uuidv7 } from "uuidv7";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { database } from "@/lib/data/database";
import { changeMember, listMembers } from "@/lib/data/members";
import { archiveProject, getProject } from "@/lib/data/projects";
import { endSession } from "@/lib/data/sessions";
import { createToken, revokeToken } from "@/lib/data/tokens";
import { ChangeHub } from "@/lib/server/changes/hub";
import { makeAssignment } from "@/tests/factories/assignment";
import { makeClaim } from "@/tests/factories/claim";
import { makePlacement, makeContest } from "@/tests/factories/contest";
import { makeDocument } from "@/tests/factories/document";
import { makeParty } from "@/tests/factories/party";
import { makeMember, makeOwnLayer, makeProject, type TestProject } from "@/tests/factories/project";
import { cookieOf } from "@/tests/factories/request";
import { openStream, type TestStream } from "@/tests/factories/stream";

// Two programs at one database: each has its own ears, and knows nothing of the other.
let here: ChangeHub;
let there: ChangeHub;
let project: TestProject;
let other: pg.Client;

beforeAll(async () => {
  other = new pg.Client(process.env.DATABASE_URL);
  await other.connect();
});
afterAll(() => other.end());
beforeEach(async () => {
  [here, there] = [new ChangeHub(), new ChangeHub()];
  project = await makeProject();
});
afterEach(() => {
  here.closeAll();
  there.closeAll();
});

const headersOf = async (actor: TestProject["as"]["owner"], sessionId?: string) => ({ cookie: await cookieOf(actor, sessionId) });
const open = async (hub: ChangeHub, actor: TestProject["as"]["owner"], cursor?: string) => openStream(hub, project.slug, await headersOf(actor), cursor);
const tells = (id: string) => (stream: TestStream) => stream.records.some((record) => record.id === id);

/** Writes an event about a party in a transaction that stays open. */
async function writeAndWait(partyId: string): Promise<void> {
  await other.query("BEGIN");
  await other.query(
    `INSERT INTO "Event" ("projectId", "id", "contributorId", "act", "requestId", "bodyHashes")
     SELECT $1, $2, "contributorId", 'party.change', 'late', $3 FROM "Event" WHERE "projectId" = $1 LIMIT 1`,
    [project.id, uuidv7(), JSON.stringify([{ recordType: "party", recordId: partyId, version: 7, bodyHash: "0" }])],
  );
}

describe("a project's stream of changes", () => {
  test("L1 what one does is told to others by id and version, also through another copy of the program, and marked for who did it", async () => {
    const [reader, annotator] = [await open(here, project.as.reader), await open(there, project.as.annotator)];
    const claim = await makeClaim(project);
    await Promise.all([reader.until(tells(claim.id)), annotator.until(tells(claim.id))]);
    expect(reader.records.find(({ id }) => id === claim.id)).toEqual({ type: "claim", id: claim.id, version: 1, mine: false });
    expect(annotator.records.find(({ id }) => id === claim.id)).toMatchObject({ mine: true });
    expect(Object.fromEntries(reader.response.headers)).toMatchObject({ "content-type": "text/event-stream", "cache-control": "no-store, no-transform", "x-accel-buffering": "no" });
  });

  test("L3 a transaction that ends late is told when it ends; going on from any cursor loses nothing, and tells nothing twice", async () => {
    const [early, late] = [await makeParty(project), await makeParty(project)];
    const stream = await open(here, project.as.reader);
    const beforeAll = stream.cursor;
    await writeAndWait(late.id);
    const between = await makeParty(project);
    await stream.until(tells(between.id));
    expect(stream.records.some(({ id }) => id === late.id || id === early.id)).toBe(false);
    const whileOpen = stream.cursor;
    stream.leave();
    await other.query("COMMIT");
    const [after, whole] = [await open(there, project.as.reader, whileOpen), await open(there, project.as.reader, beforeAll)];
    await Promise.all([after.until(tells(late.id)), whole.until(tells(late.id))]);
    expect(after.records).toEqual([{ type: "party", id: late.id, version: 7, mine: false }]);
    expect(whole.records.map(({ id }) => id).sort()).toEqual([between.id, late.id].sort());
    expect([after, whole].map(({ heard }) => heard[0])).toMatchObject([{ event: "ready", data: { resumed: true } }, { event: "ready", data: { resumed: true } }]);
  });

  test("L3 a cursor that isn't one, or of another project, is not gone on from: the page is told to read again", async () => {
    const elsewhere = await makeProject();
    const foreign = (await openStream(here, elsewhere.slug, await headersOf(elsewhere.as.reader))).cursor;
    for (const cursor of ["nonsense", foreign]) expect((await open(here, project.as.reader, cursor)).heard[0]).toMatchObject({ event: "ready", data: { resumed: false } });
  });

  test("L3 what is more than can be told one by one is told as many", async () => {
    const stream = await open(here, project.as.reader);
    await other.query("BEGIN");
    for (let count = 0; count < 201; count++) {
      await other.query(
        `INSERT INTO "Event" ("projectId", "id", "contributorId", "act", "requestId", "bodyHashes")
         SELECT $1, $2, "contributorId", 'document.change', 'many', $3 FROM "Event" WHERE "projectId" = $1 LIMIT 1`,
        [project.id, uuidv7(), JSON.stringify([{ recordType: "document", recordId: uuidv7(), version: 2, bodyHash: "0" }])],
      );
    }
    await other.query("COMMIT");
    await stream.until(({ heard }) => heard.some(({ event }) => event === "many"));
    expect(stream.records).toEqual([]);
  });

  test("L5 its connection to the database may break: it is opened again, and what came meanwhile is told", async () => {
    const stream = await open(here, project.as.reader);
    const owner = new pg.Client(process.env.DATABASE_OWNER_URL);
    await owner.connect();
    const listening = async () => (await owner.query(`SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'counterclaim changes'`)).rows as { pid: number }[];
    await vi.waitUntil(async () => (await listening()).length === 1, { timeout: 60_000 });
    const [before] = await listening();
    await other.query("SELECT pg_terminate_backend($1)", [before!.pid]);
    const party = await makeParty(project);
    await stream.until(tells(party.id));
    await vi.waitUntil(async () => (await listening()).some(({ pid }) => pid !== before!.pid), { timeout: 60_000 });
    stream.leave();
    await vi.waitUntil(async () => (await listening()).length === 0, { timeout: 60_000 });
    await owner.end();
  });

  test("L5 a person has at most twenty in one copy of the program, and all end when it stops", async () => {
    const headers = await headersOf(project.as.reader);
    const streams = [];
    for (let count = 0; count < 20; count++) streams.push(await openStream(here, project.slug, headers));
    await expect(openStream(here, project.slug, headers)).rejects.toMatchObject({ code: "too_many_attempts" });
    await open(here, project.as.owner);
    streams[0]!.leave();
    streams.push(await openStream(here, project.slug, headers));
    here.closeAll();
    await Promise.all(streams.map(({ ended }) => ended));
    expect(streams.flatMap(({ heard }) => heard).some(({ event }) => event === "end")).toBe(false);
  });
});

describe("the right to listen", () => {
  const ended = async (stream: TestStream) => {
    await stream.ended;
    return stream.heard.at(-1)?.event;
  };

  test("L4 ends with the membership, the session, the token and the archiving of the project, and the stream with it", async () => {
    const { reader, annotator, reviewer, editor, owner } = project.as;
    const sessionId = uuidv7();
    const bySession = await openStream(here, project.slug, await headersOf(annotator, sessionId));
    const { id, secret } = await createToken(reviewer, { name: "a program", scope: "read", project: null });
    const byToken = await openStream(here, project.slug, { authorization: `Bearer ${secret}` });
    const byMembership = await open(here, reader);
    const byMembersToken = await openStream(here, project.slug, { authorization: `Bearer ${(await createToken(reader, { name: "a program", scope: "read", project: null })).secret}` });
    const byArchive = await open(here, editor);
    await endSession(sessionId);
    await revokeToken(reviewer, id);
    const member = (await listMembers(owner, project.slug, { limit: 200 })).items.find(({ role }) => role === "reader")!;
    await changeMember(owner, project.slug, member.id, member.version, { role: null });
    expect(await Promise.all([bySession, byToken, byMembership, byMembersToken].map(ended))).toEqual(["end", "end", "end", "end"]);
    await archiveProject(owner, project.slug, (await getProject(owner, project.slug)).version);
    expect(await ended(byArchive)).toBe("end");
    expect(byArchive.records).toContainEqual(expect.objectContaining({ type: "project", id: project.id }));
    expect(await ended(await open(here, owner))).toBe("end");
  });

  test("L4 lapses where it can't be looked up any more, and the browser asks again", async () => {
    const stream = await open(here, project.as.reader);
    const gone = vi.spyOn(database(), "$queryRaw").mockRejectedValue(new Error("no connection"));
    await stream.ended;
    expect(gone).toHaveBeenCalled();
    gone.mockRestore();
    expect(stream.heard.map(({ event }) => event)).not.toContain("end");
  });
});

describe("who annotates blind", () => {
  test("L2 hears nothing of others' layers and of the document's claims, and no sign that there was something", async () => {
    const document = await makeDocument(project);
    const contest = await makeContest(project);
    const elsewhere = await makeDocument(project);
    const known = await makeClaim(project, { document });
    const [first, second] = [await makeMember(project, "annotator"), await makeMember(project, "annotator")];
    const assignment = await makeAssignment(project, [first, second], { documentId: document.id });
    const own = await makeOwnLayer(project, project.as.editor);
    const [mine, theirs, reader] = [await open(here, first), await open(there, second), await open(here, project.as.reader)];
    const [before, quiet] = [theirs.raw, reader.raw];
    const blind = await makeClaim(project, { document }, first);
    await mine.until(tells(blind.id));
    await makePlacement(project, { contestId: contest.id, claimId: blind.id }, first);
    await makePlacement(project, { contestId: contest.id, claimId: known.id });
    await makeClaim(project, { document: elsewhere, layerId: own }, project.as.editor);
    await other.query(`SELECT pg_notify('counterclaim_changes', $1)`, [project.id]);
    // What is told last shows that everything before it has been gone through.
    const last = await makeParty(project);
    await Promise.all([theirs.until(tells(last.id)), reader.until(tells(last.id))]);
    const told = (stream: TestStream) => stream.records.map(({ id }) => id);
    expect(theirs.records.map(({ type }) => type).filter((type) => type !== "party")).toEqual([]);
    expect(told(reader)).not.toContain(blind.id);
    for (const [stream, start] of [[theirs, before], [reader, quiet]] as const) {
      const since = stream.raw.slice(start.length);
      expect(since).not.toContain(blind.id);
      expect(since).not.toContain(assignment.tasks[0]!.id);
    }
    // One message each for what they may know, and nothing between: not even a cursor that has moved.
    const blocks = theirs.raw.slice(before.length).split("\n\n").filter((block) => block !== "");
    expect(blocks.every((block) => block.includes('"type":"party"'))).toBe(true);
    expect(new Set(theirs.heard.map(({ id }) => id!.length)).size).toBe(1);
  });
});
