import { uuidv7 } from "uuidv7";
import { claimInputOf } from "@/lib/claims/composition";
import { deleteClaim } from "@/lib/data/claims/claims";
import { putDraft } from "@/lib/data/drafts";
import { undoAct } from "@/lib/data/undo/undo";
import { at, claimBy, documentOf, inProject, type Prepare, type Scene } from "@/tests/cases/access/requests/scene";
import { claimDraft, makeClaim } from "@/tests/factories/claim";
import { makeParty } from "@/tests/factories/party";
import { requestMark } from "@/tests/factories/user";

export const claims: Record<string, Prepare> = {
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

/** A claim that the author made at a screen, in an act with this id. */
const acted = async ({ project, author }: Scene, isTakenBack: boolean) => {
  const actId = uuidv7();
  const screen = { ...author, request: requestMark({ actId }) };
  await claimBy(project, screen);
  if (isTakenBack) await undoAct({ ...author, request: requestMark({ actId: uuidv7() }) }, project.slug, actId);
  return at(project, actId);
};

export const undoing: Record<string, Prepare> = {
  "GET /undo": inProject,
  "POST /undo/{id}": (scene) => acted(scene, false),
  "POST /redo/{id}": (scene) => acted(scene, true),
};

const drafted: Prepare = async ({ project, author }) => {
  const id = uuidv7();
  await putDraft(author, project.slug, id, { baseVersion: 0, body: { note: "half a sen" } });
  return at(project, id);
};

export const drafts: Record<string, Prepare> = {
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
