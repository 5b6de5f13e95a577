import type { Member } from "@/lib/access/actor";
import { seesLayer } from "@/lib/access/visibility";
import { database, type Transaction } from "@/lib/data/database";
import { notFound } from "@/lib/data/failure";

/** The layers of the project that the member sees, the shared one first. */
export async function visibleLayers(member: Member, tx: Transaction = database()) {
  const rows = await tx.layer.findMany({
    where: { projectId: member.projectId },
    orderBy: [{ kind: "asc" }, { createdAt: "asc" }, { id: "asc" }],
    select: { id: true, kind: true, name: true, contributorId: true, closedAt: true },
  });
  return rows.filter((layer) => seesLayer(member, layer));
}

/** Their ids, for where-clauses: every query over claims names them. */
export async function visibleLayerIds(member: Member): Promise<string[]> {
  return (await visibleLayers(member)).map((layer) => layer.id);
}

/** The layer that a new claim goes into: the one asked for, or the shared one. Refuses what the member doesn't see. */
export async function layerForWriting(tx: Transaction, member: Member, layerId: string | undefined): Promise<string> {
  const layers = await visibleLayers(member, tx);
  const layer = layers.find((each) => (layerId === undefined ? each.kind === "shared" : each.id === layerId));
  if (!layer || layer.closedAt) throw notFound();
  return layer.id;
}

/** A where-clause for parties, contests and positions: made for everybody, or in a layer that the member sees. */
export const madeVisible = (layerIds: string[]) => ({ OR: [{ originLayerId: null }, { originLayerId: { in: layerIds } }] });
