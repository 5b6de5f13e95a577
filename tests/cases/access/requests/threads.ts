import { uuidv7 } from "uuidv7";
import { memberOf } from "@/lib/data/membership";
import { deleteComment } from "@/lib/data/threads/comments";
import { resolveThread } from "@/lib/data/threads/threads";
import { wordsOf } from "@/lib/threads/words";
import { at, inProject, targetOf, type Prepare, type Scene } from "@/tests/cases/access/requests/scene";
import { makeThread, say } from "@/tests/factories/thread";

const aThread = async ({ project, author }: Scene) => makeThread(project, { kind: "party", partyId: (await targetOf(project)).id }, "Who is that?", author);

const aComment = async (scene: Scene) => say(scene.project, (await aThread({ ...scene, author: scene.project.as.owner })).id, "The harbour office.", scene.author);

export const threads: Record<string, Prepare> = {
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
