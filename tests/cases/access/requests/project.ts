import { uuidv7 } from "uuidv7";
import type { UserActor } from "@/lib/access/actor";
import { database } from "@/lib/data/database";
import { listEvents } from "@/lib/data/events";
import { addMember } from "@/lib/data/members";
import { archiveProject, getProject, restoreProject } from "@/lib/data/projects";
import { at, claimBy, comparedIn, documentOf, inProject, type Prepare } from "@/tests/cases/access/requests/scene";
import { makeContest } from "@/tests/factories/contest";
import { invitationDraft, makeInvitation } from "@/tests/factories/invitation";
import type { TestProject } from "@/tests/factories/project";
import { makeUser } from "@/tests/factories/user";
import { endWebhooks, makeWebhook } from "@/tests/factories/webhook";

export const members: Record<string, Prepare> = {
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

/** The project as it must be for an act, archived or not, and its version. */
export async function standing(project: TestProject, isArchived: boolean): Promise<{ params: { project: string }; version: number }> {
  const { owner } = project.as;
  let now = await getProject(owner, project.slug);
  if ((now.archivedAt !== null) !== isArchived) now = await (isArchived ? archiveProject : restoreProject)(owner, project.slug, now.version);
  return { params: { project: project.slug }, version: now.version };
}

export const project: Record<string, Prepare> = {
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

/** A webhook of the project, the only one: there are at most twenty. */
const aWebhook: Prepare = async ({ project }) => at(project, (await makeWebhook(project)).id);

export const webhooks: Record<string, Prepare> = {
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

const anInvitation: Prepare = async ({ project }) => at(project, (await makeInvitation(project)).id);

export const invitations: Record<string, Prepare> = {
  "GET /invitations": inProject,
  "POST /invitations": async ({ project }) => ({ params: { project: project.slug }, body: invitationDraft() }),
  "DELETE /invitations/{id}": anInvitation,
};
