import { mkdtemp, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { hash } from "@node-rs/argon2";
import { uuidv7 } from "uuidv7";
import type { UserActor } from "@/lib/access/actor";
import { claimInputOf } from "@/lib/claims/composition";
import type { ContestMove } from "@/lib/contests/states";
import { deleteClaim } from "@/lib/data/claims/claims";
import { approveContest, moveContest } from "@/lib/data/contest-states";
import { database } from "@/lib/data/database";
import { archiveDocument } from "@/lib/data/documents/documents";
import { putDraft } from "@/lib/data/drafts";
import { listEvents } from "@/lib/data/events";
import { startExport } from "@/lib/data/jobs/jobs";
import { addMember } from "@/lib/data/members";
import { memberOf } from "@/lib/data/membership";
import { exportProject } from "@/lib/data/native/export";
import { zipTarget } from "@/lib/data/native/target";
import { deleteLayer } from "@/lib/data/imports/layers";
import { mergeParty } from "@/lib/data/parties/merging";
import { archiveProject, getProject, keepProfile, restoreProject } from "@/lib/data/projects";
import { asRunning } from "@/lib/data/sources/running";
import { deleteComment } from "@/lib/data/threads/comments";
import { resolveThread } from "@/lib/data/threads/threads";
import { createToken } from "@/lib/data/tokens";
import { createRegion } from "@/lib/data/regions/regions";
import { undoAct } from "@/lib/data/undo/undo";
import { regionInput } from "@/lib/documents/record";
import { wordsOf } from "@/lib/threads/words";
import { recordCases, type RecordCase } from "@/tests/cases/records";
import { choiceOn, makeDecision, makeRound, type Round } from "@/tests/factories/adjudication";
import { makeAssessment } from "@/tests/factories/assessment";
import { makeAssignment } from "@/tests/factories/assignment";
import { claimDraft, makeClaim } from "@/tests/factories/claim";
import { makeDocument, sampleText } from "@/tests/factories/document";
import { endJob } from "@/tests/factories/job";
import { bratImport, makeImportedLayer } from "@/tests/factories/layer-import";
import { makeContest, makePlacement, makePosition, makeRelation } from "@/tests/factories/contest";
import { makeParty } from "@/tests/factories/party";
import { codeNow, makeSecondFactor, passphrase } from "@/tests/factories/second-factor";
import { publish, tokenOf } from "@/tests/factories/publication";
import { invitationDraft, makeInvitation } from "@/tests/factories/invitation";
import { makeProject, type TestProject } from "@/tests/factories/project";
import { makeThread, say } from "@/tests/factories/thread";
import { endWebhooks, makeWebhook } from "@/tests/factories/webhook";
import { revise } from "@/tests/factories/revision";
import { cookieOf, type Call } from "@/tests/factories/request";
import { makeUser, requestMark } from "@/tests/factories/user";

/** Where a request is made: `author` made the record that it is about, `asker` sends it (null: nobody in particular). */
export interface Scene {
  readonly project: TestProject;
  readonly author: UserActor;
  readonly asker: UserActor | null;
}
export type Prepared = Call & { readonly version?: number };
/** Makes what a request needs to be there, and the request as it succeeds for whoever may send it. */
export type Prepare = (scene: Scene) => Promise<Prepared>;

const nothing: Prepare = async () => ({});
const inProject: Prepare = async ({ project }) => ({ params: { project: project.slug } });
const at = (project: TestProject, id: string) => ({ params: { project: project.slug, id } });

// Texts that are made once for a project; no request here changes them.
const texts = new WeakMap<TestProject, ReturnType<typeof makeDocument>>();
export function documentOf(project: TestProject) {
  const document = texts.get(project) ?? makeDocument(project);
  texts.set(project, document);
  return document;
}

// A text that two layers mark, made once for a project: what is compared is computed once.
const compared = new WeakMap<TestProject, Promise<string>>();
function comparedIn(project: TestProject): Promise<string> {
  const id = compared.get(project) ?? makeCompared(project);
  compared.set(project, id);
  return id;
}
async function makeCompared(project: TestProject): Promise<string> {
  const document = await makeDocument(project);
  for (const layerId of Object.values(project.layers)) await makeClaim(project, { document, layerId }, project.as.editor);
  return document.id;
}

/** A claim on that text. */
export const claimBy = async (project: TestProject, author: UserActor) => {
  const claimants = [(await makeParty(project)).id];
  return makeClaim(project, { document: await documentOf(project), claimants }, author);
};

/** The requests that every type of record has. */
function ofRecords({ path: segment, draft, change, create, remove }: RecordCase): Record<string, Prepare> {
  const all = `/api/v1/projects/{project}/${segment}`;
  const made = async ({ project, author }: Scene) => create(author, project.slug, await draft(project));
  const reading: Record<string, Prepare> = {
    [`GET ${all}/{id}`]: async (scene) => at(scene.project, (await made(scene)).id),
    [`PUT ${all}/{id}`]: async (scene) => {
      const body = await draft(scene.project);
      await create(scene.author, scene.project.slug, body);
      return { ...at(scene.project, body.id), version: 1, body: { ...body, ...change } };
    },
  };
  return {
    [`GET ${all}`]: inProject,
    [`POST ${all}`]: async ({ project }) => ({ params: { project: project.slug }, body: await draft(project) }),
    ...(change ? reading : {}),
    [`DELETE ${all}/{id}`]: async (scene) => ({ ...at(scene.project, (await made(scene)).id), version: 1 }),
    [`POST ${all}/{id}/restore`]: async (scene) => {
      const { id } = await made(scene);
      await remove(scene.author, scene.project.slug, id, 1);
      return { ...at(scene.project, id), version: 2 };
    },
  };
}

const claims: Record<string, Prepare> = {
  "GET /claims": inProject,
  "POST /claims": async ({ project }) => {
    const claimants = [(await makeParty(project)).id];
    return { params: { project: project.slug }, body: await claimDraft(project, { document: await documentOf(project), claimants }) };
  },
  "GET /claims/{id}": async ({ project, author }) => at(project, (await claimBy(project, author)).id),
  "PUT /claims/{id}": async ({ project, author }) => {
    const first = await claimBy(project, author);
    const { abilities: _abilities, ...claim } = await makeClaim(project, { document: await documentOf(project), claimants: first.claimants, duplicateOf: first.id }, author);
    return { ...at(project, claim.id), version: 1, body: { ...claimInputOf(claim), duplicateOf: first.id, note: "as it was heard" } };
  },
  "DELETE /claims/{id}": async ({ project, author }) => ({ ...at(project, (await claimBy(project, author)).id), version: 1 }),
  "POST /claims/{id}/restore": async ({ project, author }) => {
    const { id } = await claimBy(project, author);
    await deleteClaim(author, project.slug, id, 1);
    return { ...at(project, id), version: 2 };
  },
  "GET /claims/{id}/history": async ({ project, author }) => at(project, (await claimBy(project, author)).id),
};

const oneText: Prepare = async ({ project }) => at(project, (await documentOf(project)).id);
const annotationIn: Prepare = async ({ project, author }) => {
  const { mentions: [mention] } = await claimBy(project, author);
  return { params: { project: project.slug, id: mention!.documentId, annotation: mention!.id } };
};
const oneRevision: Prepare = async ({ project }) => {
  const { id, revisionId } = await documentOf(project);
  return { params: { project: project.slug, id, revision: revisionId } };
};
// An import that never ends: there is one to stop for as long as the test runs.
const oneImport: Prepare = async ({ project }) => {
  const id = uuidv7();
  void asRunning({ projectId: project.id, id }, () => new Promise(() => undefined));
  return at(project, id);
};
// Nobody works here: what earlier requests have started would be too much at a time.
const endJobs = (project: TestProject) => database().job.updateMany({ where: { projectId: project.id, state: { in: ["waiting", "running"] } }, data: { state: "cancelled", endedAt: new Date() } });
const jobBy = async ({ project, author }: Scene) => {
  await endJobs(project);
  return startExport(author, project.slug, uuidv7(), { format: "csv" });
};
const jobs: Record<string, Prepare> = {
  "GET /jobs": inProject,
  "GET /jobs/{id}": async (scene) => at(scene.project, (await jobBy(scene)).id),
  "DELETE /jobs/{id}": async (scene) => at(scene.project, (await jobBy(scene)).id),
  "POST /jobs/{id}/retry": async (scene) => {
    const { id } = await jobBy(scene);
    await endJobs(scene.project);
    return at(scene.project, id);
  },
  "GET /jobs/{id}/file": async (scene) => {
    const { id } = await jobBy(scene);
    await endJob(scene.project, id);
    return at(scene.project, id);
  },
  "POST /export-jobs": async ({ project }) => {
    await endJobs(project);
    return { params: { project: project.slug }, body: { id: uuidv7(), format: "csv" } };
  },
  "POST /import-jobs": async ({ project }) => {
    await endJobs(project);
    const { id, bytes, format } = await bratImport();
    return { params: { project: project.slug }, query: { id, format }, body: bytes };
  },
};

const documents: Record<string, Prepare> = {
  "GET /imports": inProject,
  "DELETE /imports/{id}": oneImport,
  "GET /documents": inProject,
  "POST /documents": async ({ project }) => {
    const id = uuidv7();
    return { params: { project: project.slug }, query: { id, fileName: "ferry.txt" }, body: Buffer.from(`${sampleText}\n${id}`, "utf8") };
  },
  "GET /documents/{id}": oneText,
  "PUT /documents/{id}": async ({ project }) => ({ ...at(project, (await makeDocument(project)).id), version: 1, body: { title: "A ferry across the Lenn" } }),
  "DELETE /documents/{id}": async ({ project }) => ({ ...at(project, (await makeDocument(project)).id), version: 1 }),
  "POST /documents/{id}/restore": async ({ project }) => {
    const { id } = await makeDocument(project);
    await archiveDocument(project.as.editor, project.slug, id, 1);
    return { ...at(project, id), version: 2 };
  },
  "GET /documents/{id}/history": oneText,
  "GET /documents/{id}/original": oneText,
  "GET /documents/{id}/annotations": oneText,
  "GET /documents/{id}/annotations/{annotation}": annotationIn,
  "GET /documents/{id}/highlights": oneText,
  "GET /documents/{id}/regions": oneText,
  "GET /documents/{id}/revisions": oneText,
  "GET /documents/{id}/revisions/{revision}": oneRevision,
  "GET /documents/{id}/revisions/{revision}/likely-claims": oneRevision,
  "POST /documents/{id}/revisions": async ({ project }) => {
    const [{ id }, revision] = [await makeDocument(project), uuidv7()];
    return { ...at(project, id), query: { id: revision, fileName: "ferry.txt" }, body: Buffer.from(`${sampleText}\n${revision}`, "utf8") };
  },
  "GET /documents/{id}/revisions/{revision}/highlights": oneRevision,
  "GET /documents/{id}/revisions/{revision}/original": oneRevision,
  "GET /documents/{id}/revisions/{revision}/comparison/{other}": async ({ project }) => {
    const document = await makeDocument(project);
    const { revisionId } = await revise(project, document, `${sampleText}\nCorrected.`);
    return { params: { project: project.slug, id: document.id, revision: revisionId, other: document.revisionId } };
  },
  "GET /documents/{id}/moves": oneText,
  "POST /documents/{id}/moves": async ({ project, author }) => {
    const document = await makeDocument(project);
    const claim = await makeClaim(project, { document, quote: "at least three boats were hit" }, author);
    const { revisionId } = await revise(project, document, sampleText.replace("three boats", "four boats"));
    return { ...at(project, document.id), body: { revisionId, decisions: [{ claimId: claim.id, version: 2, mentionId: claim.mentions[0]!.id, decision: "accept" }] } };
  },
};

const regionsActs: Record<string, Prepare> = {
  "POST /regions/acts": async ({ project }) => {
    const { revisionId } = await documentOf(project);
    const regions = [{ id: uuidv7(), revisionId, role: "tooltip", start: 0, end: 8 }, { id: uuidv7(), revisionId, role: "caption", start: 9, end: 15 }];
    return { params: { project: project.slug }, body: { id: uuidv7(), act: "create", regions } };
  },
};

const members: Record<string, Prepare> = {
  "GET /members": inProject,
  "POST /members": async ({ project }) => ({ params: { project: project.slug }, body: { id: uuidv7(), email: (await makeUser()).email, role: "reader" } }),
  "PUT /members/{id}": async ({ project, author, asker }) => {
    const ownId = author === asker ? await contributorOf(project, author) : null;
    const member = ownId ? { id: ownId, version: 1 } : await addMember(project.as.owner, project.slug, { id: uuidv7(), email: (await makeUser()).email, role: "reader" });
    return { ...at(project, member.id), version: member.version, body: { role: "reviewer" } };
  },
};

async function contributorOf(project: TestProject, { userId }: UserActor): Promise<string> {
  return (await database().contributor.findFirstOrThrow({ where: { projectId: project.id, userId }, select: { id: true } })).id;
}

/** A claim that the author made at a screen, in an act with this id. */
const acted = async ({ project, author }: Scene, isTakenBack: boolean) => {
  const actId = uuidv7();
  const screen = { ...author, request: requestMark({ actId }) };
  await claimBy(project, screen);
  if (isTakenBack) await undoAct({ ...author, request: requestMark({ actId: uuidv7() }) }, project.slug, actId);
  return at(project, actId);
};
const undoing: Record<string, Prepare> = {
  "GET /undo": inProject,
  "POST /undo/{id}": (scene) => acted(scene, false),
  "POST /redo/{id}": (scene) => acted(scene, true),
};

// A party that others are merged into; made once for a project.
const targets = new WeakMap<TestProject, ReturnType<typeof makeParty>>();
function targetOf(project: TestProject) {
  const target = targets.get(project) ?? makeParty(project);
  targets.set(project, target);
  return target;
}
const merging: Record<string, Prepare> = {
  "GET /parties/{id}/merge/{into}": async ({ project, author }) => ({ params: { project: project.slug, id: (await makeParty(project, {}, author)).id, into: (await targetOf(project)).id } }),
  "POST /parties/{id}/merge": async ({ project, author }) => ({ ...at(project, (await makeParty(project, {}, author)).id), version: 1, body: { intoId: (await targetOf(project)).id } }),
  "POST /parties/{id}/separate": async ({ project, author }) => {
    const [one, other] = [await makeParty(project, {}, author), await targetOf(project)];
    await mergeParty(author, project.slug, one.id, 1, other.id);
    return { ...at(project, one.id), version: 2 };
  },
};

// What is assessed and in review, by one and the same person, so that the next act is somebody's.
const reviewed = async ({ project, author }: Scene, ...moves: ContestMove[]) => {
  const { id } = await makeContest(project);
  await makeAssessment(project, { contestId: id }, author);
  let version = 1;
  for (const move of moves) ({ version } = await moveContest(author, project.slug, id, version, move));
  return { ...at(project, id), version };
};
const assessing: Record<string, Prepare> = {
  "POST /contests/{id}/state": async (scene) => ({ ...(await reviewed(scene, "review")), body: { move: "publish" } }),
  "POST /contests/{id}/approval": (scene) => reviewed(scene, "review"),
  "DELETE /contests/{id}/approval": async (scene) => {
    const { params, version } = await reviewed(scene, "review");
    return { params, version: (await approveContest(scene.author, scene.project.slug, params.id, version)).version };
  },
  "GET /assessments/{id}/history": async ({ project, author }) => at(project, (await makeAssessment(project, { contestId: (await makeContest(project)).id }, author)).id),
};

async function noteOf(project: TestProject): Promise<string> {
  const { revisionId } = await documentOf(project);
  return (await createRegion(project.as.editor, project.slug, regionInput.parse({ id: uuidv7(), revisionId, role: "reference", start: 0, end: 3 }))).id;
}

const splitting: Record<string, Prepare> = {
  "POST /positions/{id}/split": async ({ project, author }) => {
    const { id: contestId } = await makeContest(project);
    const position = await makePosition(project, contestId);
    const { id, version } = await makePlacement(project, { contestId, claimId: (await claimBy(project, author)).id, positionId: position.id });
    return { ...at(project, position.id), version: 1, body: { id: uuidv7(), label: "One was", placements: [{ id, version }] } };
  },
};

const histories: Record<string, Prepare> = {
  "GET /parties/{id}/history": async ({ project }) => at(project, (await targetOf(project)).id),
  "GET /contests/{id}/history": async ({ project }) => at(project, (await makeContest(project)).id),
  "GET /regions/{id}/history": async ({ project }) => at(project, await noteOf(project)),
  "GET /regions/{id}/likely-documents": async ({ project }) => at(project, await noteOf(project)),
};

const drafted: Prepare = async ({ project, author }) => {
  const id = uuidv7();
  await putDraft(author, project.slug, id, { baseVersion: 0, body: { note: "half a sen" } });
  return at(project, id);
};
const drafts: Record<string, Prepare> = {
  "GET /drafts": inProject,
  "GET /drafts/{id}": drafted,
  "PUT /drafts/{id}": async (scene) => ({ ...(await drafted(scene)), body: { baseVersion: 0, body: { note: "half a sentence" } } }),
  // One's own draft of the same record is there too, so that a refusal would be seen to leave it.
  "DELETE /drafts/{id}": async (scene) => {
    const prepared = await drafted(scene);
    const { project, asker } = scene;
    if (asker) await putDraft({ ...asker, scope: "write", onlyProjectId: null }, project.slug, prepared.params!.id!, { baseVersion: 0, body: {} }).catch(() => null);
    return prepared;
  },
};

/** The project as it must be for an act, archived or not, and its version. */
export async function standing(project: TestProject, isArchived: boolean): Promise<{ params: { project: string }; version: number }> {
  const { owner } = project.as;
  let now = await getProject(owner, project.slug);
  if ((now.archivedAt !== null) !== isArchived) now = await (isArchived ? archiveProject : restoreProject)(owner, project.slug, now.version);
  return { params: { project: project.slug }, version: now.version };
}

const project: Record<string, Prepare> = {
  "GET ": inProject,
  "PUT ": async (scene) => ({ ...(await standing(scene.project, false)), body: { name: `The river crossing ${uuidv7()}` } }),
  "GET /history": inProject,
  "GET /guideline/history": inProject,
  "POST /archive": (scene) => standing(scene.project, false),
  "POST /restore": (scene) => standing(scene.project, true),
  "GET /events": inProject,
  "GET /events/{id}": async ({ project }) => at(project, (await listEvents(project.as.owner, project.slug, { limit: 1 })).items[0]!.id),
  "GET /changes": inProject,
  "PUT /presence/{id}": async ({ project }) => ({ ...at(project, uuidv7()), body: { documentId: (await documentOf(project)).id, claimId: null } }),
  "GET /export": inProject,
  "GET /export-preview": inProject,
  "GET /verification": inProject,
  "GET /matrix": inProject,
  "GET /matrix-table": inProject,
  "GET /audit": inProject,
  "GET /audit-table": inProject,
  "GET /agreement-table": async ({ project }) => ({ params: { project: project.slug }, query: { layers: `${project.layers.shared},${project.layers.adjudicated}`, documents: await comparedIn(project) } }),
  "GET /search": inProject,
  "GET /claim-keys": inProject,
  "GET /claim-table": inProject,
  // One's own claim, so that the change does something for whoever may make it.
  "POST /claim-changes": async (scene) => {
    const { asker, project: { slug, as } } = scene;
    const claim = await claimBy(scene.project, scene.author);
    const mine = asker && [as.annotator, as.editor, as.owner].some(({ userId }) => userId === asker.userId) && asker.scope === "write" && asker.onlyProjectId === null ? await claimBy(scene.project, asker) : claim;
    return { params: { project: slug }, body: { kind: "act", claims: [claim, mine].filter((each, index, all) => all.indexOf(each) === index).map(({ id, version }) => ({ id, version })), act: "warns" } };
  },
  "GET /contests/{id}/likely-claims": async (scene) => at(scene.project, (await makeContest(scene.project)).id),
  "GET /contests/{id}/view": async (scene) => at(scene.project, (await makeContest(scene.project)).id),
};

/** A layer as an import makes one, and a claim in it. */
const aLayer = async ({ project }: Scene) => makeImportedLayer(project, project.as.editor);
const profile = { name: "A mapping", format: "doccano", labels: [{ label: "Holder", role: "source" as const }] };
const layers: Record<string, Prepare> = {
  "GET /layers": inProject,
  "POST /layers": async ({ project }) => {
    const { bytes, id } = await bratImport();
    return { params: { project: project.slug }, query: { id, format: "brat", fileName: "ferry.zip" }, body: bytes };
  },
  "PUT /layers/{id}": async (scene) => ({ ...at(scene.project, await aLayer(scene)), version: 1, body: { name: "From elsewhere" } }),
  "DELETE /layers/{id}": async (scene) => ({ ...at(scene.project, await aLayer(scene)), version: 1 }),
  "POST /layers/{id}/restore": async (scene) => {
    const id = await aLayer(scene);
    await deleteLayer(scene.project.as.editor, scene.project.slug, id, 1);
    return { ...at(scene.project, id), version: 2 };
  },
  "GET /layers/{id}/history": async (scene) => at(scene.project, await aLayer(scene)),
  "POST /taken-claims": async (scene) => {
    const { project } = scene;
    const claim = await makeClaim(project, { document: await documentOf(project), layerId: await aLayer(scene) }, project.as.editor);
    return { params: { project: project.slug }, body: { claims: [{ id: claim.id, version: 1 }] } };
  },
  "GET /import-profiles": inProject,
  "PUT /import-profiles": async ({ project }) => ({ params: { project: project.slug }, body: profile }),
  "DELETE /import-profiles": async ({ project }) => {
    await keepProfile(project.as.editor, project.slug, profile);
    return { params: { project: project.slug }, query: { name: profile.name } };
  },
};

/** A webhook of the project, the only one: there are at most twenty. */
const aWebhook: Prepare = async ({ project }) => at(project, (await makeWebhook(project)).id);
const webhooks: Record<string, Prepare> = {
  "GET /webhooks": inProject,
  "POST /webhooks": async ({ project }) => {
    await endWebhooks(project);
    return { params: { project: project.slug }, body: { name: "A mirror", url: "https://hooks.invalid/", kinds: ["claim"] } };
  },
  "DELETE /webhooks/{id}": aWebhook,
  "POST /webhooks/{id}/pause": aWebhook,
  "POST /webhooks/{id}/resume": aWebhook,
  "POST /webhooks/{id}/test": aWebhook,
};

const anAssignment = ({ project, author }: Scene) => makeAssignment(project, [author], { blind: false });
const aTask = async (scene: Scene) => (await anAssignment(scene)).tasks[0]!.id;
const assignments: Record<string, Prepare> = {
  "GET /assignments": inProject,
  "POST /assignments": async (scene) => ({
    params: { project: scene.project.slug },
    body: { documentIds: [(await makeDocument(scene.project)).id], contributorIds: [(await memberOf(scene.project.as.annotator, scene.project.slug)).contributorId], note: "The second half first." },
  }),
  "GET /assignments/{id}": async (scene) => at(scene.project, (await anAssignment(scene)).id),
  "PUT /assignments/{id}": async (scene) => ({ ...at(scene.project, (await anAssignment(scene)).id), version: 1, body: { note: "Soon.", due: "2031-05-04" } }),
  "POST /assignments/{id}/close": async (scene) => ({ ...at(scene.project, (await anAssignment(scene)).id), version: 1 }),
  "GET /assignments/{id}/history": async (scene) => at(scene.project, (await anAssignment(scene)).id),
  "GET /tasks/{id}": async (scene) => at(scene.project, await aTask(scene)),
  "PUT /tasks/{id}": async (scene) => ({ ...at(scene.project, await aTask(scene)), version: 1, body: { state: "skipped", reason: "It is in no language of mine." } }),
  "GET /tasks/{id}/history": async (scene) => at(scene.project, await aTask(scene)),
  "GET /queue": inProject,
  "GET /workload": inProject,
  "GET /documents/{id}/place": async ({ project }) => at(project, (await documentOf(project)).id),
  "PUT /documents/{id}/place": async ({ project }) => {
    const { id, revisionId } = await makeDocument(project);
    return { ...at(project, id), body: { revisionId, start: 3 } };
  },
};

/** What the author of the scene annotated blind; the assignment is closed. */
const aRound = ({ project, author }: Scene) => makeRound(project, [[author, {}, { quote: "at least three boats were hit" }]]);
/** The same with a relation between the two claims and a place of one in a contest; they are decided on each by itself. */
const related = async ({ project, author }: Scene) => {
  const found: { relations: { id: string; version: number }[]; placements: { id: string; version: number }[] } = { relations: [], placements: [] };
  const contest = await makeContest(project);
  const round = await makeRound(project, [[author, {}, { quote: "at least three boats were hit" }]], undefined, async ([own]) => {
    found.relations.push({ id: (await makeRelation(project, own![0]!.id, own![1]!.id, {}, author)).id, version: 1 });
    found.placements.push({ id: (await makePlacement(project, { contestId: contest.id, claimId: own![0]!.id, positionId: null }, author)).id, version: 1 });
  });
  for (const claim of round.all) await makeDecision(project, round.document, [claim], { outcome: "took", take: [claim.id] });
  return { round, found };
};
const taking = ({ document, all }: Pick<Round, "document" | "all">) => choiceOn(document, all, { outcome: "took", take: [all[0]!.id] });
/** Two of them, which can be decided on together. */
const decisions = async (scene: Scene) => {
  const round = await aRound(scene);
  const [one, two] = [await makeDecision(scene.project, round.document, [round.all[0]!], { outcome: "took", take: [round.all[0]!.id] }), await makeDecision(scene.project, round.document, [round.all[1]!], { outcome: "neither" })];
  return { round, one: one.id, two: two.id };
};
const aDecision: Prepare = async (scene) => ({ ...at(scene.project, (await decisions(scene)).one), version: 1 });
const adjudication: Record<string, Prepare> = {
  "GET /adjudication": inProject,
  "GET /documents/{id}/adjudication": async (scene) => at(scene.project, (await aRound(scene)).document.id),
  "POST /documents/{id}/adjudication/accept": async (scene) => {
    const alike = { attribution: "unset" } as const;
    const { document, all } = await makeRound(scene.project, [[scene.author, alike], [scene.project.as.annotator, alike]]);
    return { ...at(scene.project, document.id), body: { layers: all.map(({ layerId }) => layerId) } };
  },
  "GET /documents/{id}/adjudication/figures": async (scene) => at(scene.project, (await documentOf(scene.project)).id),
  "GET /documents/{id}/adjudication/connections": async (scene) => at(scene.project, (await aRound(scene)).document.id),
  "POST /documents/{id}/adjudication/connections": async (scene) => {
    const { round, found } = await related(scene);
    return { ...at(scene.project, round.document.id), body: { layers: [round.all[0]!.layerId], ...found } };
  },
  "GET /adjudication-decisions": inProject,
  "POST /adjudication-decisions": async (scene) => ({ params: { project: scene.project.slug }, body: { id: uuidv7(), choice: taking(await aRound(scene)) } }),
  "GET /adjudication-decisions/{id}": aDecision,
  "PUT /adjudication-decisions/{id}": async (scene) => {
    const { round, one, two } = await decisions(scene);
    return { ...at(scene.project, one), version: 1, body: { choice: taking(round), others: [{ id: two, version: 1 }] } };
  },
  "DELETE /adjudication-decisions/{id}": aDecision,
  "GET /adjudication-decisions/{id}/history": aDecision,
};

const aThread = async ({ project, author }: Scene) => makeThread(project, { kind: "party", partyId: (await targetOf(project)).id }, "Who is that?", author);
const aComment = async (scene: Scene) => say(scene.project, (await aThread({ ...scene, author: scene.project.as.owner })).id, "The harbour office.", scene.author);
const threads: Record<string, Prepare> = {
  "GET /threads": inProject,
  "POST /threads": async ({ project }) => ({ params: { project: project.slug }, body: { id: uuidv7(), target: { kind: "party", partyId: (await targetOf(project)).id }, comment: { id: uuidv7(), body: wordsOf("Who is that?") } } }),
  "GET /threads/{id}": async (scene) => at(scene.project, (await aThread(scene)).id),
  "PUT /threads/{id}/resolution": async (scene) => ({ ...at(scene.project, (await aThread(scene)).id), version: 1, body: { reason: "It is known now." } }),
  "DELETE /threads/{id}/resolution": async (scene) => {
    const { id } = await aThread(scene);
    await resolveThread(scene.author, scene.project.slug, id, 1, { reason: "" });
    return { ...at(scene.project, id), version: 2 };
  },
  "PUT /threads/{id}/assignee": async (scene) => ({ ...at(scene.project, (await aThread(scene)).id), version: 1, body: { contributorId: (await memberOf(scene.project.as.annotator, scene.project.slug)).contributorId } }),
  "PUT /threads/{id}/seen": async (scene) => ({ ...at(scene.project, (await aThread(scene)).id), body: { ordinal: 1 } }),
  "GET /threads/{id}/history": async (scene) => at(scene.project, (await aThread(scene)).id),
  "GET /threads/{id}/comments": async (scene) => at(scene.project, (await aThread(scene)).id),
  "POST /comments": async (scene) => ({ params: { project: scene.project.slug }, body: { id: uuidv7(), threadId: (await aThread(scene)).id, body: wordsOf("The harbour office.") } }),
  "GET /comments/{id}": async (scene) => at(scene.project, (await aComment(scene)).id),
  "PUT /comments/{id}": async (scene) => {
    const { id, threadId } = await aComment(scene);
    return { ...at(scene.project, id), version: 1, body: { id, threadId, body: wordsOf("The harbour office, I think.") } };
  },
  "DELETE /comments/{id}": async (scene) => ({ ...at(scene.project, (await aComment(scene)).id), version: 1 }),
  "POST /comments/{id}/restore": async (scene) => {
    const { id } = await aComment(scene);
    await deleteComment(scene.author, scene.project.slug, id, 1);
    return { ...at(scene.project, id), version: 2 };
  },
  "GET /comments/{id}/history": async (scene) => at(scene.project, (await aComment(scene)).id),
};

const aPublication = async ({ project }: Scene) => publish(project, (await makeContest(project)).id);
const publications: Record<string, Prepare> = {
  "GET /publications": inProject,
  "GET /publications/{id}": async (scene) => at(scene.project, (await aPublication(scene)).id),
};
const published: Prepare = async (scene) => ({ params: { token: tokenOf(await aPublication(scene)), version: "1" } });
const publicAddresses: Record<string, Prepare> = Object.fromEntries(["", "/embed", "/data", "/picture", "/{version}", "/{version}/data"].map((rest) => [`GET /published/{token}${rest}`, published]));

/** An export of the project, as a file that can be loaded. */
async function packageOf({ slug, as: { owner } }: TestProject): Promise<Uint8Array> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "counterclaim-test-"));
  const file = path.join(folder, "export.zip");
  await exportProject(owner, slug, await zipTarget(file), { toolVersion: "0.0.0" });
  const bytes = await readFile(file);
  await rm(folder, { recursive: true, force: true });
  return bytes;
}

const anInvitation: Prepare = async ({ project }) => at(project, (await makeInvitation(project)).id);
const invitations: Record<string, Prepare> = {
  "GET /invitations": inProject,
  "POST /invitations": async ({ project }) => ({ params: { project: project.slug }, body: invitationDraft() }),
  "DELETE /invitations/{id}": anInvitation,
};
/** Into a project of its own, so that nobody of the others becomes a member of theirs. */
const elsewhere = async () => (await makeInvitation(await makeProject())).token;
// Newcomers are others each time: one project is enough for all of them.
const ofNewcomers = new WeakMap<TestProject, Promise<TestProject>>();
async function forNewcomer({ project }: Scene): Promise<string> {
  const into = ofNewcomers.get(project) ?? makeProject();
  ofNewcomers.set(project, into);
  return (await makeInvitation(await into)).token;
}
const entering: Record<string, Prepare> = {
  "POST /api/v1/invitations/taking": async () => ({ body: { token: await elsewhere() } }),
  "POST /api/v1/invitations/accounts": async (scene) => ({ body: { token: await forNewcomer(scene), email: `${uuidv7()}@example.org`, name: "Nia Newcomer", password: "a pass phrase of one's own" } }),
};

const oldPassword = passphrase;
async function secondFactorProofs({ asker }: Scene): Promise<Prepared> {
  return { body: { password: passphrase, code: asker ? codeNow(await makeSecondFactor(asker.userId)) : "000000" } };
}
const account: Record<string, Prepare> = {
  "GET /api/health": nothing,
  "GET /api/v1/openapi.json": nothing,
  "GET /api/v1/account/tokens": nothing,
  "POST /api/v1/account/tokens": async () => ({ body: { name: "a script", scope: "read" } }),
  "DELETE /api/v1/account/tokens/{id}": async ({ author }) => ({ params: { id: (await createToken(author, { name: "a script", scope: "read", project: null })).id } }),
  "GET /api/v1/account/sessions": nothing,
  "DELETE /api/v1/account/sessions/{id}": async ({ author }) => {
    const id = uuidv7();
    await cookieOf(author, id);
    return { params: { id } };
  },
  "PUT /api/v1/account/password": async ({ asker }) => {
    const passwordHash = await hash(oldPassword, { memoryCost: 1_024, timeCost: 1 });
    if (asker) await database().user.update({ where: { id: asker.userId }, data: { passwordHash }, select: { id: true } });
    return { body: { oldPassword, newPassword: "another pass phrase" } };
  },
  "GET /api/v1/account/export": nothing,
  "GET /api/v1/account/digest": nothing,
  "PUT /api/v1/account/digest": async ({ asker }) => {
    if (asker) await database().user.update({ where: { id: asker.userId }, data: { digest: "daily" }, select: { id: true } });
    return { body: { digest: "off" } };
  },
  "GET /api/v1/account/presence": nothing,
  "PUT /api/v1/account/presence": async ({ asker }) => {
    if (asker) await database().user.update({ where: { id: asker.userId }, data: { showsPresence: true }, select: { id: true } });
    return { body: { isShown: false } };
  },
  "GET /api/v1/account/second-factor": nothing,
  "POST /api/v1/account/second-factor": async ({ asker }) => {
    if (asker) await makeSecondFactor(asker.userId, { isOn: false });
    return { body: { password: passphrase } };
  },
  "PUT /api/v1/account/second-factor": async ({ asker }) => ({ body: { code: asker ? codeNow(await makeSecondFactor(asker.userId, { isOn: false })) : "000000" } }),
  "POST /api/v1/account/second-factor/end": secondFactorProofs,
  "POST /api/v1/account/second-factor/recovery-codes": secondFactorProofs,
  "GET /api/v1/inbox": nothing,
  "GET /api/v1/inbox/count": nothing,
  "POST /api/v1/inbox/reading": async () => ({ body: { until: "2030-01-01T00:00:00.000Z" } }),
  "GET /api/v1/projects": nothing,
  "POST /api/v1/projects": async () => ({ body: { id: uuidv7(), slug: `mill-${uuidv7()}`, name: "The mill" } }),
  "POST /api/v1/projects/load": async (scene) => ({ query: { slug: `loaded-${uuidv7()}` }, body: await packageOf(scene.project) }),
};

const below = (requests: Record<string, Prepare>) =>
  Object.fromEntries(Object.entries(requests).map(([key, prepare]) => [key.replace(" ", " /api/v1/projects/{project}"), prepare]));

// A project that an earlier request archived takes nothing in, so it is taken back first.
const inUse = (requests: Record<string, Prepare>): Record<string, Prepare> =>
  Object.fromEntries(Object.entries(requests).map(([key, prepare]) => [key, async (scene) => {
    if (key !== restoring) await standing(scene.project, false);
    return prepare(scene);
  }]));
const restoring = "POST /api/v1/projects/{project}/restore";

/** For every route of the matrix, the request that is sent. */
export const requests: Readonly<Record<string, Prepare>> = {
  ...account, ...entering, ...publicAddresses, ...inUse({ ...below({ ...project, ...members, ...drafts, ...undoing, ...merging, ...assessing, ...splitting, ...histories, ...publications, ...webhooks, ...invitations, ...assignments, ...adjudication, ...threads, ...layers, ...jobs, ...documents, ...regionsActs, ...claims }), ...Object.assign({}, ...recordCases.map(ofRecords)) }),
};
