import type { Member } from "@/lib/access/actor";
import type { SeenLayers } from "@/lib/access/visibility";
import { database, type Transaction } from "@/lib/data/database";
import type { LayerRecord } from "@/lib/projects/record";

/** Whose own layer it is, and the title of the document that it was opened for; null for the others. */
export interface Owned {
  readonly person: string | null;
  readonly document: string | null;
}

/**
 * Layers with whose own they are. Of a document that the member annotates blind only their own are told of: that others
 * worked on it is nothing for them to know. One query.
 */
export async function withOwners<Layer extends Pick<LayerRecord, "id" | "kind">>({ projectId }: Member, { blind }: SeenLayers, layers: readonly Layer[], tx: Transaction = database()): Promise<(Layer & Owned)[]> {
  const id = { in: layers.flatMap((layer) => (layer.kind === "own" ? layer.id : [])) };
  const rows = await tx.layer.findMany({
    where: { projectId, id }, select: { id: true, contributor: { select: { name: true } }, task: { select: { assignment: { select: { documentId: true, document: { select: { title: true } } } } } } },
  });
  const owned = new Map(rows.map((row) => [row.id, row]));
  return layers.flatMap((layer) => {
    const row = owned.get(layer.id);
    const assignment = row?.task?.assignment;
    if (blind && assignment && blind.documentIds.includes(assignment.documentId) && !blind.ownIds.includes(layer.id)) return [];
    return { ...layer, person: row?.contributor?.name ?? null, document: assignment?.document.title ?? null };
  });
}
