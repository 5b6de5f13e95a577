import { uuidv7 } from "uuidv7";
import { beforeAll, describe, expect, test } from "vitest";
import { PUT } from "@/app/api/v1/account/presence/route";
import type { Actor, UserActor } from "@/lib/access/actor";
import { backUp } from "@/lib/data/backup/backup";
import { restore } from "@/lib/data/backup/restore";
import { approveContest, moveContest, unapproveContest } from "@/lib/data/contest-states";
import { readContestView } from "@/lib/data/contest-view";
import { createContest } from "@/lib/data/contests";
import { database } from "@/lib/data/database";
import { reviewSource } from "@/lib/data/documents/importing";
import { erase } from "@/lib/data/erasure/erasing";
import { listLayers } from "@/lib/data/imports/layers";
import { memberOf } from "@/lib/data/membership";
import { announce } from "@/lib/data/presence/announcing";
import { changePresenceSetting, readPresenceSetting } from "@/lib/data/presence/setting";
import { createProject } from "@/lib/data/projects";
import { fillClaimSearch } from "@/lib/data/search/backfill";
import { readPassages } from "@/lib/data/search/reading";
import { endSecondFactor, removeSecondFactor, renewRecoveryCodes } from "@/lib/data/second-factor/second-factor";
import { createThread } from "@/lib/data/threads/threads";
import { createToken } from "@/lib/data/tokens";
import { changePassword, createUser, proveAddress, setPassword } from "@/lib/data/users";
import { verifyAsOperator, verifyInstallation } from "@/lib/data/verification";
import { contestInput } from "@/lib/contests/record";
import type { Role } from "@/lib/projects/record";
import { makeAssessment } from "@/tests/factories/assessment";
import { makeClaim } from "@/tests/factories/claim";
import { makePlacement, makePosition, makeRelation } from "@/tests/factories/contest";
import { makeDocument } from "@/tests/factories/document";
import { makeProject, type TestProject } from "@/tests/factories/project";
import { call, cookieOf, fromHere, type Handler } from "@/tests/factories/request";
import { codeNow, makeSecondFactor, passphrase } from "@/tests/factories/second-factor";
import { memoryTarget } from "@/tests/factories/target";
import { naming } from "@/tests/factories/thread";
import { actorOf, makeUser } from "@/tests/factories/user";

let project: TestProject;
beforeAll(async () => {
  project = await makeProject();
});

const roles: Role[] = ["reader", "annotator", "reviewer", "editor", "owner"];
const emailOf = async () => (await makeUser()).email;
const locked = async () => {
  const { id, email } = await makeUser();
  await makeSecondFactor(id);
  return email;
};

// Behind the command line, where no route asks first. An owner of a project runs no installation.
describe("what is the operator's and an administrator's (A1)", () => {
  const acts: Record<string, (actor: Actor) => Promise<unknown>> = {
    "makes an account": (actor) => createUser(actor, { email: `${uuidv7()}@example.org`, name: "Ana", password: "a pass phrase for this test" }),
    "sets a password": async (actor) => setPassword(actor, await emailOf(), "a pass phrase for this test"),
    "says that an address is somebody's": async (actor) => proveAddress(actor, await emailOf()),
    "turns off a second factor": async (actor) => removeSecondFactor(actor, await locked()),
    "verifies the installation": (actor) => verifyInstallation(actor).next(),
    "verifies a project without being in it": (actor) => verifyAsOperator(actor, project.slug),
    "makes a backup": (actor) => backUp(actor, memoryTarget(), { toolVersion: "0.0.0" }),
    "restores a backup": (actor) => restore(actor, "/no/such/place"),
    "reads texts for the search": readPassages,
    "reads claims for the search": fillClaimSearch,
  };

  test.each(Object.keys(acts))("nobody else %s", async (what) => {
    await expect(acts[what]!(project.as.owner)).rejects.toMatchObject({ code: "forbidden" });
    const { request } = project.as.owner;
    await expect(acts[what]!({ kind: "anonymous", request })).rejects.toMatchObject({ code: expect.stringMatching(/^(unauthenticated|forbidden)$/) });
    // Where it is the operator's, it isn't refused for that.
    await acts[what]!({ kind: "operator", request }).catch((thrown: { code?: string }) => expect(thrown.code).not.toBe("forbidden"));
  });
});

describe("what no route asks for (A1, A2)", () => {
  const target = async () => ({ kind: "record" as const, type: "claim" as const, id: (await makeClaim(project)).id });

  test("erasing is an owner's, and of nobody outside", async () => {
    const dry = { reason: "somebody's safety", isDry: true };
    await expect(erase(project.outsider, project.slug, await target(), dry)).rejects.toMatchObject({ code: "not_found" });
    for (const role of roles) {
      const outcome = await erase(project.as[role], project.slug, await target(), dry).then(() => "done", (thrown: { code?: string }) => thrown.code ?? String(thrown));
      expect([role, outcome]).toEqual([role, role === "owner" ? "done" : "forbidden"]);
    }
  });

  test("a source is looked at by who may bring in documents", async () => {
    const source = { id: uuidv7(), fileName: "mill.txt", bytes: Buffer.from("The mill stood still."), limit: 1_000_000 };
    await expect(reviewSource(project.outsider, project.slug, source as never)).rejects.toMatchObject({ code: "not_found" });
    for (const role of roles) {
      const outcome = await reviewSource(project.as[role], project.slug, source as never).then(() => "done", ({ code }: { code?: string }) => code);
      expect([role, outcome]).toEqual([role, role === "editor" || role === "owner" ? "done" : "forbidden"]);
    }
  });

  test("a token is limited to a project of one's own only", async () => {
    await expect(createToken(project.outsider, { name: "a script", scope: "read", project: project.slug })).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("what is one's own, and by whom it is changed (A6, A7)", () => {
  const byToken = (actor: UserActor): UserActor => ({ ...actor, via: { kind: "token" } });

  test("a page elsewhere changes nothing", async () => {
    const actor = project.as.reader;
    const cookie = await cookieOf(actor);
    const send = async (origin: string) => (await call(PUT as Handler, "PUT", { body: { isShown: true }, headers: { cookie, origin } })).status;
    expect(await send("https://elsewhere.example")).toBe(403);
    expect(await send(fromHere(cookie).origin!)).toBe(200);
  });

  test("a token says nowhere that somebody is there, and neither reads nor changes what the account says of that; nobody outside does", async () => {
    const { reader } = project.as;
    const where = { documentId: (await makeDocument(project)).id, claimId: null };
    await expect(announce(byToken(reader), project.slug, uuidv7(), where)).rejects.toMatchObject({ code: "forbidden" });
    await expect(readPresenceSetting(byToken(reader))).rejects.toMatchObject({ code: "forbidden" });
    await expect(changePresenceSetting(byToken(reader), false)).rejects.toMatchObject({ code: "forbidden" });
    await expect(announce(project.outsider, project.slug, uuidv7(), where)).rejects.toMatchObject({ code: "not_found" });
    expect(await readPresenceSetting(reader)).toEqual({ isShown: true });
  });

  test("a password and a second factor are changed with the present password only, and by no token", async () => {
    const user = actorOf(await makeUser());
    const proofs = { password: passphrase, code: codeNow(await makeSecondFactor(user.userId)) };
    const wrong = { ...proofs, password: "not the pass phrase" };
    for (const act of [endSecondFactor, renewRecoveryCodes]) {
      await expect(act(user, wrong)).rejects.toMatchObject({ code: "invalid" });
      await expect(act(byToken(user), proofs)).rejects.toMatchObject({ code: "forbidden" });
    }
    await expect(changePassword(user, "not the pass phrase", "another pass phrase")).rejects.toMatchObject({ code: "invalid" });
    await endSecondFactor(user, proofs);
  });

  test("a project is made by a person, and by no token of one project", async () => {
    const maker = { ...actorOf(await makeUser()), isAdministrator: true };
    const draft = () => ({ id: uuidv7(), slug: `mill-${uuidv7()}`, name: "The mill" }) as Parameters<typeof createProject>[1];
    await expect(createProject({ ...maker, onlyProjectId: project.id }, draft())).rejects.toMatchObject({ code: "forbidden" });
    await expect(createProject({ kind: "operator", request: maker.request }, draft())).rejects.toMatchObject({ code: "forbidden" });
  });

  test("nobody is asked to see to something who couldn't answer", async () => {
    const { id: claimId } = await makeClaim(project);
    const input = async (role: Role) => ({ id: uuidv7(), target: { kind: "claim" as const, claimId }, comment: { id: uuidv7(), body: naming("Who?") }, assigneeId: (await memberOf(project.as[role], project.slug)).contributorId });
    await expect(createThread(project.as.editor, project.slug, (await input("reader")) as never)).rejects.toMatchObject({ code: "invalid" });
    await createThread(project.as.editor, project.slug, (await input("annotator")) as never);
  });
});

describe("what is offered with what is read (A1)", () => {
  const offered = async (ask: (role: Role) => Promise<boolean>) => {
    const may: Role[] = [];
    for (const role of roles) if (await ask(role)) may.push(role);
    return may;
  };

  test("a contest's records are changed by those whose they are to change, and its way goes by editors and reviewers", async () => {
    const { editor } = project.as;
    const contest = await createContest(editor, project.slug, contestInput.parse({ id: uuidv7(), question: "Was a boat hit?", kind: "event" }));
    const document = await makeDocument(project);
    const [one, other] = [await makeClaim(project, { document }, editor), await makeClaim(project, { document }, editor)];
    const position = await makePosition(project, contest.id);
    for (const claim of [one, other]) await makePlacement(project, { contestId: contest.id, claimId: claim.id, positionId: position.id }, editor);
    await makeRelation(project, one.id, other.id, {}, editor);
    const view = (role: Role) => readContestView(project.as[role], project.slug, contest.id);
    const changing = (part: "claims" | "documents" | "positions" | "placements" | "relations") => offered(async (role) => (await view(role))[part].some(({ abilities }) => abilities.change));
    for (const part of ["claims", "documents", "positions", "placements", "relations"] as const) expect([part, await changing(part)]).toEqual([part, ["editor", "owner"]]);
    expect(await offered(async (role) => (await view(role)).contest.abilities.change)).toEqual(["editor", "owner"]);
    expect(await offered(async (role) => (await view(role)).viewer.mayMove)).toEqual(["editor", "owner"]);
    expect(await offered(async (role) => (await view(role)).viewer.mayApprove)).toEqual(["reviewer", "editor", "owner"]);
    expect(await offered(async (role) => (await view(role)).viewer.mayAssess)).toEqual(["reviewer", "editor", "owner"]);
  });

  test("an imported layer is an editor's to change", async () => {
    const id = uuidv7();
    await database().layer.create({ data: { projectId: project.id, id, kind: "imported", name: "elsewhere" }, select: { id: true } });
    expect(await offered(async (role) => (await listLayers(project.as[role], project.slug)).items.find((layer) => layer.id === id)!.abilities.change)).toEqual(["editor", "owner"]);
  });

  test("an approval is taken back by who gave it", async () => {
    const { editor, reviewer, owner } = project.as;
    const contest = await createContest(editor, project.slug, contestInput.parse({ id: uuidv7(), question: "Was a boat hit?", kind: "event" }));
    await makeAssessment(project, { contestId: contest.id });
    const inReview = await moveContest(editor, project.slug, contest.id, contest.version, "review");
    const approved = await approveContest(reviewer, project.slug, contest.id, inReview.version);
    await expect(unapproveContest(owner, project.slug, contest.id, approved.version)).rejects.toMatchObject({ code: "forbidden" });
    await unapproveContest(reviewer, project.slug, contest.id, approved.version);
  });
});
