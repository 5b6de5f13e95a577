import type { UserActor } from "@/lib/access/actor";
import { assign } from "@/lib/data/assignments/assigning";
import { closeAssignment, getAssignment, type AssignmentListed } from "@/lib/data/assignments/assignments";
import { memberOf } from "@/lib/data/membership";
import { database } from "@/lib/data/database";
import { assigningInput, type AssigningInput } from "@/lib/projects/assignment";
import { makeDocument } from "@/tests/factories/document";
import type { TestProject } from "@/tests/factories/project";

type Options = Partial<Omit<AssigningInput, "contributorIds" | "documentIds">> & { readonly documentId?: string; readonly by?: UserActor };

/** A document assigned to these people by the editor; blind unless said otherwise. */
export async function makeAssignment(project: TestProject, people: readonly UserActor[], { documentId, by = project.as.editor, ...options }: Options = {}): Promise<AssignmentListed> {
  const contributorIds = [];
  for (const person of people) contributorIds.push((await memberOf(person, project.slug)).contributorId);
  const input = { blind: true, ...options, documentIds: [documentId ?? (await makeDocument(project)).id], contributorIds };
  const { assignments } = await assign(by, project.slug, assigningInput.parse(input));
  return getAssignment(by, project.slug, assignments[0]!.id);
}

/** Closes an assignment as the editor. */
export const close = (project: TestProject, { id, version }: Pick<AssignmentListed, "id" | "version">) => closeAssignment(project.as.editor, project.slug, id, version);

/** The layer that a person annotates this document blind in. */
export async function layerIn(project: TestProject, person: UserActor, assignmentId: string): Promise<string> {
  const { contributorId } = await memberOf(person, project.slug);
  const where = { projectId_assignmentId_contributorId: { projectId: project.id, assignmentId, contributorId } };
  return (await database().task.findUniqueOrThrow({ where, select: { layerId: true } })).layerId!;
}
