import { uuidv7 } from "uuidv7";
import type { ContestMove } from "@/lib/contests/states";
import { approveContest, moveContest } from "@/lib/data/contest-states";
import { mergeParty } from "@/lib/data/parties/merging";
import { at, claimBy, inProject, noteOf, targetOf, type Prepare, type Scene } from "@/tests/cases/access/requests/scene";
import { makeAssessment } from "@/tests/factories/assessment";
import { makeContest, makePlacement, makePosition } from "@/tests/factories/contest";
import { makeParty } from "@/tests/factories/party";
import { publish, tokenOf } from "@/tests/factories/publication";

export const merging: Record<string, Prepare> = {
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

export const assessing: Record<string, Prepare> = {
  "POST /contests/{id}/state": async (scene) => ({ ...(await reviewed(scene, "review")), body: { move: "publish" } }),
  "POST /contests/{id}/approval": (scene) => reviewed(scene, "review"),
  "DELETE /contests/{id}/approval": async (scene) => {
    const { params, version } = await reviewed(scene, "review");
    return { params, version: (await approveContest(scene.author, scene.project.slug, params.id, version)).version };
  },
  "GET /assessments/{id}/history": async ({ project, author }) => at(project, (await makeAssessment(project, { contestId: (await makeContest(project)).id }, author)).id),
};

export const splitting: Record<string, Prepare> = {
  "POST /positions/{id}/split": async ({ project, author }) => {
    const { id: contestId } = await makeContest(project);
    const position = await makePosition(project, contestId);
    const { id, version } = await makePlacement(project, { contestId, claimId: (await claimBy(project, author)).id, positionId: position.id });
    return { ...at(project, position.id), version: 1, body: { id: uuidv7(), label: "One was", placements: [{ id, version }] } };
  },
};

export const histories: Record<string, Prepare> = {
  "GET /parties/{id}/history": async ({ project }) => at(project, (await targetOf(project)).id),
  "GET /contests/{id}/history": async ({ project }) => at(project, (await makeContest(project)).id),
  "GET /regions/{id}/history": async ({ project }) => at(project, await noteOf(project)),
  "GET /regions/{id}/likely-documents": async ({ project }) => at(project, await noteOf(project)),
};

const aPublication = async ({ project }: Scene) => publish(project, (await makeContest(project)).id);

export const publications: Record<string, Prepare> = {
  "GET /publications": inProject,
  "GET /publications/{id}": async (scene) => at(scene.project, (await aPublication(scene)).id),
};

const published: Prepare = async (scene) => ({ params: { token: tokenOf(await aPublication(scene)), version: "1" } });

export const publicAddresses: Record<string, Prepare> = Object.fromEntries(["", "/embed", "/data", "/picture", "/{version}", "/{version}/data"].map((rest) => [`GET /published/{token}${rest}`, published]));
