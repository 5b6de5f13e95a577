import type { Actor, Member } from "@/lib/access/actor";
import { may, type Abilities } from "@/lib/access/permission";
import type { SeenLayers } from "@/lib/access/visibility";
import { database } from "@/lib/data/database";
import { AppError, notFound } from "@/lib/data/failure";
import { withOwners, type Owned } from "@/lib/data/layer-owners";
import { claimsSeenSql, layerKind, layersWithDeleted, readSeenWithDeleted } from "@/lib/data/layers";
import { demand, memberOf, readerOf } from "@/lib/data/membership";
import { changeRecord, versionsOf, type HistoryPage } from "@/lib/data/record";
import { instantNow } from "@/lib/data/row";
import type { LayerRecord } from "@/lib/projects/record";

/** A layer in a list: with how many claims and documents it has, and what the one who asks may do with it. */
export type LayerListed = LayerRecord & Owned & { readonly claims: number; readonly documents: number; readonly taken: number; readonly abilities: Abilities };

/** The layers that the actor sees, the shared one first, deleted ones last; four queries. Refuses who isn't a member. */
export async function listLayers(actor: Actor, project: string): Promise<{ items: LayerListed[] }> {
  const member = await readerOf(actor, project);
  const seen = await readSeenWithDeleted(member);
  const layers = await withOwners(member, seen, await layersWithDeleted(member));
  const counts = await countsIn(member, seen);
  const none = { claims: 0, documents: 0, taken: 0 };
  const items = layers.map((layer) => ({ ...layer, ...(counts.get(layer.id) ?? none), abilities: { change: layer.kind === "imported" && may(member, "layer.write") } }));
  return { items: [...items.filter(({ deletedAt }) => deletedAt === undefined), ...items.filter(({ deletedAt }) => deletedAt !== undefined)] };
}

async function countsIn({ projectId }: Member, layersSeen: SeenLayers) {
  const rows = await database().$queryRaw<{ layerId: string; claims: number; documents: number; taken: number }[]>`
    SELECT c."layerId", count(DISTINCT c."id")::int AS "claims", count(DISTINCT m."documentId")::int AS "documents",
      count(DISTINCT o."fromClaimId")::int AS "taken"
    FROM "Claim" c JOIN "Mention" m ON m."projectId" = c."projectId" AND m."claimId" = c."id"
    LEFT JOIN "ClaimOrigin" o ON o."projectId" = c."projectId" AND o."fromClaimId" = c."id" AND o."why" = 'accepted'
      AND EXISTS (SELECT 1 FROM "Claim" k WHERE k."projectId" = o."projectId" AND k."id" = o."claimId" AND k."deletedAt" IS NULL)
    WHERE c."projectId" = ${projectId}::uuid AND ${claimsSeenSql("c", "id", layersSeen)} AND c."deletedAt" IS NULL GROUP BY c."layerId"`;
  return new Map(rows.map(({ layerId, ...counts }) => [layerId, counts]));
}

/** Gives an imported layer another name; for editors. Refuses a layer of another kind (`conflict`), one that isn't there, and another version. */
export const nameLayer = (actor: Actor, project: string, id: string, seen: number, name: string) => changed(actor, project, { id, seen, act: "layer.name" }, (old) => ({ ...old, name }));

/**
 * Deletes an imported layer: its claims, relations and parties are seen nowhere until it is restored. What was taken into
 * the shared layer stays, and so do the documents. Refuses as `nameLayer`, and one that is deleted already.
 */
export const deleteLayer = (actor: Actor, project: string, id: string, seen: number) =>
  changed(actor, project, { id, seen, act: "layer.delete" }, (old) => {
    if (old.deletedAt !== undefined) throw new AppError("conflict", "This layer is deleted already. Nothing was changed.");
    return { ...old, deletedAt: instantNow() };
  });

/** Takes a deleted layer back, with everything in it. Refuses as `nameLayer`, and one that isn't deleted. */
export const restoreLayer = (actor: Actor, project: string, id: string, seen: number) =>
  changed(actor, project, { id, seen, act: "layer.restore" }, ({ deletedAt, ...old }) => {
    if (deletedAt === undefined) throw new AppError("conflict", "This layer is not deleted. Nothing was changed.");
    return old;
  });

interface Change {
  readonly id: string;
  readonly seen: number;
  readonly act: string;
}

async function changed(actor: Actor, project: string, { id, seen, act }: Change, decide: (old: LayerRecord) => LayerRecord): Promise<LayerRecord> {
  const member = await memberOf(actor, project);
  const known = await layersWithDeleted(member);
  if (!known.some((layer) => layer.id === id)) throw notFound();
  demand(member, "layer.write");
  return changeRecord<LayerRecord>(member, layerKind, act, id, seen, (old) => {
    if (old.version !== seen) return old;
    if (old.kind !== "imported") throw new AppError("conflict", "Only imported layers are named, deleted and restored. Nothing was changed.");
    return decide(old);
  });
}

/** A layer's versions, newest first; of a deleted one too. Refuses one that the actor doesn't see. */
export async function layerHistory(actor: Actor, project: string, id: string, page?: HistoryPage) {
  const member = await readerOf(actor, project);
  if (!(await layersWithDeleted(member)).some((layer) => layer.id === id)) throw notFound();
  return versionsOf(member, "layer", id, page);
}
