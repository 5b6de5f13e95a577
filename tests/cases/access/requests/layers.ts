import { uuidv7 } from "uuidv7";
import { deleteLayer } from "@/lib/data/imports/layers";
import { memberOf } from "@/lib/data/membership";
import { keepProfile } from "@/lib/data/projects";
import { at, documentOf, inProject, type Prepare, type Scene } from "@/tests/cases/access/requests/scene";
import { choiceOn, makeDecision, makeRound, type Round } from "@/tests/factories/adjudication";
import { makeAssignment } from "@/tests/factories/assignment";
import { makeClaim } from "@/tests/factories/claim";
import { makeContest, makePlacement, makeRelation } from "@/tests/factories/contest";
import { makeDocument } from "@/tests/factories/document";
import { bratImport, makeImportedLayer } from "@/tests/factories/layer-import";

/** A layer as an import makes one, and a claim in it. */
const aLayer = async ({ project }: Scene) => makeImportedLayer(project, project.as.editor);

const profile = { name: "A mapping", format: "doccano", labels: [{ label: "Holder", role: "source" as const }] };

export const layers: Record<string, Prepare> = {
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

const anAssignment = ({ project, author }: Scene) => makeAssignment(project, [author], { blind: false });

const aTask = async (scene: Scene) => (await anAssignment(scene)).tasks[0]!.id;

export const assignments: Record<string, Prepare> = {
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

export const adjudication: Record<string, Prepare> = {
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
