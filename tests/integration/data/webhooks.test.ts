import { Webhook } from "standardwebhooks";
import { uuidv7 } from "uuidv7";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { closeAssignment } from "@/lib/data/assignments/assignments";
import { deleteClaim } from "@/lib/data/claims/claims";
import { database, transaction } from "@/lib/data/database";
import { resolveThread } from "@/lib/data/threads/threads";
import { clearDelivered, pauses, testWebhook, type Send } from "@/lib/data/webhooks/delivery";
import { openedSecret, sealReadableSecrets } from "@/lib/data/webhooks/secret";
import { createWebhook, deleteWebhook, listWebhooks, pauseWebhook, resumeWebhook } from "@/lib/data/webhooks/webhooks";
import { webhookMessage } from "@/lib/projects/webhook";
import { log } from "@/lib/server/log";
import { makeClaim } from "@/tests/factories/claim";
import { makeContest, makePlacement, makeRelation } from "@/tests/factories/contest";
import { makeAssignment } from "@/tests/factories/assignment";
import { makeDocument, spanOf, type TestDocument } from "@/tests/factories/document";
import { makeImport } from "@/tests/factories/layer-import";
import { makeParty } from "@/tests/factories/party";
import { asMember, makeMember, makeOwnLayer, makeProject, type TestProject } from "@/tests/factories/project";
import { makeThread, say } from "@/tests/factories/thread";
import { addWebhook, deliverNow, makeWebhook, receiver, sendAnywhere } from "@/tests/factories/webhook";

let project: TestProject;
let document: TestDocument;
let claimants: string[];
beforeAll(async () => {
  project = await makeProject();
  document = await makeDocument(project);
  claimants = [(await makeParty(project)).id];
});
const servers: { close: () => void }[] = [];
beforeEach(() => database().webhookDelivery.deleteMany({}));
afterEach(() => servers.splice(0).forEach((server) => server.close()));

const claim = (actor = project.as.annotator, more = {}) => makeClaim(project, { document, claimants, ...more }, actor);
async function listening(status?: () => number) {
  const stub = await receiver(status);
  servers.push(stub.server);
  return stub;
}
/** A sender that answers so, and keeps what it was given. */
function answering(answer: () => Awaited<ReturnType<Send>>) {
  const sent: Parameters<Send>[0][] = [];
  const send: Send = async (message) => {
    sent.push(message);
    return answer();
  };
  return { sent, send };
}
const messages = () => database().webhookDelivery.findMany({ orderBy: { createdAt: "asc" } });
const makeDue = () => database().webhookDelivery.updateMany({ where: { state: "waiting" }, data: { nextAt: new Date(0) } });
const said = (bodies: readonly { readonly body: string }[]) => bodies.map(({ body }) => webhookMessage.parse(JSON.parse(body)));
const webhook = async () => (await listWebhooks(project.as.owner, project.slug))[0]!;

describe("what a webhook is told", () => {
  test("I7 I9 ids of what changed and nothing that anybody wrote, signed so that a receiver's own library believes it", async () => {
    const { url, received } = await listening();
    const { secret } = await makeWebhook(project, { url, kinds: ["claim"] });
    const { id } = await claim(undefined, { proposition: "canary words" });
    await deleteClaim(project.as.editor, project.slug, id, 1);
    await deliverNow();
    expect(received).toHaveLength(2);
    for (const { headers, body } of received) {
      expect(new Webhook(secret).verify(body, headers as Record<string, string>)).toEqual(JSON.parse(body));
      expect(() => new Webhook(secret).verify(`${body} `, headers as Record<string, string>)).toThrow("signature");
      expect(body).not.toContain("canary");
    }
    const told = said(received).sort((a, b) => (a.timestamp < b.timestamp ? -1 : 1));
    expect(told.map(({ type, data }) => ({ type, data: { ...data, event: "" } }))).toEqual([
      { type: "claim.create", data: { project: project.slug, event: "", records: [{ type: "claim", id, version: 1 }] } },
      { type: "claim.delete", data: { project: project.slug, event: "", records: [{ type: "claim", id, version: 2 }] } },
    ]);
    expect((await messages()).map(({ state, lastStatus, attempts }) => [state, lastStatus, attempts])).toEqual([["delivered", 204, 1], ["delivered", 204, 1]]);
  });

  test("I9 only kinds that were chosen, and nothing of own and imported layers, nor that there was something", async () => {
    const { sent, send } = answering(() => ({ status: 200 }));
    await makeWebhook(project, { kinds: ["claim", "relation", "placement", "layer"] });
    const hider = await makeMember(project, "annotator");
    const layerId = await makeOwnLayer(project, hider);
    const [one, other] = [await claim(hider, { layerId }), await claim(hider, { layerId })];
    const contest = await makeContest(project);
    await makePlacement(project, { contestId: contest.id, claimId: one.id }, hider);
    await makeRelation(project, one.id, other.id, {}, hider);
    await makeImport(project);
    const shared = await claim();
    const before = await webhook();
    expect([before.waiting, before.deliveries]).toEqual([0, []]);
    await deliverNow(send);
    expect(said(sent).flatMap(({ data }) => data.records)).toEqual([{ type: "claim", id: shared.id, version: 1 }]);
    expect(await messages()).toHaveLength(1);
  });
});

describe("I14 what is said of threads", () => {
  const kinds = ["thread", "comment"] as const;
  const firstOf = async (threadId: string) => (await database().comment.findFirstOrThrow({ where: { threadId, ordinal: 1 }, select: { id: true } })).id;
  const types = (bodies: readonly { readonly body: string }[]) => said(bodies).sort((a, b) => (a.timestamp < b.timestamp ? -1 : 1)).map(({ type, data }) => [type, ...data.records.map((record) => `${record.type} ${record.id} ${record.version}`)]);

  test("I14 that one was opened, answered and resolved, by ids only; where only threads were chosen no comment is named", async () => {
    const { sent, send } = answering(() => ({ status: 200 }));
    await makeWebhook(project, { kinds: [...kinds] });
    const { id: claimId } = await claim();
    const thread = await makeThread(project, { kind: "claim", claimId }, "canary words");
    const answer = await say(project, thread.id, "canary answer");
    await resolveThread(project.as.reviewer, project.slug, thread.id, 1, { reason: "canary reason" });
    await deliverNow(send);
    const first = await firstOf(thread.id);
    expect(types(sent).map(([type, ...records]) => [type, ...records.sort()])).toEqual([
      ["thread.create", `comment ${first} 1`, `thread ${thread.id} 1`], ["comment.create", `comment ${answer.id} 1`], ["thread.resolve", `thread ${thread.id} 2`],
    ]);
    expect(JSON.stringify(sent)).not.toContain("canary");
    await makeWebhook(project, { kinds: ["thread"] });
    const other = await makeThread(project, { kind: "claim", claimId });
    await say(project, other.id, "Once more.");
    sent.splice(0);
    await deliverNow(send);
    expect(types(sent)).toEqual([["thread.create", `thread ${other.id} 1`]]);
  });

  test("I14 D12 nothing of what is talked about in own layers, or in a document that somebody annotates blind, nor that there was something", async () => {
    const { sent, send } = answering(() => ({ status: 200 }));
    await makeWebhook(project, { kinds: [...kinds] });
    const blind = await makeDocument(project);
    const hider = await makeMember(project, "annotator");
    const own = await claim(hider, { layerId: await makeOwnLayer(project, hider) });
    const before = await makeClaim(project, { document: blind, claimants });
    const contest = await makeContest(project);
    await makePlacement(project, { contestId: contest.id, claimId: before.id });
    const assignment = await makeAssignment(project, [await makeMember(project, "annotator")], { documentId: blind.id });
    const { owner } = project.as;
    const passage = { kind: "passage" as const, revisionId: blind.revisionId, ...spanOf(blind, "at least three boats") };
    await makeThread(project, { kind: "claim", claimId: own.id }, "Mine alone.", hider);
    const hidden = [await makeThread(project, passage, "There?", owner), await makeThread(project, { kind: "claim", claimId: before.id }, "So?", owner), await makeThread(project, { kind: "contest", contestId: contest.id }, "Well?", owner)];
    for (const { id } of hidden) await say(project, id, "Yes.", owner);
    const elsewhere = await makeThread(project, { kind: "claim", claimId: (await claim()).id });
    expect(await webhook()).toMatchObject({ waiting: 0, deliveries: [] });
    await deliverNow(send);
    expect(types(sent).map(([type, ...records]) => [type, ...records.sort()])).toEqual([["thread.create", `comment ${await firstOf(elsewhere.id)} 1`, `thread ${elsewhere.id} 1`]]);
    expect(await messages()).toHaveLength(1);
    await closeAssignment(owner, project.slug, assignment.id, assignment.version);
    const later = await say(project, hidden[0]!.id, "Now it may be told.", owner);
    sent.splice(0);
    await deliverNow(send);
    expect(types(sent)).toEqual([["comment.create", `comment ${later.id} 1`]]);
  });
});

describe("I8 every event is told, once where nothing fails", () => {
  test("also one whose transaction commits after later ones were told", async () => {
    const { sent, send } = answering(() => ({ status: 200 }));
    await makeWebhook(project, { kinds: ["contest"] });
    const { projectId, contributorId } = await asMember(project, project.as.owner);
    const late = uuidv7();
    let [enter, end] = [() => undefined as void, () => undefined as void];
    const [entered, ended] = [new Promise<void>((resolve) => (enter = resolve)), new Promise<void>((resolve) => (end = resolve))];
    const slow = transaction(async (tx) => {
      const bodyHashes = [{ recordType: "contest", recordId: late, version: 7, bodyHash: "" }];
      await tx.event.create({ data: { projectId, contributorId, id: uuidv7(), act: "contest.change", requestId: "", bodyHashes }, select: { id: true } });
      enter();
      await ended;
    });
    await entered;
    const { id } = await makeContest(project);
    await deliverNow(send);
    expect(said(sent).map(({ data }) => data.records[0]!.id)).toEqual([id]);
    end();
    await slow;
    await deliverNow(send);
    expect(said(sent).map(({ data }) => data.records[0]!.id)).toEqual([id, late]);
  });

  test("by several programs at one database together", async () => {
    const { sent, send } = answering(() => ({ status: 200 }));
    await makeWebhook(project);
    const ids = await Promise.all(Array.from({ length: 25 }, async () => (await claim()).id));
    await Promise.all(Array.from({ length: 4 }, () => deliverNow(send)));
    await deliverNow(send);
    expect(said(sent).map(({ data }) => data.records[0]!.id).sort()).toEqual(ids.sort());
    expect(new Set(sent.map(({ headers }) => headers["webhook-id"])).size).toBe(25);
  });

  test("again, under the same id, where the program died while it was sending", async () => {
    await makeWebhook(project);
    await claim();
    const dying: string[] = [];
    await expect(deliverNow(async ({ headers }) => { dying.push(headers["webhook-id"]!); throw new Error("killed"); })).rejects.toThrow("killed");
    const { sent, send } = answering(() => ({ status: 200 }));
    await deliverNow(send);
    expect(sent, "it is somebody's for a minute").toEqual([]);
    await makeDue();
    await deliverNow(send);
    expect(sent.map(({ headers }) => headers["webhook-id"])).toEqual(dying);
  });

  test("one webhook that takes nothing keeps no other from its messages", async () => {
    const { url, received } = await listening();
    await makeWebhook(project, { url: "http://127.0.0.1:9/" });
    await addWebhook(project, { url });
    await claim();
    await deliverNow();
    expect(received).toHaveLength(1);
  });
});

describe("I11 what isn't taken", () => {
  test("is tried again after growing pauses with the same words, then given up, and the webhook is paused and says so", async () => {
    const { sent, send } = answering(() => ({ status: 500 }));
    await makeWebhook(project);
    await claim();
    for (const pause of pauses) {
      await deliverNow(send);
      const [message] = await messages();
      expect([message!.state, Math.round((message!.nextAt.getTime() - message!.lastAt!.getTime()) / 5_000) * 5_000]).toEqual(["waiting", pause]);
      await makeDue();
    }
    await deliverNow(send);
    expect(sent).toHaveLength(pauses.length + 1);
    expect(new Set(sent.map(({ headers, body }) => headers["webhook-id"]! + body)).size).toBe(1);
    expect(await webhook()).toMatchObject({ pausedFor: "failing", deliveries: [{ state: "given_up", attempts: pauses.length + 1, lastStatus: 500, nextAt: null }] });
    expect(await database().installationEvent.count({ where: { projectId: project.id, act: "webhook.pause" } })).toBe(1);
    await claim();
    expect(await messages(), "nothing is kept for it while it is paused").toHaveLength(1);
  });

  test("a redirect isn't taking; 410 says that nobody is there any more", async () => {
    let status = 302;
    const { url, received } = await listening(() => status);
    await makeWebhook(project, { url });
    await claim();
    await deliverNow();
    expect(await webhook()).toMatchObject({ pausedFor: null, waiting: 1, deliveries: [{ lastStatus: 302 }] });
    status = 410;
    await makeDue();
    await deliverNow();
    expect(received).toHaveLength(2);
    expect(await webhook()).toMatchObject({ pausedFor: "gone", waiting: 0, deliveries: [{ state: "given_up", lastStatus: 410 }] });
  });

  test("what waits goes out when a pause ends, and what happened meanwhile doesn't", async () => {
    const failing = answering(() => ({ reason: "connection" }));
    const { id } = await makeWebhook(project);
    const { owner } = project.as;
    const waiting = await claim();
    await deliverNow(failing.send);
    expect((await pauseWebhook(owner, project.slug, id)).pausedFor).toBe("owner");
    await claim();
    await makeDue();
    const { sent, send } = answering(() => ({ status: 200 }));
    await deliverNow(send);
    expect(sent).toEqual([]);
    expect((await resumeWebhook(owner, project.slug, id)).pausedFor).toBeNull();
    await deliverNow(send);
    expect(said(sent).map(({ data }) => data.records[0]!.id)).toEqual([waiting.id]);
  });
});

describe("I6 webhooks of a project", () => {
  test("a test says at once what came of it, also while paused, and pauses nothing", async () => {
    let status = 200;
    const { url, received } = await listening(() => status);
    const { id, secret } = await makeWebhook(project, { url });
    const { owner } = project.as;
    await pauseWebhook(owner, project.slug, id);
    expect(await testWebhook(owner, project.slug, id, sendAnywhere)).toMatchObject({ state: "delivered", lastStatus: 200, eventId: null });
    expect(new Webhook(secret).verify(received[0]!.body, received[0]!.headers as Record<string, string>)).toMatchObject({ type: "test" });
    await resumeWebhook(owner, project.slug, id);
    status = 500;
    expect(await testWebhook(owner, project.slug, id, sendAnywhere)).toMatchObject({ state: "given_up", lastStatus: 500 });
    expect(await webhook()).toMatchObject({ pausedFor: null });
  });

  test("the secret is given once, and is in no list, history or log afterwards", async () => {
    const written = (["error", "warn", "info"] as const).map((level) => vi.spyOn(log, level));
    const { secret } = await makeWebhook(project);
    await claim();
    await deliverNow(answering(() => ({ status: 500 })).send);
    const kept = JSON.stringify([await listWebhooks(project.as.owner, project.slug), await messages(), await database().installationEvent.findMany({}), await database().event.findMany({ omit: { xid: true } }), await database().version.findMany({}), written.map((spy) => spy.mock.calls)]);
    expect(kept).toContain("hooks.invalid");
    expect(kept).not.toContain(secret.slice("whsec_".length));
    vi.restoreAllMocks();
  });

  test("I12 a secret lies sealed in the database, for this webhook only, under a key that is not there", async () => {
    const { received, url } = await listening(() => 204);
    const { id, secret } = await makeWebhook(project, { url });
    const stored = () => database().webhook.findFirstOrThrow({ where: { id } }).then((row) => row.secret);
    expect(await stored()).toMatch(/^v1\.[0-9a-f]{16}\.[\w-]+$/);
    expect(openedSecret(await stored(), { projectId: project.id, id })).toBe(secret);
    expect(openedSecret(await stored(), { projectId: project.id, id: uuidv7() })).toBeNull();
    expect(openedSecret(`${(await stored()).slice(0, -2)}AA`, { projectId: project.id, id })).toBeNull();
    await database().webhook.updateMany({ where: { id }, data: { secret } });
    expect(await sealReadableSecrets()).toBe(1);
    expect(await stored()).not.toContain(secret.slice("whsec_".length));
    await claim();
    await deliverNow();
    expect(new Webhook(secret).verify(received[0]!.body, received[0]!.headers as Record<string, string>)).toMatchObject({ type: "claim.create" });
  });

  test("I12 with another key nothing is sent and nothing is lost: the webhook is paused and says why, and a test is refused", async () => {
    const { received, url } = await listening(() => 204);
    const { id } = await makeWebhook(project, { url });
    await claim();
    vi.stubEnv("NEXTAUTH_SECRET", "another key, which the installation has since it was moved");
    await deliverNow();
    expect((await listWebhooks(project.as.owner, project.slug))[0]).toMatchObject({ pausedFor: "secret", waiting: 1 });
    await expect(testWebhook(project.as.owner, project.slug, id, sendAnywhere)).rejects.toThrow("another key");
    vi.unstubAllEnvs();
    expect(received).toEqual([]);
    await resumeWebhook(project.as.owner, project.slug, id);
    await deliverNow();
    expect(received).toHaveLength(1);
  });

  test("deleted, it has no secret and no messages any more, and is told nothing", async () => {
    const { id } = await makeWebhook(project);
    await claim();
    await deleteWebhook(project.as.owner, project.slug, id);
    await claim();
    expect(await messages()).toEqual([]);
    expect(await database().webhook.findFirstOrThrow({ where: { id } })).toMatchObject({ secret: "" });
    expect(await listWebhooks(project.as.owner, project.slug)).toEqual([]);
  });

  test("messages that are done with go after two weeks, and none that waits", async () => {
    await makeWebhook(project);
    await claim();
    await deliverNow(answering(() => ({ status: 200 })).send);
    await claim();
    await deliverNow(answering(() => ({ status: 500 })).send);
    expect(await clearDelivered()).toBe(0);
    await database().webhookDelivery.updateMany({ data: { lastAt: new Date(Date.now() - 15 * 86_400_000) } });
    expect(await clearDelivered()).toBe(1);
    expect((await messages()).map(({ state }) => state)).toEqual(["waiting"]);
  });

  test("there are at most twenty, and none that leads inside", async () => {
    const other = await makeProject();
    const make = (url: string) => createWebhook(other.as.owner, other.slug, { name: "Another", url, kinds: ["claim"] }, "public");
    await expect(make("https://169.254.169.254/")).rejects.toMatchObject({ code: "invalid", extra: { issues: [{ path: ["url"] }] } });
    for (let each = 0; each < 20; each++) await make("https://hooks.invalid/");
    await expect(make("https://hooks.invalid/")).rejects.toMatchObject({ code: "conflict" });
  });
});
