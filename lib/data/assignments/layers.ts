import type { Actor } from "@/lib/access/actor";
import { database } from "@/lib/data/database";
import { readSeenLayers } from "@/lib/data/layers";
import { readerOf } from "@/lib/data/membership";

/** A closed layer of a document's assignments, and whose it is. */
export interface ClosedLayer {
  readonly id: string;
  readonly name: string;
}

/**
 * The closed layers of a document's assignments that the member sees, the oldest first; of a document that they annotate
 * blind only their own. Refuses who isn't a member.
 */
export async function closedLayersIn(actor: Actor, project: string, documentId: string): Promise<ClosedLayer[]> {
  const member = await readerOf(actor, project);
  const { closedIds, blind } = await readSeenLayers(member);
  const mine = blind?.documentIds.includes(documentId) ? { contributorId: member.contributorId } : {};
  const rows = await database().task.findMany({
    where: { projectId: member.projectId, layerId: { in: [...closedIds] }, assignment: { documentId }, ...mine }, orderBy: { id: "asc" }, select: { layerId: true, contributor: { select: { name: true } } },
  });
  return rows.map(({ layerId, contributor: { name } }) => ({ id: layerId!, name }));
}
