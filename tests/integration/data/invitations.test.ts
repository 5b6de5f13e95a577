import { uuidv7 } from "uuidv7";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { UserActor } from "@/lib/access/actor";
import { attempts } from "@/lib/data/attempts";
import { database } from "@/lib/data/database";
import { createInvitation, listInvitations, revokeInvitation, type Post } from "@/lib/data/invitations/invitations";
import { mailPauses, sendInvitations } from "@/lib/data/invitations/mailing";
import { readInvitation, takeAsNewcomer, takeInvitation } from "@/lib/data/invitations/taking";
import { SEND_INVITATIONS } from "@/lib/data/jobs/queue";
import { startWorker } from "@/lib/data/jobs/worker";
import { changeMember, listMembers } from "@/lib/data/members";
import { memberOf } from "@/lib/data/membership";
import { archiveProject, restoreProject } from "@/lib/data/projects";
import { signIn } from "@/lib/data/sessions";
import type { Role } from "@/lib/projects/record";
import { invitationMail } from "@/lib/server/invitation-post";
import { sendMail } from "@/lib/server/mail";
import { byHand, invitationDraft, makeInvitation, tokenIn } from "@/tests/factories/invitation";
import { makeMember, makeProject, type TestProject } from "@/tests/factories/project";
import { makeActor, requestMark } from "@/tests/factories/user";
import { decoded, mailServer, type MailServerUnderTest } from "@/tests/setup/mail-server";

// Links that wait are sealed with the installation's key.
process.env.NEXTAUTH_SECRET ??= "a secret of the tests, long enough to be one";

const HERE = "192.0.2.1";
const nobody = { kind: "anonymous", request: requestMark() } as const;
const password = "three boats and a bridge";
let project: TestProject;
beforeAll(async () => {
  project = await makeProject();
});
beforeEach(async () => void (await database().rateLimit.deleteMany({})));

const newcomer = (token: string, email = `${uuidv7()}@example.org`) => ({ token, email, name: "Nia Newcomer", password });
const codeOf = (work: Promise<unknown>) => work.then(() => "done", (thrown: { code?: string }) => thrown.code ?? String(thrown));
const endFor = async (token: string, actor: UserActor | typeof nobody = nobody) => {
  const view = await readInvitation(actor, token, HERE);
  return view.kind === "over" ? view.end : view.kind;
};
async function setRole(of: TestProject, actor: UserActor, role: Role | null) {
  const { contributorId } = await memberOf(actor, of.slug);
  const { items } = await listMembers(of.as.owner, of.slug, { limit: 200 });
  await changeMember(of.as.owner, of.slug, contributorId, items.find(({ id }) => id === contributorId)!.version, { role });
}
const rowOf = (id: string) => database().invitation.findFirstOrThrow({ where: { id } });
const logged = async (act: string, id: string) => (await database().installationEvent.findMany({ where: { act } })).filter(({ detail }) => JSON.stringify(detail).includes(id));

describe("inviting (E1, E2)", () => {
  test("E1: a link brings a person with an account into the project in the role that it says, once", async () => {
    const { id, token } = await makeInvitation(project, { role: "reviewer" });
    const guest = await makeActor();
    expect(await readInvitation(guest, token, HERE)).toEqual({ kind: "open", project: "The river crossing", role: "reviewer", invitedBy: "Olga Owner", email: null, expiresAt: expect.any(String) });
    expect(await takeInvitation(guest, token, HERE)).toEqual({ project: project.slug });
    expect((await memberOf(guest, project.slug)).role).toBe("reviewer");
    expect([await endFor(token), await endFor(token, guest), await codeOf(takeInvitation(await makeActor(), token, HERE))]).toEqual(["taken", "member", "conflict"]);
    const [event] = await database().event.findMany({ where: { projectId: project.id, act: "contributor.join" }, orderBy: [{ at: "desc" }, { id: "desc" }], take: 1 });
    expect(event!.contributorId).toBe((await memberOf(guest, project.slug)).contributorId);
    for (const act of ["invitation.create", "invitation.take"]) expect([act, (await logged(act, id)).length]).toEqual([act, 1]);
  });

  test("E1: looking at a link uses nothing up, and of two people who take it at once one gets in", async () => {
    const { token } = await makeInvitation(project);
    for (let turn = 0; turn < 3; turn++) expect(await endFor(token)).toBe("open");
    const guests = await Promise.all([makeActor(), makeActor(), makeActor()]);
    const answers = await Promise.all(guests.map((guest) => codeOf(takeInvitation(guest, token, HERE))));
    expect(answers.sort()).toEqual(["conflict", "conflict", "done"]);
  });

  test("E2: nothing in the database opens it: only a hash of the link is kept, and no list tells it", async () => {
    const { id, token } = await makeInvitation(project, { email: "ana@example.org" });
    const [row] = await database().$queryRaw<{ all: string }[]>`SELECT i::text AS "all" FROM "Invitation" i WHERE "id" = ${id}::uuid`;
    const log = JSON.stringify(await logged("invitation.create", id));
    const kept = JSON.stringify(await database().idempotencyKey.findMany());
    for (const text of [row!.all, log, kept, JSON.stringify(await listInvitations(project.as.owner, project.slug, byHand))]) expect(text).not.toContain(token);
    expect(token.length).toBeGreaterThanOrEqual(43);
  });

  test("E2: the same request twice makes one invitation and sends one mail", async () => {
    const sent: string[] = [];
    const post: Post = { ...byHand, send: async ({ to }) => (sent.push(to), "sent") };
    const draft = invitationDraft({ email: "ana@example.org" });
    await createInvitation(project.as.owner, project.slug, draft, post);
    expect(await codeOf(createInvitation(project.as.owner, project.slug, draft, post))).toBe("exists");
    expect(sent).toEqual(["ana@example.org"]);
  });

  test("E2: two hundred are open at most", async () => {
    const { as: { owner }, slug, id } = await makeProject();
    await database().invitation.createMany({ data: Array.from({ length: 200 }, () => ({ projectId: id, id: uuidv7(), hash: `${uuidv7()}${uuidv7()}`.replaceAll("-", ""), role: "reader" as const, invitedById: owner.userId, expiresAt: new Date(Date.now() + 60_000) })) });
    expect(await codeOf(createInvitation(owner, slug, invitationDraft(), byHand))).toBe("conflict");
    await database().invitation.updateMany({ where: { projectId: id }, data: { expiresAt: new Date() } });
    expect([await codeOf(createInvitation(owner, slug, invitationDraft(), byHand)), (await listInvitations(owner, slug, byHand)).length]).toEqual(["done", 1]);
  });
});

describe("an invitation that is over says why (E3)", () => {
  test("E3: revoked at once, by any owner; only what is open can be revoked", async () => {
    const { id, token } = await makeInvitation(project);
    await revokeInvitation(await makeMember(project, "owner"), project.slug, id);
    expect([await endFor(token), await codeOf(takeInvitation(await makeActor(), token, HERE))]).toEqual(["revoked", "conflict"]);
    expect(await codeOf(revokeInvitation(project.as.owner, project.slug, id))).toBe("not_found");
    expect((await listInvitations(project.as.owner, project.slug, byHand)).map((each) => each.id)).not.toContain(id);
    expect(await logged("invitation.revoke", id)).toHaveLength(1);
  });

  test("E3: over with its time, and a link that never was one", async () => {
    const { id, token } = await makeInvitation(project);
    await database().invitation.updateMany({ where: { id }, data: { expiresAt: new Date(Date.now() - 1) } });
    expect([await endFor(token), await endFor("never"), await endFor("a\0b")]).toEqual(["expired", "unknown", "unknown"]);
    expect([await codeOf(takeInvitation(await makeActor(), token, HERE)), await codeOf(takeAsNewcomer(nobody, newcomer(token), HERE)), await codeOf(takeInvitation(await makeActor(), "never", HERE))]).toEqual(["conflict", "conflict", "not_found"]);
  });

  test("E3: no invitation outlives the right of who made it", async () => {
    const inviter = await makeMember(project, "owner");
    const { id, token } = await makeInvitation(project, { role: "owner" }, inviter);
    await setRole(project, inviter, "editor");
    expect([await endFor(token), await codeOf(takeInvitation(await makeActor(), token, HERE)), await codeOf(takeAsNewcomer(nobody, newcomer(token), HERE))]).toEqual(["lapsed", "conflict", "conflict"]);
    expect((await listInvitations(project.as.owner, project.slug, byHand)).find((each) => each.id === id)).toMatchObject({ isLapsed: true });
    await setRole(project, inviter, null);
    expect(await endFor(token)).toBe("lapsed");
  });

  test("E3: a project that is put away takes nobody in until it is back", async () => {
    const away = await makeProject();
    const { token } = await makeInvitation(away);
    await archiveProject(away.as.owner, away.slug, 1);
    expect([await endFor(token), await codeOf(takeInvitation(await makeActor(), token, HERE))]).toEqual(["lapsed", "conflict"]);
    await restoreProject(away.as.owner, away.slug, 2);
    expect(await codeOf(takeInvitation(await makeActor(), token, HERE))).toBe("done");
  });

  test("E3: a member is told so, and the invitation stays for somebody else; who left comes back as who they were", async () => {
    const { token } = await makeInvitation(project, { role: "owner" });
    const { reader } = project.as;
    expect([await codeOf(takeInvitation(reader, token, HERE)), (await memberOf(reader, project.slug)).role]).toEqual(["exists", "reader"]);
    const left = await makeMember(project, "editor");
    const { contributorId } = await memberOf(left, project.slug);
    await setRole(project, left, null);
    await takeInvitation(left, token, HERE);
    expect(await memberOf(left, project.slug)).toMatchObject({ contributorId, role: "owner" });
  });
});

describe("guessing links (E3)", () => {
  test("E3: thirty that lead nowhere close an address for a while; links that are real are not counted", async () => {
    const { token } = await makeInvitation(project);
    for (let turn = 0; turn < 31; turn++) expect(await endFor(token)).toBe("open");
    for (let turn = 0; turn < 30; turn++) expect(await endFor(uuidv7())).toBe("unknown");
    expect([await codeOf(readInvitation(nobody, token, HERE)), await codeOf(takeAsNewcomer(nobody, newcomer(token), HERE)), await codeOf(takeInvitation(await makeActor(), token, HERE))]).toEqual(Array(3).fill("too_many_attempts"));
    expect(await codeOf(readInvitation(nobody, token, "192.0.2.2"))).toBe("done");
  });
});

describe("with a new account (E6)", () => {
  const user = (email: string) => database().user.findUnique({ where: { email } });

  test("E6: the account, the membership and both logs are written together; one signs in with it", async () => {
    const { id, token } = await makeInvitation(project, { role: "editor" });
    const mine = newcomer(token, `${uuidv7()}@Example.ORG`);
    expect(await takeAsNewcomer(nobody, mine, HERE)).toEqual({ project: project.slug });
    const opened = await signIn(mine.email, password, { address: HERE, userAgent: "" });
    expect(opened).toMatchObject({ userId: expect.any(String) });
    expect(await user(mine.email.toLowerCase())).toMatchObject({ name: "Nia Newcomer", isAdministrator: false });
    expect((await rowOf(id)).takenById).toBe((await user(mine.email.toLowerCase()))!.id);
    expect(await logged("user.create", id)).toHaveLength(1);
  });

  test("E6: an address that has an account, and a short password, are refused; nothing is made and the invitation stays", async () => {
    const { token } = await makeInvitation(project);
    const known = (await database().user.findUniqueOrThrow({ where: { id: project.as.reader.userId } })).email;
    const count = await database().user.count();
    expect(await codeOf(takeAsNewcomer(nobody, newcomer(token, known.toUpperCase()), HERE))).toBe("invalid");
    expect(await codeOf(takeAsNewcomer(nobody, { ...newcomer(token), password: "eleven char" }, HERE))).toBe("invalid");
    expect([await database().user.count(), await endFor(token)]).toEqual([count, "open"]);
    const taken = newcomer(token);
    const answers = await Promise.all([codeOf(takeAsNewcomer(nobody, taken, HERE)), codeOf(takeAsNewcomer(nobody, newcomer(token), HERE))]);
    expect(answers.sort()).toEqual(["conflict", "done"]);
    expect(await database().user.count()).toBe(count + 1);
  });

  test("E6: an address counts as proven only where the mail with the link went to just that address", async () => {
    const post: Post = { ...byHand, send: async ({ link }) => (links.push(link), "sent") };
    const links: string[] = [];
    const invited = `${uuidv7()}@example.org`;
    const byMail = async (email: string) => {
      expect(await createInvitation(project.as.owner, project.slug, invitationDraft({ email: invited }), post)).toMatchObject({ link: null, mail: "sent" });
      await takeAsNewcomer(nobody, newcomer(tokenIn(links.at(-1)!), email), HERE);
      return (await user(email))!.emailProvenAt !== null;
    };
    const other = `${uuidv7()}@example.org`;
    expect([await byMail(other), await byMail(invited)]).toEqual([false, true]);
    const handed = newcomer((await makeInvitation(project, { email: `${uuidv7()}@example.org` })).token);
    await takeAsNewcomer(nobody, handed, HERE);
    expect((await user(handed.email))!.emailProvenAt).toBeNull();
  });
});

describe("by mail (E4)", () => {
  test("E4: who was sent a link has it, and nobody else; where an address takes none the link is told and the invitation stands", async () => {
    const owner = project.as.owner;
    const refused: Post = { ...byHand, send: async () => "address" };
    const { id, link, mail } = await createInvitation(owner, project.slug, invitationDraft({ email: "Ana@example.org" }), refused);
    expect([mail, await endFor(tokenIn(link!))]).toEqual(["failed", "open"]);
    expect((await listInvitations(owner, project.slug, byHand)).find((each) => each.id === id)).toMatchObject({ email: "ana@example.org", mail: "failed", mailProblem: "address", mailAt: null, link });
    expect(await createInvitation(owner, project.slug, invitationDraft({ email: "ana@example.org" }), byHand)).toMatchObject({ link: expect.any(String), mail: null });
  });

  test("E4: a hundred mails an hour are enough for one person", async () => {
    const sent: string[] = [];
    const post: Post = { ...byHand, send: async ({ to }) => (sent.push(to), "sent") };
    const { as: { owner }, slug } = await makeProject();
    await attempts("mail", 100, 3_600).penalty(owner.userId, 99);
    const send = () => codeOf(createInvitation(owner, slug, invitationDraft({ email: "ana@example.org" }), post));
    expect([await send(), await send(), sent.length]).toEqual(["done", "too_many_attempts", 1]);
  });

  describe("E16: a mail that is not taken is tried again", () => {
    const MINUTE = 60_000;
    let server: MailServerUnderTest;
    let isTaken: boolean;
    const post: Post = { ...byHand, send: (mail) => sendMail({ url: server.url, from: "counterclaim@example.org" }, invitationMail(mail)) };
    const shown = async (id: string, of = project) => (await listInvitations(of.as.owner, of.slug, byHand)).find((each) => each.id === id);
    const linkIn = (body: string) => decoded(body).match(/invitation\/([\w-]{43})/)![1]!;
    beforeEach(async () => {
      await database().invitation.updateMany({ where: { mail: "waiting" }, data: { mail: null, mailAt: null } });
      isTaken = false;
      server = await mailServer({ onRcptTo: (_address, _session, done) => done(isTaken ? null : Object.assign(new Error("greylisted"), { responseCode: 451 })) });
    });
    afterEach(() => server.close());

    test("a server that refuses at first and takes it then: the list says so each time, and the link is the invitation's", async () => {
      const { id, link, mail } = await createInvitation(project.as.owner, project.slug, invitationDraft({ email: "ana@example.org" }), post);
      expect([mail, link]).toEqual(["waiting", null]);
      const first = await shown(id);
      expect(first).toMatchObject({ mail: "waiting", mailProblem: "server", link: null });
      const due = new Date(first!.mailAt!);
      expect(await sendInvitations(post, new Date(due.getTime() - 1_000))).toEqual({ tried: 0 });
      expect(await sendInvitations(post, due)).toEqual({ tried: 1 });
      const second = await shown(id);
      expect([second!.mail, Date.parse(second!.mailAt!) - due.getTime()]).toEqual(["waiting", mailPauses[1]]);
      expect(server.received).toEqual([]);
      isTaken = true;
      expect(await sendInvitations(post, new Date(second!.mailAt!))).toEqual({ tried: 1 });
      expect(await shown(id)).toMatchObject({ mail: "sent", mailProblem: null, mailAt: null, link: null });
      expect(server.received).toHaveLength(1);
      expect(await endFor(linkIn(server.received[0]!.body))).toBe("open");
      expect((await rowOf(id)).sealedToken).toBeNull();
      expect(await sendInvitations(post, new Date(Date.now() + 48 * 60 * MINUTE))).toEqual({ tried: 0 });
    });

    test("after the last pause it is given up: the list says why and has the link, sealed in the database; used or taken back, the link is forgotten", async () => {
      const [{ id }, other] = [await createInvitation(project.as.owner, project.slug, invitationDraft({ email: "ana@example.org", days: 30 }), post), await createInvitation(project.as.owner, project.slug, invitationDraft({ email: "ana@example.org", days: 30 }), post)];
      for (let left = mailPauses.length; left > 0; left--) await sendInvitations(post, new Date((await shown(id))!.mailAt!));
      for (let left = mailPauses.length; left > 0; left--) if ((await shown(other.id))!.mailAt) await sendInvitations(post, new Date((await shown(other.id))!.mailAt!));
      const given = (await shown(id))!;
      expect(given).toMatchObject({ mail: "failed", mailProblem: "server", mailAt: null, link: expect.stringContaining("/invitation/") });
      expect((await rowOf(id)).mailAttempts).toBe(mailPauses.length + 1);
      expect(JSON.stringify(await rowOf(id))).not.toContain(tokenIn(given.link!));
      await takeInvitation(await makeActor(), tokenIn(given.link!), HERE);
      await revokeInvitation(project.as.owner, project.slug, other.id);
      expect([(await rowOf(id)).sealedToken, (await rowOf(other.id)).sealedToken]).toEqual([null, null]);
    });

    test("what died while it was sent is tried again; several programs at one database try one mail once; nothing is tried of what is taken back", async () => {
      isTaken = true;
      await expect(createInvitation(project.as.owner, project.slug, invitationDraft({ email: "ana@example.org" }), { ...byHand, send: () => Promise.reject(new Error("killed")) })).rejects.toThrow("killed");
      const later = new Date(Date.now() + 2 * MINUTE);
      const rounds = await Promise.all([1, 2, 3].map(() => sendInvitations(post, later)));
      expect([rounds.reduce((sum, { tried }) => sum + tried, 0), server.received.length]).toEqual([1, 1]);
      isTaken = false;
      const { id } = await createInvitation(project.as.owner, project.slug, invitationDraft({ email: "ana@example.org" }), post);
      await revokeInvitation(project.as.owner, project.slug, id);
      expect(await sendInvitations(post, later)).toEqual({ tried: 0 });
    });

    test("where the installation sends no mail any more, that is said, with the link; the program's worker does the rounds", async () => {
      const { id } = await createInvitation(project.as.owner, project.slug, invitationDraft({ email: "ana@example.org" }), post);
      await sendInvitations(byHand, new Date(Date.now() + 2 * MINUTE));
      expect(await shown(id)).toMatchObject({ mail: "failed", mailProblem: "off", link: expect.any(String) });
      let rounds = 0;
      const worker = await startWorker({ toolVersion: "0.0.0", tell: () => undefined, sendInvitations: async () => void rounds++ });
      try {
        await database().$executeRaw`SELECT graphile_worker.add_job(${SEND_INVITATIONS})`;
        await expect.poll(() => rounds, { timeout: 20_000 }).toBeGreaterThanOrEqual(1);
      } finally {
        await worker.stop();
      }
    });
  });
});
