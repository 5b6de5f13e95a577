import type { Member } from "@/lib/access/actor";
import { isCommonLayer, seesLayer } from "@/lib/access/visibility";
import { database, type Transaction } from "@/lib/data/database";
import { AppError, notFound } from "@/lib/data/failure";
import type { RecordKind } from "@/lib/data/record";
import { plain, type Plain } from "@/lib/data/row";
import type { LayerRecord } from "@/lib/projects/record";

const layerSelect = { id: true, kind: true, name: true, contributorId: true, version: true, createdAt: true, closedAt: true, deletedAt: true } as const;

/** The record of a row; a layer that isn't deleted says nothing of it. */
export function layerOfRow<Row extends { readonly deletedAt: Date | null }>({ deletedAt, ...row }: Row): Plain<Omit<Row, "deletedAt">> & { deletedAt?: string } {
  return { ...plain(row), ...(deletedAt ? { deletedAt: deletedAt.toISOString() } : {}) } as Plain<Omit<Row, "deletedAt">> & { deletedAt?: string };
}

/** How layers lie in the database. */
export const layerKind: RecordKind<LayerRecord> = {
  type: "layer",
  async load(tx, projectId, id) {
    const row = await tx.layer.findUnique({ where: { projectId_id: { projectId, id } }, select: layerSelect });
    return row && layerOfRow(row);
  },
  async insert(tx, projectId, record) {
    await tx.layer.create({ data: { ...record, projectId }, select: { id: true } });
  },
  async replace(tx, projectId, record, seen) {
    return (await tx.layer.updateMany({ where: { projectId, id: record.id, version: seen }, data: { ...record, deletedAt: record.deletedAt ?? null } })).count === 1;
  },
};

/** The layers of the project that the member sees, the shared one first; what is deleted isn't seen. */
export async function visibleLayers(member: Member, tx: Transaction = database()) {
  return (await layersWithDeleted(member, tx)).filter(({ deletedAt }) => deletedAt === undefined);
}

/** Those and the ones that are deleted, for lists from which they are restored. */
export async function layersWithDeleted(member: Member, tx: Transaction = database()): Promise<LayerRecord[]> {
  const rows = await tx.layer.findMany({ where: { projectId: member.projectId }, orderBy: [{ kind: "asc" }, { createdAt: "asc" }, { id: "asc" }], select: layerSelect });
  return rows.map(layerOfRow).filter((layer) => seesLayer(member, layer));
}

/** The ids of the layers that a member may look into, for where-clauses about single records. */
export async function visibleLayerIds(member: Member, tx?: Transaction): Promise<string[]> {
  return (await visibleLayers(member, tx)).map((layer) => layer.id);
}

/** What is asked for where claims are listed: everything but imported layers, or one layer by its id. */
export type LayerAsked = string | undefined;

/**
 * The ids of the layers that lists, counts and comparisons are about (docs/SPEC.md, X15): those that the member sees without
 * the imported ones, or the one that is asked for: none where the member doesn't see it.
 */
export async function shownLayerIds(member: Member, asked?: LayerAsked, tx: Transaction = database()): Promise<string[]> {
  const layers = await visibleLayers(member, tx);
  if (asked === undefined) return layers.filter(({ kind }) => kind !== "imported").map(({ id }) => id);
  return layers.some(({ id }) => id === asked) ? [asked] : [];
}

/** Of the layers that not everybody sees, a word each under which history notes what lies in them apart. */
export async function layersApart(tx: Transaction, projectId: string): Promise<Map<string, string>> {
  const layers = await tx.layer.findMany({ where: { projectId }, select: { id: true, kind: true } });
  return new Map(layers.filter((layer) => !isCommonLayer(layer)).map(({ id }) => [id, id]));
}

/** The layer that a new claim goes into: the one asked for, or the shared one. Refuses what the member doesn't see. */
export async function layerForWriting(tx: Transaction, member: Member, layerId: string | undefined): Promise<string> {
  const layers = await visibleLayers(member, tx);
  const layer = layers.find((each) => (layerId === undefined ? each.kind === "shared" : each.id === layerId));
  if (!layer || layer.closedAt) throw notFound();
  return layer.id;
}

/** Refuses claims of an imported layer where only those that are worked on can be: in contests. */
export function demandNotImported(layers: readonly { readonly id: string; readonly kind: string }[], layerIds: Iterable<string>): void {
  const imported = new Set(layers.filter(({ kind }) => kind === "imported").map(({ id }) => id));
  if ([...layerIds].some((id) => imported.has(id))) throw new AppError("conflict", "This claim is in an imported layer. Take it into the shared layer first. Nothing was changed.");
}

/** A where-clause for parties, contests and positions: made for everybody, or in a layer that the member sees. */
export const madeVisible = (layerIds: string[]) => ({ OR: [{ originLayerId: null }, { originLayerId: { in: layerIds } }] });
