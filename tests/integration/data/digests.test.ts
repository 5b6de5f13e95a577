import { uuidv7 } from "uuidv7";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { UserActor } from "@/lib/access/actor";
import { database } from "@/lib/data/database";
import { sendDigests, type SendDigest } from "@/lib/data/digests/digests";
import { changeDigest, readDigest } from "@/lib/data/digests/setting";
import { SEND_DIGESTS } from "@/lib/data/jobs/queue";
import { startWorker } from "@/lib/data/jobs/worker";
import { memberOf } from "@/lib/data/membership";
import { deleteComment } from "@/lib/data/threads/comments";
import { markSeen } from "@/lib/data/threads/inbox";
import { assignThread } from "@/lib/data/threads/threads";
import { digestMail } from "@/lib/server/digest-post";
import { sendMail } from "@/lib/server/mail";
import { close, makeAssignment } from "@/tests/factories/assignment";
import { makeDocument, spanOf, type TestDocument } from "@/tests/factories/document";
import { makeMember, makeProject, type TestProject } from "@/tests/factories/project";
import { makeThread, naming, say } from "@/tests/factories/thread";
import { decoded, mailServer, type MailServerUnderTest } from "@/tests/setup/mail-server";

const HOUR = 3_600_000;
let server: MailServerUnderTest;
let project: TestProject;
let document: TestDocument;
let clock = Date.now();

beforeAll(async () => {
  server = await mailServer();
  project = await makeProject();
  document = await makeDocument(project);
});
afterAll(() => server.close());
// Each test is a week after the one before, so that nobody has had a mail that day.
beforeEach(() => void (clock += 7 * 24 * HOUR));

const bySmtp: SendDigest = async (mail) => ((await sendMail({ url: server.url, from: "counterclaim@example.org" }, digestMail(mail))) === "sent" ? "sent" : "failed");
const failing: SendDigest = async () => "failed";
const round = (send: SendDigest = bySmtp, hours = 0) => sendDigests(send, new Date(clock + hours * HOUR));
const passage = () => ({ kind: "passage", revisionId: document.revisionId, ...spanOf(document, "at least three boats") }) as const;

/** A member whose address is known to be theirs, and what came there. */
async function makeReceiver(isProven = true) {
  const actor = await makeMember(project, "reviewer");
  const email = `${uuidv7()}@example.org`;
  await database().user.update({ where: { id: actor.userId }, data: { email, emailProvenAt: isProven ? new Date() : null }, select: { id: true } });
  const { contributorId: id } = await memberOf(actor, project.slug);
  const mails = () => server.received.filter(({ to }) => to.includes(email)).map(({ head, body }) => ({ head, words: decoded(body) }));
  return { actor, id, mails };
}
const callOn = (id: string, words = " please look", by: UserActor = project.as.editor) => makeThread(project, passage(), naming(words, id), by);

describe("mails of what waits (O11)", () => {
  it("one mail a day tells of all that names or asks somebody, with links, and of each of it once", async () => {
    const { id, mails } = await makeReceiver();
    const first = await callOn(id, " is this 3 or 4? <b>&");
    await makeThread(project, passage(), "Who?", project.as.editor, id);
    expect(await round()).toEqual({ sent: 1 });
    const [mail] = mails();
    expect(mail!.head).toMatch(/^Subject: 2 things wait for you in Counterclaim$/m);
    for (const words of ["You are named", "You are asked to see to something", "is this 3 or 4? <b>&", "is this 3 or 4? &#60;b&#62;&#38;", `talk=${first.id}`, "/account"]) expect(mail!.words).toContain(words);
    await callOn(id, " and again");
    expect(await round(bySmtp, 23)).toEqual({ sent: 0 });
    expect(await round(bySmtp, 25)).toEqual({ sent: 1 });
    expect([mails().length, mails()[1]!.words.includes("and again"), mails()[1]!.words.includes("3 or 4")]).toEqual([2, true, false]);
    expect(await round(bySmtp, 50)).toEqual({ sent: 0 });
  });

  it("what was read, what was deleted and what only answers is told of to nobody", async () => {
    const { actor, id, mails } = await makeReceiver();
    const thread = await callOn(id);
    await markSeen(actor, project.slug, thread.id, { ordinal: 1 });
    await say(project, thread.id, "An answer");
    const own = await makeThread(project, passage(), "Mine", actor);
    await say(project, own.id, "Yours");
    const gone = await makeThread(project, passage(), "Hm");
    const said = await say(project, gone.id, naming(" secret words", id));
    await deleteComment(project.as.editor, project.slug, said.id, 1);
    await round();
    expect(mails().filter(({ words }) => words.includes("secret words") || words.includes("Yours"))).toEqual([]);
    const given = await makeThread(project, passage(), "Hm", project.as.editor, id);
    await assignThread(project.as.editor, project.slug, given.id, 1, { contributorId: null });
    expect(await round(bySmtp, 25)).toEqual({ sent: 0 });
  });

  it("whoever wants none, or whose address isn't known to be theirs, gets none", async () => {
    const [off, unproven] = [await makeReceiver(), await makeReceiver(false)];
    expect(await readDigest(off.actor)).toEqual({ digest: "daily", isProven: true });
    expect(await changeDigest(off.actor, "off")).toEqual({ digest: "off" });
    for (const { id } of [off, unproven]) await callOn(id);
    expect(await round()).toEqual({ sent: 0 });
    await changeDigest(off.actor, "daily");
    expect(await round()).toEqual({ sent: 1 });
    expect([off.mails().length, unproven.mails().length, await readDigest(unproven.actor)]).toEqual([1, 0, { digest: "daily", isProven: false }]);
  });

  it("what can't be handed over is tried again four times, and then given up; nothing is sent twice, by however many copies", async () => {
    const { id, actor, mails } = await makeReceiver();
    await callOn(id);
    let tries = 0;
    const counted: SendDigest = async () => (tries++, "failed");
    for (const hours of [0, 0.1, 0.2, 1.3, 4.5, 11, 20, 23]) await round(counted, hours);
    expect(tries).toBe(5);
    expect(await database().digest.findMany({ where: { userId: actor.userId }, select: { state: true, attempts: true } })).toEqual([{ state: "given_up", attempts: 5 }]);
    await callOn(id, " once more");
    await Promise.all([1, 2, 3].map(() => round(bySmtp, 30)));
    expect(mails()).toHaveLength(1);
    expect(mails()[0]!.words).toContain("once more");
    await callOn(id, " first lost");
    await round(failing, 60);
    expect(await round(bySmtp, 61)).toEqual({ sent: 1 });
    expect(mails()[1]!.words).toContain("first lost");
  });

  it("a mail whose sending broke off may have arrived: it isn't sent again", async () => {
    const { id, mails } = await makeReceiver();
    await callOn(id);
    const breaking: SendDigest = async () => {
      throw new Error("killed");
    };
    await expect(round(breaking)).rejects.toThrow("killed");
    await round(bySmtp, 1);
    await round(bySmtp, 30);
    expect(mails()).toEqual([]);
  });

  it("it says what its receiver may see when it is sent: nothing of a document that they annotate blind, until that is over", async () => {
    const { id, actor, mails } = await makeReceiver();
    await database().contributor.update({ where: { projectId_id: { projectId: project.id, id } }, data: { role: "annotator" }, select: { id: true } });
    await callOn(id, " blind canary");
    const assignment = await makeAssignment(project, [actor], { documentId: document.id });
    expect(await round()).toEqual({ sent: 0 });
    await callOn(id, " blind canary too");
    expect(await round(bySmtp, 25)).toEqual({ sent: 0 });
    expect(mails()).toEqual([]);
    await close(project, assignment);
    expect(await round(bySmtp, 50)).toEqual({ sent: 1 });
    for (const words of ["blind canary", "blind canary too"]) expect(mails()[0]!.words).toContain(words);
  });

  it("who has left the project is told nothing of it", async () => {
    const { id, mails } = await makeReceiver();
    await callOn(id);
    await database().contributor.update({ where: { projectId_id: { projectId: project.id, id } }, data: { role: null, leftAt: new Date() }, select: { id: true } });
    expect(await round()).toEqual({ sent: 0 });
    expect(mails()).toEqual([]);
  });

  it("the program's worker does it in its rounds", async () => {
    let rounds = 0;
    const worker = await startWorker({ toolVersion: "0.0.0", tell: () => undefined, sendDigests: async () => void rounds++ });
    try {
      await database().$executeRaw`SELECT graphile_worker.add_job(${SEND_DIGESTS})`;
      await expect.poll(() => rounds, { timeout: 20_000 }).toBeGreaterThanOrEqual(1);
    } finally {
      await worker.stop();
    }
  });
});
