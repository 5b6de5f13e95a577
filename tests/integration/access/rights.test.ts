import { uuidv7 } from "uuidv7";
import { beforeAll, describe, expect, test } from "vitest";
import type { UserActor } from "@/lib/access/actor";
import { decisionChange } from "@/lib/adjudication/decision";
import { bulkInput, type BulkOutcome } from "@/lib/claims/bulk";
import { claimInput } from "@/lib/claims/record";
import { changeDecision } from "@/lib/data/adjudication/deciding";
import { getDecision } from "@/lib/data/adjudication/decisions";
import { readAdjudication } from "@/lib/data/adjudication/reading";
import { assign } from "@/lib/data/assignments/assigning";
import { changeTask, getAssignment, listAssignments } from "@/lib/data/assignments/assignments";
import { closedLayersIn } from "@/lib/data/assignments/layers";
import { changeClaims } from "@/lib/data/claims/bulk";
import { createClaim } from "@/lib/data/claims/claims";
import { moveContest } from "@/lib/data/contest-states";
import { database } from "@/lib/data/database";
import { listEvents } from "@/lib/data/events";
import { mayInvite } from "@/lib/data/invitations/invitations";
import { cancelJob, jobFileOf, listJobs, retryJob } from "@/lib/data/jobs/jobs";
import { readBlindDocuments } from "@/lib/data/layers";
import { membershipsOf } from "@/lib/data/membership";
import { exportProject } from "@/lib/data/native/export";
import { mergeParty } from "@/lib/data/parties/merging";
import { splitPosition } from "@/lib/data/position-split";
import { dropProfile } from "@/lib/data/projects";
import { createRelation, deleteRelation } from "@/lib/data/relations";
import { decideMoves } from "@/lib/data/revisions/deciding";
import { renewRecoveryCodes } from "@/lib/data/second-factor/second-factor";
import { reopenThread, resolveThread } from "@/lib/data/threads/threads";
import { undoAct } from "@/lib/data/undo/undo";
import { proveAddress } from "@/lib/data/users";
import { relationInput } from "@/lib/contests/record";
import { assigningInput } from "@/lib/projects/assignment";
import type { Role } from "@/lib/projects/record";
import { choiceOn, makeDecision, makeRound, type Round } from "@/tests/factories/adjudication";
import { close, makeAssignment } from "@/tests/factories/assignment";
import { claimDraft, makeClaim, mentionOf } from "@/tests/factories/claim";
import { makeContest, makePlacement, makePosition, makeRelation } from "@/tests/factories/contest";
import { makeDocument, sampleText, type TestDocument } from "@/tests/factories/document";
import { endJob, makeExportJob, makeImportJob } from "@/tests/factories/job";
import { makeImportedLayer } from "@/tests/factories/layer-import";
import { makeParty } from "@/tests/factories/party";
import { asMember, makeMember, makeProject, type TestProject } from "@/tests/factories/project";
import { call, cookieOf, fromHere } from "@/tests/factories/request";
import { revise } from "@/tests/factories/revision";
import { appRoutes } from "@/tests/factories/routes";
import { memoryTarget } from "@/tests/factories/target";
import { makeThread } from "@/tests/factories/thread";
import { actorOf, makeUser, requestMark } from "@/tests/factories/user";

const routes = await appRoutes();
const roles: Role[] = ["reader", "annotator", "reviewer", "editor", "owner"];
let project: TestProject;
let document: TestDocument;
let round: Round;
let other: UserActor;
beforeAll(async () => {
  project = await makeProject();
  document = await makeDocument(project);
  other = await makeMember(project, "annotator");
  round = await makeRound(project, [[project.as.annotator, {}], [other, {}]]);
});

const seen = ({ id, version }: { readonly id: string; readonly version: number }) => ({ id, version });
const claimBy = (actor: UserActor, options: Parameters<typeof makeClaim>[1] = {}) => makeClaim(project, { document, ...options }, actor);
const why = ({ refused }: BulkOutcome) => refused.map(({ code }) => code);
/** The person at a screen, in an act that can be taken back by its id. */
const inAct = (actor: UserActor) => {
  const actId = uuidv7();
  return { actId, screen: { ...actor, request: requestMark({ actId }) }, back: () => undoAct({ ...actor, request: requestMark({ actId: uuidv7() }) }, project.slug, actId) };
};
async function become(actor: UserActor, role: Role): Promise<void> {
  const { contributorId: id } = await asMember(project, actor);
  await database().contributor.update({ where: { projectId_id: { projectId: project.id, id } }, data: { role }, select: { id: true } });
}
/** By whom this isn't refused. */
async function allowed(ask: (actor: UserActor) => Promise<boolean>): Promise<Role[]> {
  const may: Role[] = [];
  for (const role of roles) if (await ask(project.as[role])) may.push(role);
  return may;
}

describe("what many are changed by is asked of each (A1)", () => {
  test("a claim that somebody else made, and one that somebody else placed", async () => {
    const { slug, as: { annotator, owner } } = project;
    const [claim, contest] = [await claimBy(owner), await makeContest(project)];
    const position = await makePosition(project, contest.id);
    expect(why(await changeClaims(annotator, slug, bulkInput.parse({ kind: "act", act: "denies", claims: [seen(claim)] })))).toEqual(["forbidden"]);
    await makePlacement(project, { contestId: contest.id, claimId: claim.id }, owner);
    const asked = bulkInput.parse({ kind: "placement", contestId: contest.id, positionId: position.id, claims: [seen(claim)] });
    expect(why(await changeClaims(annotator, slug, asked))).toEqual(["forbidden"]);
    const mover = await makeMember(project, "editor");
    const { written } = await changeClaims(mover, slug, asked);
    await become(mover, "annotator");
    expect(why(await changeClaims(mover, slug, bulkInput.parse({ kind: "take_back_placements", placements: written })))).toEqual(["forbidden"]);
  });

  test("a mention that waits, of a claim that somebody else made", async () => {
    const { slug, as: { annotator, owner } } = project;
    const text = await makeDocument(project);
    const claim = await makeClaim(project, { mentions: [mentionOf(text, "No boat was damaged")] }, owner);
    const { revisionId } = await revise(project, text, sampleText.replace("“No boat was damaged,” a spokesman added.", ""));
    const decisions = [{ claimId: claim.id, version: 2, mentionId: claim.mentions[0]!.id, decision: "retire" as const }];
    const outcome = await decideMoves(annotator, slug, text.id, { revisionId, decisions: [{ ...decisions[0]!, version: 1 }] });
    expect(why(outcome)).toEqual(["forbidden"]);
  });
});

describe("what an act asks besides the one who looks (A1)", () => {
  test("contests are moved, and claims of the adjudicated layer made, by editors", async () => {
    const contest = await makeContest(project);
    for (const role of ["reader", "annotator", "reviewer"] as const) await expect(moveContest(project.as[role], project.slug, contest.id, 1, "review")).rejects.toMatchObject({ code: "forbidden" });
    const draft = claimInput.parse({ ...(await claimDraft(project, { document })), layerId: project.layers.adjudicated });
    await expect(createClaim(project.as.annotator, project.slug, draft)).rejects.toMatchObject({ code: "forbidden" });
  });

  test("a decision is changed by editors, of its own document, and offered to nobody else", async () => {
    const { slug, as: { editor } } = project;
    const decision = await makeDecision(project, round.document, [round.all[0]!], { outcome: "neither" });
    expect(await allowed(async (actor) => (await readAdjudication(actor, slug, round.document.id, { limit: 10 }).catch(() => null))?.abilities.decide ?? false)).toEqual(["editor", "owner"]);
    expect(await allowed(async (actor) => (await getDecision(actor, slug, decision.id).catch(() => null))?.abilities.change ?? false)).toEqual(["editor", "owner"]);
    const elsewhere = await makeRound(project, [[project.as.annotator, {}]]);
    const choice = decisionChange.parse({ choice: choiceOn(elsewhere.document, elsewhere.all, { outcome: "neither" }) });
    await expect(changeDecision(editor, slug, decision.id, 1, choice)).rejects.toMatchObject({ code: "not_found" });
  });

  test("a document that isn't there is assigned to nobody", async () => {
    const { contributorId } = await asMember(project, other);
    const input = assigningInput.parse({ documentIds: [uuidv7()], contributorIds: [contributorId], blind: false });
    await expect(assign(project.as.editor, project.slug, input)).rejects.toMatchObject({ code: "invalid" });
  });

  test("tasks are known to who has them and who compares, and theirs and editors' to change", async () => {
    const { slug, as: { annotator, reviewer, editor } } = project;
    const assignment = await makeAssignment(project, [other, editor], { blind: false });
    const [task, editors] = assignment.tasks;
    await expect(changeTask(reviewer, slug, task!.id, 1, { state: "done" })).rejects.toMatchObject({ code: "forbidden" });
    const listed = async (actor: UserActor) => (await listAssignments(actor, slug, { documentId: assignment.documentId, limit: 10 })).items;
    expect([await listed(annotator), (await listed(reviewer)).length]).toEqual([[], 1]);
    expect((await getAssignment(other, slug, assignment.id)).tasks.map(({ id }) => id)).toEqual([task!.id]);
    const told = async (actor: UserActor) => (await listEvents(actor, slug, { limit: 200 })).items.flatMap(({ records }) => records.map(({ recordId }) => recordId));
    for (const id of [assignment.id, task!.id, editors!.id]) expect([(await told(annotator)).includes(id), (await told(reviewer)).includes(id)]).toEqual([false, true]);
  });

  test("the closed layers of a document are told to who compares, and to who annotated there", async () => {
    expect(await allowed(async (actor) => (await closedLayersIn(actor, project.slug, round.document.id)).length === 2)).toEqual(["annotator", "reviewer", "editor", "owner"]);
  });

  test("an invitation lapses with the right of who made it", async () => {
    const member = await asMember(project, project.as.owner);
    expect(roles.filter((role) => mayInvite(member, role))).toEqual(["owner"]);
  });

  test("a job is cancelled by who asked and by owners, and an import tried again by who may still import", async () => {
    const { slug } = project;
    const { id } = await makeExportJob(project, other);
    expect(await allowed(async (actor) => (await listJobs(actor, slug, { limit: 50 })).items.find((job) => job.id === id)!.abilities.cancel)).toEqual(["owner"]);
    const importer = await makeMember(project, "editor");
    const job = await makeImportJob(project, importer);
    await cancelJob(importer, slug, job.id);
    await become(importer, "annotator");
    await expect(retryJob(importer, slug, job.id)).rejects.toMatchObject({ code: "forbidden" });
  });

  test("nobody in particular is a member of nothing, and a token renews no recovery codes", async () => {
    await expect(membershipsOf({ kind: "anonymous", request: requestMark() })).rejects.toMatchObject({ code: "unauthenticated" });
    const token = actorOf(await makeUser(), { via: { kind: "token" } as UserActor["via"] });
    await expect(renewRecoveryCodes(token, { password: "a pass phrase", code: "000000" })).rejects.toMatchObject({ code: "forbidden" });
  });

  test("what isn't there is said not to be", async () => {
    await expect(dropProfile(project.as.editor, project.slug, "No such mapping")).rejects.toMatchObject({ code: "not_found" });
    await expect(proveAddress({ kind: "operator", request: requestMark() }, `${uuidv7()}@example.org`)).rejects.toMatchObject({ code: "not_found" });
    const headers = fromHere(await cookieOf(project.as.reader));
    const page = await call(routes.get("GET /api/v1/projects/{project}/documents/{id}/annotations")!, "GET", { params: { project: project.slug, id: document.id }, query: { page: "99" }, headers });
    expect(page.status).toBe(404);
  });
});

describe("what was annotated blind, and what is imported (D4, D7)", () => {
  test("no relation is made or taken back in a layer that is closed", async () => {
    const { slug } = project;
    const text = await makeDocument(project);
    const assignment = await makeAssignment(project, [other], { documentId: text.id });
    const claims = [await makeClaim(project, { document: text }, other), await makeClaim(project, { document: text }, other)];
    const relation = await makeRelation(project, claims[0]!.id, claims[1]!.id, {}, other);
    await close(project, assignment);
    await expect(deleteRelation(other, slug, relation.id, 1)).rejects.toMatchObject({ code: "conflict" });
    const input = relationInput.parse({ id: uuidv7(), fromClaimId: claims[1]!.id, toClaimId: claims[0]!.id, type: "same_as", basis: "inferred" });
    await expect(createRelation(other, slug, input)).rejects.toMatchObject({ code: "conflict" });
  });

  test("who comes to annotate a text blind takes no placement back there, is told no number of it, and is known to be blind there", async () => {
    const { slug } = project;
    const person = await makeMember(project, "editor");
    const text = await makeDocument(project);
    const [claim, contest] = [await makeClaim(project, { document: text }), await makeContest(project)];
    const { written } = await changeClaims(person, slug, bulkInput.parse({ kind: "placement", contestId: contest.id, positionId: null, claims: [seen(claim)] }));
    await makeAssignment(project, [person], { documentId: text.id });
    expect(why(await changeClaims(person, slug, bulkInput.parse({ kind: "take_back_placements", placements: written })))).toEqual(["not_found"]);
    const { contributorId } = await asMember(project, person);
    expect([...(await readBlindDocuments(project.id, [contributorId])).values()]).toEqual([new Set([text.id])]);
    const moved = async (actor: UserActor, more: string) => Object.values((await revise(project, text, `${sampleText}\n${more}`, actor)).mentions).reduce((sum, count) => sum + count, 0);
    expect([await moved(person, "One more."), await moved(project.as.owner, "Two more.")]).toEqual([0, 1]);
  });

  test("what somebody exported before they came to annotate blind is withheld (D13)", async () => {
    const person = await makeMember(project, "annotator");
    const { id } = await makeExportJob(project, person, { format: "csv" });
    await endJob(project, id);
    expect((await jobFileOf(person, project.slug, id)).size).toBe(3);
    await makeAssignment(project, [person]);
    await expect(jobFileOf(person, project.slug, id)).rejects.toMatchObject({ code: "forbidden" });
  });

  test("a split that moves what lies in a closed layer is told to those who don't see that, without it", async () => {
    const { slug, as: { editor, reader } } = project;
    const [contest, [claim]] = [await makeContest(project), round.all];
    const position = await makePosition(project, contest.id);
    const placement = await makePlacement(project, { contestId: contest.id, claimId: claim!.id, positionId: position.id }, editor);
    const split = { id: uuidv7(), label: "Another", placements: [seen(placement)] };
    await splitPosition(editor, slug, position.id, 1, split);
    const told = (await listEvents(reader, slug, { limit: 200 })).items.flatMap(({ records }) => records.map(({ recordId }) => recordId));
    expect([told.includes(split.id), told.includes(placement.id)]).toEqual([true, false]);
  });

  test("an imported claim is placed in no contest", async () => {
    const claim = await claimBy(project.as.editor, { layerId: await makeImportedLayer(project, project.as.editor) });
    await expect(makePlacement(project, { contestId: (await makeContest(project)).id, claimId: claim.id })).rejects.toMatchObject({ code: "conflict" });
  });

  test("the whole project is taken away by nobody who annotates some of it blind, though every layer is theirs to see", async () => {
    const own = await makeProject();
    await makeAssignment(own, [own.as.owner]);
    await expect(exportProject(own.as.owner, own.slug, memoryTarget(), { toolVersion: "0" })).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("taking an act back asks what doing it would (A1, D5, D7)", () => {
  test("an act that nobody did, or somebody else, isn't there", async () => {
    const { actId, screen } = inAct(project.as.annotator);
    await claimBy(screen);
    await expect(undoAct(other, project.slug, actId)).rejects.toMatchObject({ code: "not_found" });
  });

  test("who may no longer change claims, or merge parties, takes back neither", async () => {
    const [one, two] = [await makeMember(project, "annotator"), await makeMember(project, "editor")];
    const claiming = inAct(one);
    await claimBy(claiming.screen);
    await become(one, "reviewer");
    await expect(claiming.back()).rejects.toMatchObject({ code: "forbidden" });
    const [party, into] = [await makeParty(project, {}, two), await makeParty(project)];
    const merging = inAct(two);
    await mergeParty(merging.screen, project.slug, party.id, 1, into.id);
    await become(two, "annotator");
    await expect(merging.back()).rejects.toMatchObject({ code: "forbidden" });
  });

  test("what one no longer sees isn't there to take back, and a closed layer stays as it is", async () => {
    const person = await makeMember(project, "editor");
    const text = await makeDocument(project);
    const before = inAct(person);
    await makeClaim(project, { document: text }, before.screen);
    const assignment = await makeAssignment(project, [person, other], { documentId: text.id });
    await expect(before.back()).rejects.toMatchObject({ code: "not_found" });
    const within = inAct(other);
    await makeClaim(project, { document: text }, within.screen);
    await close(project, assignment);
    await expect(within.back()).rejects.toMatchObject({ code: "conflict", message: expect.stringContaining("closed") });
  });

  test("a thread that was taken back is neither resolved nor taken up again", async () => {
    const { actId: _actId, screen, back } = inAct(project.as.reviewer);
    const thread = await makeThread(project, { kind: "contest", contestId: (await makeContest(project)).id }, "Why?", screen);
    await back();
    const gone = { code: "conflict", message: expect.stringContaining("taken back") };
    await expect(resolveThread(project.as.reviewer, project.slug, thread.id, 2, { reason: "It is over." })).rejects.toMatchObject(gone);
    await expect(reopenThread(project.as.reviewer, project.slug, thread.id, 2)).rejects.toMatchObject(gone);
  });
});
