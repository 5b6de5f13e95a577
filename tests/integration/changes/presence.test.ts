import pg from "pg";
import { uuidv7 } from "uuidv7";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { UserActor } from "@/lib/access/actor";
import { closeAssignment } from "@/lib/data/assignments/assignments";
import { database } from "@/lib/data/database";
import { changeMember, listMembers } from "@/lib/data/members";
import { memberOf } from "@/lib/data/membership";
import { announce, PRESENCE_CHANNEL } from "@/lib/data/presence/announcing";
import { changePresenceSetting } from "@/lib/data/presence/setting";
import type { OthersPresent, PresenceInput } from "@/lib/projects/presence";
import { ChangeHub } from "@/lib/server/changes/hub";
import { PresenceHub } from "@/lib/server/changes/presence";
import { makeAssignment } from "@/tests/factories/assignment";
import { makeClaim } from "@/tests/factories/claim";
import { makeContest } from "@/tests/factories/contest";
import { makeDocument, type TestDocument } from "@/tests/factories/document";
import { makeMember, makeOwnLayer, makeProject, type TestProject } from "@/tests/factories/project";
import { cookieOf } from "@/tests/factories/request";
import { openStream, type TestStream } from "@/tests/factories/stream";

// Two programs at one database.
let here: ChangeHub;
let there: ChangeHub;
let project: TestProject;
let document: TestDocument;
const ear = new pg.Client(process.env.DATABASE_URL);
/** What the copies of the program say to one another. */
const said: string[] = [];

beforeAll(async () => {
  await ear.connect();
  ear.on("notification", ({ payload }) => said.push(payload!));
  await ear.query(`LISTEN ${PRESENCE_CHANNEL}`);
});
afterAll(() => ear.end());
beforeEach(async () => {
  [here, there] = [new ChangeHub(), new ChangeHub()];
  project = await makeProject();
  document = await makeDocument(project);
});
afterEach(() => {
  here.closeAll();
  there.closeAll();
});

interface Page {
  readonly stream: TestStream;
  readonly go: (where: PresenceInput) => Promise<PresenceInput>;
}
const atText = (claimId: string | null = null): PresenceInput => ({ documentId: document.id, claimId });

/** Opens a page of somebody: its stream, and the way to say where it is. */
async function open(hub: ChangeHub, actor: UserActor, where: PresenceInput | null = atText()): Promise<Page> {
  const page = uuidv7();
  const stream = await openStream(hub, project.slug, { cookie: await cookieOf(actor) }, undefined, page);
  const go = (place: PresenceInput) => announce(actor, project.slug, page, place);
  await stream.until(({ heard }) => heard.some(({ event }) => event === "where"));
  if (where) await go(where);
  return { stream, go };
}
const idOf = async (actor: UserActor) => (await database().contributor.findFirstOrThrow({ where: { projectId: project.id, userId: actor.userId }, select: { id: true } })).id;
const names = ({ stream }: Page) => stream.others.people.map(({ id }) => id).sort();
const sees = async (page: Page, ...actors: UserActor[]) => {
  const ids = (await Promise.all(actors.map(idOf))).sort();
  await page.stream.until(() => JSON.stringify(names(page)) === JSON.stringify(ids));
};
const told = ({ stream }: Page) => stream.heard.filter(({ event }) => event === "present");

describe("who else is here", () => {
  test("L10 those who have one text open are told of each other by name, through several copies, and of nobody elsewhere", async () => {
    const { reader, editor, owner, annotator } = project.as;
    const contest = await makeContest(project);
    const [a, b, c] = [await open(here, reader), await open(there, editor), await open(here, owner, { contestId: contest.id })];
    const silent = await open(there, annotator, null);
    await Promise.all([sees(a, editor), sees(b, reader)]);
    expect(a.stream.others).toEqual({ people: [{ id: await idOf(editor), name: expect.any(String), claimIds: [] }], more: 0 });
    expect([told(c), told(silent)]).toEqual([[], []]);
    await b.go({ contestId: contest.id });
    await Promise.all([sees(a), sees(c, editor), sees(b, owner)]);
  });

  test("L10 another page of one's own is nobody else, and somebody with two pages is one", async () => {
    const { reader, editor } = project.as;
    const [first, second, other] = [await open(here, reader), await open(there, reader), await open(there, editor)];
    await Promise.all([sees(first, editor), sees(second, editor), sees(other, reader)]);
    expect(other.stream.others.people).toHaveLength(1);
  });

  test("L10 the claim that somebody has open is told, and when it is closed", async () => {
    const claim = await makeClaim(project, { document });
    const [a, b] = [await open(here, project.as.reader), await open(there, project.as.editor, atText(claim.id))];
    await a.stream.until(({ others }) => others.people.some(({ claimIds }) => claimIds.includes(claim.id)));
    await b.go(atText());
    await a.stream.until(({ others }) => others.people.length === 1 && others.people[0]!.claimIds.length === 0);
  });

  test("L10 it ends with the page, with the membership, and by itself where a copy says nothing more", async () => {
    const { reader, editor, reviewer, owner } = project.as;
    const [a, b, c] = [await open(here, reader), await open(there, editor), await open(there, reviewer)];
    await sees(a, editor, reviewer);
    b.stream.leave();
    await sees(a, reviewer);
    const member = (await listMembers(owner, project.slug, { limit: 200 })).items.find(({ role }) => role === "reviewer")!;
    await changeMember(owner, project.slug, member.id, member.version, { role: null });
    await sees(a);
    await c.stream.ended;
  });

  test("L10 a copy that was killed is forgotten, while one that lives repeats what it knows", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() });
    const pass = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1_000);
    try {
      const { reader, editor, reviewer } = project.as;
      const met: OthersPresent[] = [];
      const mine = { member: await memberOf(reader, project.slug), page: uuidv7(), ask: () => {}, meet: (others: OthersPresent) => void met.push(others) };
      const theirs = { ...mine, member: await memberOf(editor, project.slug), page: uuidv7(), meet: () => {} };
      const hub = new PresenceHub(() => [mine, theirs]);
      const from = said.length;
      const heardAll = async (count: number) => {
        await vi.waitUntil(() => said.length === from + count, { timeout: 60_000 });
        for (const text of said.splice(from)) hub.hear(text, []);
      };
      for (const [actor, page] of [[reader, mine.page], [editor, theirs.page], [reviewer, uuidv7()]] as const) await announce(actor, project.slug, page, atText());
      await heardAll(3);
      await vi.waitUntil(() => met.at(-1)?.people.length === 2, { timeout: 60_000 });
      pass(30);
      hub.repeat([mine, theirs]);
      await heardAll(2);
      pass(30);
      hub.wake(project.id);
      await vi.waitUntil(() => met.at(-1)?.people.length === 1, { timeout: 60_000 });
      expect(met.at(-1)!.people[0]!.id).toBe(await idOf(editor));
    } finally {
      vi.useRealTimers();
    }
  });

  test("L10 a copy that begins to listen has everybody say again where they are", async () => {
    const { reader, editor } = project.as;
    const late = new ChangeHub();
    await open(here, editor);
    const a = await open(late, reader);
    await sees(a, editor);
    late.closeAll();
  });

  test("L10 nothing of it is stored", async () => {
    // Whoever opens a stream here signs in before.
    const counted = `SELECT relname, (xpath('/row/rows/text()', query_to_xml(format('SELECT count(*) AS rows FROM %I.%I', schemaname, relname), false, true, '')))[1]::text AS "rows" FROM pg_stat_user_tables WHERE relname <> 'Session' ORDER BY 1`;
    const counts = async () => (await ear.query(counted)).rows as unknown;
    const before = await counts();
    const [a] = [await open(here, project.as.reader), await open(there, project.as.editor)];
    await sees(a, project.as.editor);
    expect(await counts()).toEqual(before);
  });

  test("L12 who doesn't want to be shown isn't, and is told of nobody; and is again, when they do", async () => {
    const { reader, editor } = project.as;
    const [a, b] = [await open(here, reader), await open(there, editor)];
    await Promise.all([sees(a, editor), sees(b, reader)]);
    await changePresenceSetting(editor, false);
    await Promise.all([sees(a), sees(b)]);
    await changePresenceSetting(editor, true);
    await Promise.all([sees(a, editor), sees(b, reader)]);
  });
});

describe("presence tells nothing of blind work", () => {
  /** Waits until everything that was said before has been told: somebody comes who may be seen. */
  async function settled(page: Page, where: PresenceInput): Promise<void> {
    const witness = await makeMember(project, "reader");
    await open(there, witness, where);
    const id = await idOf(witness);
    await page.stream.until(({ others }) => others.people.some((person) => person.id === id));
  }

  test("L11 who annotates a text blind is told of nobody at it, and nobody of them: no message at all", async () => {
    const [first, second] = [await makeMember(project, "annotator"), await makeMember(project, "annotator")];
    const assignment = await makeAssignment(project, [first, second], { documentId: document.id });
    const editor = await open(here, project.as.editor);
    const [one, other] = [await open(here, first), await open(there, second)];
    const mine = await makeClaim(project, { document }, first);
    await one.go(atText(mine.id));
    await settled(editor, atText());
    const ids = await Promise.all([first, second].map(idOf));
    expect([told(one), told(other)]).toEqual([[], []]);
    for (const id of [...ids, mine.id]) expect(told(editor).map(({ data }) => JSON.stringify(data)).join()).not.toContain(id);
    // Once it is closed, they are people like others.
    await closeAssignment(project.as.editor, project.slug, assignment.id, assignment.version);
    await one.stream.until(({ others }) => others.people.some(({ id }) => id === ids[1]));
  });

  test("L11 two who annotate one text blind are told nothing of each other elsewhere, and others are told of both", async () => {
    const [first, second] = [await makeMember(project, "annotator"), await makeMember(project, "annotator")];
    await makeAssignment(project, [first, second], { documentId: document.id });
    const elsewhere = { documentId: (await makeDocument(project)).id, claimId: null };
    const contest = { contestId: (await makeContest(project)).id };
    for (const where of [elsewhere, contest]) {
      const [one, other, reader] = [await open(here, first, where), await open(there, second, where), await open(here, project.as.reader, where)];
      await Promise.all([sees(reader, first, second), sees(one, project.as.reader), sees(other, project.as.reader)]);
      const ids = await Promise.all([first, second].map(idOf));
      expect(one.stream.raw).not.toContain(ids[1]);
      expect(other.stream.raw).not.toContain(ids[0]);
      for (const { stream } of [one, other, reader]) stream.leave();
    }
  });

  test("L11 who comes to annotate it blind is gone for others, and others for them", async () => {
    const annotator = await makeMember(project, "annotator");
    const [a, b] = [await open(here, project.as.editor), await open(there, annotator)];
    await Promise.all([sees(a, annotator), sees(b, project.as.editor)]);
    await makeAssignment(project, [annotator], { documentId: document.id });
    await Promise.all([sees(a), sees(b)]);
  });

  test("L11 a claim that one doesn't see isn't told to be open, nor by a message", async () => {
    const layerId = await makeOwnLayer(project, project.as.editor);
    const [hidden, open_] = [await makeClaim(project, { document, layerId }, project.as.editor), await makeClaim(project, { document })];
    const [reader, editor] = [await open(here, project.as.reader), await open(there, project.as.editor)];
    await sees(reader, project.as.editor);
    const before = told(reader).length;
    await editor.go(atText(hidden.id));
    await editor.go(atText(open_.id));
    await reader.stream.until(({ others }) => others.people.some(({ claimIds }) => claimIds.includes(open_.id)));
    expect(told(reader)).toHaveLength(before + 1);
    expect(reader.stream.raw).not.toContain(hidden.id);
  });
});

describe("saying where one is", () => {
  test("L10 is refused for what isn't there or isn't seen, and says nothing then", async () => {
    const elsewhere = await makeProject();
    const foreign = await makeDocument(elsewhere);
    const layerId = await makeOwnLayer(project, project.as.editor);
    const hidden = await makeClaim(project, { document, layerId }, project.as.editor);
    const other = await makeClaim(project, { document: await makeDocument(project) });
    const before = said.length;
    const refused: [UserActor, PresenceInput][] = [
      [project.as.reader, { documentId: foreign.id, claimId: null }], [project.as.reader, { contestId: uuidv7() }], [project.as.reader, atText(hidden.id)],
      [project.as.reader, atText(other.id)], [elsewhere.as.owner, atText()],
    ];
    for (const [actor, where] of refused) await expect(announce(actor, project.slug, uuidv7(), where)).rejects.toMatchObject({ code: "not_found" });
    await announce(project.as.editor, project.slug, uuidv7(), atText(hidden.id));
    await vi.waitUntil(() => said.length > before, { timeout: 60_000 });
    expect(said.slice(before)).toHaveLength(1);
  });
});
