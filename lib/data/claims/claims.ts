import type { Actor, Member } from "@/lib/access/actor";
import type { SeenLayers } from "@/lib/access/visibility";
import type { ClaimInput, ClaimRecord } from "@/lib/claims/record";
import { changeOne, createOne, dto, readOne, restore, setAside, type Aggregate, type Dto } from "@/lib/data/aggregate";
import { claimKind } from "@/lib/data/claims/kind";
import { prepareClaim } from "@/lib/data/claims/preparation";
import { claimOfRow, claimSelect } from "@/lib/data/claims/rows";
import { database, readSnapshot, type Transaction } from "@/lib/data/database";
import { claimsSeen, demandLayerFits, holds, layerForWriting, readSeenLayers, readShownLayers } from "@/lib/data/layers";
import type { Prisma } from "@/lib/data/generated/client";
import { literal } from "@/lib/data/like";
import { readerOf } from "@/lib/data/membership";
import { inOrder, mapped, pageOf, takeAll, type Listed, type Page, type Taking } from "@/lib/data/page";
import { versionsOf, type HistoryPage } from "@/lib/data/record";
import { demandUnmoved } from "@/lib/data/references";
import { foldName } from "@/lib/parties/name";

/** Claims with the rights on them. */
export const claims: Aggregate<ClaimRecord> = {
  kind: claimKind,
  change: "claim.change",
  layerOf: ({ layerId }) => layerId,
  // As most members are not blind, most claims are seen by their layer alone.
  visible: async (tx, projectId, { id, layerId }, layersSeen) =>
    holds(layersSeen, layerId) && (layersSeen.blind === null || (await tx.claim.count({ where: { projectId, id, ...claimsSeen(layersSeen) } })) === 1),
};

/** A claim with what the one who asks may do with it. */
export type ClaimSeen = Dto<ClaimRecord>;

/** Makes a claim with all its mentions. Refuses what breaks a rule (`invalid`) and an id that is taken (`exists`). */
export async function createClaim(actor: Actor, project: string, input: ClaimInput): Promise<ClaimSeen> {
  return createOne(actor, project, claims, "claim.create", async (scene) =>
    prepareClaim(scene, input, null, await layerForWriting(scene.tx, scene.member, input.layerId, documentsOf(input))),
  );
}

/**
 * Writes a claim over the version that the writer saw. Annotators change their own claims, editors everybody's; a claim
 * that moved on is refused with both versions, a deleted one until it is restored.
 */
export async function changeClaim(actor: Actor, project: string, id: string, version: number, input: ClaimInput): Promise<ClaimSeen> {
  return changeOne(actor, project, claims, id, version, async (old, scene) => {
    demandUnmoved<ClaimInput>(old, { ...input, layerId: input.layerId ?? old.layerId }, ["id", "layerId"]);
    await demandLayerFits(scene.tx, scene.member, old.layerId, documentsOf(input));
    return prepareClaim(scene, input, old, old.layerId);
  });
}

const documentsOf = ({ mentions }: ClaimInput) => mentions.map(({ documentId }) => documentId);

/** Marks a claim as deleted; it keeps its history, its relations and its placements, and can be restored. */
export const deleteClaim = (actor: Actor, project: string, id: string, version: number): Promise<ClaimSeen> =>
  setAside(actor, project, claims, "deletedAt", id, version);

/** Takes a deletion back. */
export const restoreClaim = (actor: Actor, project: string, id: string, version: number): Promise<ClaimSeen> =>
  restore(actor, project, claims, "deletedAt", id, version);

/** One claim, deleted or not. */
export const readClaim = (actor: Actor, project: string, id: string): Promise<ClaimSeen> => readOne(actor, project, claims, id);

/** What to list: by ids, or by where, about what, or by whom. */
export interface ClaimFilter extends Page {
  readonly ids?: readonly string[] | undefined;
  readonly documentId?: string | undefined;
  readonly contestId?: string | undefined;
  readonly partyId?: string | undefined;
  /** words of the proposition, of a content quote, or of a claimant's name */
  readonly q?: string | undefined;
  /** those of this layer, which may be an imported one */
  readonly layerId?: string | undefined;
}

/** A page of claims that the member sees, oldest first, deleted ones left out (but for those asked by id). */
export async function listClaims(actor: Actor, project: string, filter: ClaimFilter): Promise<Listed<ClaimSeen>> {
  const member = await readerOf(actor, project);
  return claimPage(member, filterWhere(filter), filter, { layersSeen: await layersListed(member, filter) });
}

const layersListed = (member: Member, { ids, layerId }: Omit<ClaimFilter, keyof Page>, tx?: Transaction) => (ids ? readSeenLayers(member, tx) : readShownLayers(member, layerId, tx));

/** Every claim of that list, as it stood at one instant. Refuses as `listClaims`, and to go on where nobody wants the rest. */
export async function takeClaims(actor: Actor, project: string, filter: Omit<ClaimFilter, keyof Page>, taking: Taking<ClaimSeen>): Promise<void> {
  const member = await readerOf(actor, project);
  await readSnapshot(async (db) => {
    const layersSeen = await layersListed(member, filter, db);
    await takeAll((page) => claimPage(member, filterWhere(filter), page, { layersSeen, db }), taking);
  });
}

interface Among {
  readonly order?: "asc" | "desc";
  readonly layersSeen?: SeenLayers;
  readonly db?: Transaction;
}

/** A page of the claims that are so, among those of the layers that are shown unless others are given. */
export async function claimPage(member: Member, wanted: Prisma.ClaimWhereInput, page: Page, { order = "asc", layersSeen, db = database() }: Among = {}): Promise<Listed<ClaimSeen>> {
  const { where, ...part } = inOrder(page, order);
  const visible = { projectId: member.projectId, ...claimsSeen(layersSeen ?? (await readShownLayers(member, undefined, db))) };
  const rows = await db.claim.findMany({ where: { AND: [visible, wanted, where] }, ...part, select: claimSelect });
  return mapped(pageOf(rows, page), (row) => dto(member, claims, claimOfRow(row)));
}

function filterWhere({ ids, documentId, contestId, partyId, q }: Omit<ClaimFilter, keyof Page>) {
  if (ids) return { id: { in: [...ids] } };
  return {
    deletedAt: null,
    ...(documentId ? { mentions: { some: { documentId } } } : {}),
    ...(contestId ? { placements: { some: { contestId, deletedAt: null } } } : {}),
    ...(partyId ? { parties: { some: { OR: [{ partyId }, { party: { mergedIntoId: partyId } }] } } } : {}),
    ...(q ? { OR: sayingWords(q) } : {}),
  };
}

function sayingWords(q: string): Prisma.ClaimWhereInput[] {
  const words = { contains: literal(q), mode: "insensitive" as const };
  const content = { fragments: { some: { role: "content" as const, quote: words } } };
  const name = foldName(q);
  const called = { names: { some: { folded: { contains: name } } } };
  // Merged parties go by the names of all of them.
  const party = { OR: [called, { mergedInto: called }, { merged: { some: called } }, { mergedInto: { merged: { some: called } } }] };
  const claimant = { parties: { some: { role: "claimant" as const, party } } };
  return [{ proposition: words }, { mentions: { some: { anchorings: { some: content } } } }, ...(name ? [claimant] : [])];
}

/** A claim's versions, newest first, with who made them. */
export async function claimHistory(actor: Actor, project: string, id: string, page?: HistoryPage) {
  await readClaim(actor, project, id);
  return versionsOf(await readerOf(actor, project), "claim", id, page);
}

