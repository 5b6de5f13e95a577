import type { Actor, Member } from "@/lib/access/actor";
import { abilities } from "@/lib/access/permission";
import type { ClaimInput, ClaimRecord } from "@/lib/claims/record";
import { claimKind } from "@/lib/data/claims/kind";
import { prepareClaim } from "@/lib/data/claims/preparation";
import { claimOfRow, claimSelect } from "@/lib/data/claims/rows";
import { database } from "@/lib/data/database";
import { invalid, notFound } from "@/lib/data/failure";
import { layerForWriting, visibleLayerIds } from "@/lib/data/layers";
import { demand, memberOf, readerOf } from "@/lib/data/membership";
import { changeRecord, createRecord, versionsOf } from "@/lib/data/record";

/** A claim with what the one who asks may do with it. */
export type ClaimSeen = ClaimRecord & { readonly abilities: { readonly change: boolean } };

const seen = (member: Member, record: ClaimRecord): ClaimSeen => ({ ...record, abilities: abilities(member, "claim.change", record.contributorId) });

/** Makes a claim with all its mentions. Refuses what breaks a rule (`invalid`) and an id that is taken (`exists`). */
export async function createClaim(actor: Actor, project: string, input: ClaimInput): Promise<ClaimSeen> {
  const member = await memberOf(actor, project);
  demand(member, "claim.create");
  const layerId = await layerForWriting(member, input.layerId);
  return seen(member, await createRecord(member, claimKind, "claim.create", (tx) => prepareClaim(tx, member, input, null, layerId)));
}

/**
 * Writes a claim over the version that the writer saw. Annotators change their own claims, editors everybody's; a claim
 * that moved on is refused with both versions, a deleted one until it is restored.
 */
export async function changeClaim(actor: Actor, project: string, id: string, version: number, input: ClaimInput): Promise<ClaimSeen> {
  const member = await memberOf(actor, project);
  const layerIds = await visibleLayerIds(member);
  if (input.id !== id) throw invalid([{ path: ["id"], message: "A claim's id never changes." }]);
  const record = await changeRecord(member, claimKind, "claim.change", id, version, async (old, tx) => {
    demandChange(member, old, layerIds);
    if (old.deletedAt) throw invalid([{ path: [], message: "This claim was deleted. Restore it first." }]);
    if (input.layerId && input.layerId !== old.layerId) throw invalid([{ path: ["layerId"], message: "A claim never changes its layer." }]);
    return prepareClaim(tx, member, input, old, old.layerId);
  });
  return seen(member, record);
}

/** Marks a claim as deleted; it keeps its history, its relations and its placements, and can be restored. */
export function deleteClaim(actor: Actor, project: string, id: string, version: number): Promise<ClaimSeen> {
  return markDeleted(actor, project, id, version, "claim.delete", new Date().toISOString());
}

/** Takes a deletion back. */
export function restoreClaim(actor: Actor, project: string, id: string, version: number): Promise<ClaimSeen> {
  return markDeleted(actor, project, id, version, "claim.restore", null);
}

async function markDeleted(actor: Actor, project: string, id: string, version: number, act: string, deletedAt: string | null): Promise<ClaimSeen> {
  const member = await memberOf(actor, project);
  const layerIds = await visibleLayerIds(member);
  const record = await changeRecord(member, claimKind, act, id, version, (old) => {
    demandChange(member, old, layerIds);
    return { ...old, deletedAt };
  });
  return seen(member, record);
}

function demandChange(member: Member, old: ClaimRecord, layerIds: readonly string[]): void {
  if (!layerIds.includes(old.layerId)) throw notFound();
  demand(member, "claim.change", old.contributorId);
}

/** One claim, deleted or not. */
export async function readClaim(actor: Actor, project: string, id: string): Promise<ClaimSeen> {
  const member = await readerOf(actor, project);
  const where = { projectId: member.projectId, id, layerId: { in: await visibleLayerIds(member) } };
  const row = await database().claim.findFirst({ where, select: claimSelect });
  if (!row) throw notFound();
  return seen(member, claimOfRow(row));
}

/** What to list: by ids, or by where, about what, or by whom. */
export interface ClaimFilter {
  readonly ids?: readonly string[];
  readonly documentId?: string;
  readonly contestId?: string;
  readonly partyId?: string;
  /** words of the proposition or of a content quote */
  readonly q?: string;
  readonly cursor?: string;
  readonly limit: number;
}

/** A page of claims that the member sees, oldest first, deleted ones left out (but for those asked by id). */
export async function listClaims(actor: Actor, project: string, filter: ClaimFilter): Promise<{ items: ClaimSeen[]; next: string | null }> {
  const member = await readerOf(actor, project);
  const { projectId } = member;
  const where = { projectId, layerId: { in: await visibleLayerIds(member) }, ...filterWhere(filter) };
  const rows = await database().claim.findMany({
    where: filter.cursor ? { AND: [where, { id: { gt: filter.cursor } }] } : where,
    orderBy: { id: "asc" }, take: filter.limit + 1, select: claimSelect,
  });
  const items = rows.slice(0, filter.limit).map((row) => seen(member, claimOfRow(row)));
  return { items, next: rows.length > filter.limit ? items.at(-1)!.id : null };
}

function filterWhere({ ids, documentId, contestId, partyId, q }: ClaimFilter) {
  if (ids) return { id: { in: [...ids] } };
  const words = q ? { contains: q, mode: "insensitive" as const } : null;
  return {
    deletedAt: null,
    ...(documentId ? { mentions: { some: { documentId } } } : {}),
    ...(contestId ? { placements: { some: { contestId, deletedAt: null } } } : {}),
    ...(partyId ? { parties: { some: { partyId } } } : {}),
    ...(words ? { OR: [{ proposition: words }, { mentions: { some: { anchorings: { some: { fragments: { some: { role: "content" as const, quote: words } } } } } } }] } : {}),
  };
}

/** A claim's versions, newest first, with who made them. */
export async function claimHistory(actor: Actor, project: string, id: string) {
  await readClaim(actor, project, id);
  return versionsOf(await readerOf(actor, project), "claim", id);
}

