import type { Actor } from "@/lib/access/actor";
import type { ClaimInput, ClaimRecord } from "@/lib/claims/record";
import { changeOne, createOne, dto, readOne, restore, setAside, type Aggregate, type Dto } from "@/lib/data/aggregate";
import { claimKind } from "@/lib/data/claims/kind";
import { prepareClaim } from "@/lib/data/claims/preparation";
import { claimOfRow, claimSelect } from "@/lib/data/claims/rows";
import { database } from "@/lib/data/database";
import { layerForWriting, visibleLayerIds } from "@/lib/data/layers";
import type { Prisma } from "@/lib/data/generated/client";
import { readerOf } from "@/lib/data/membership";
import { inOrder, mapped, pageOf, type Listed, type Page } from "@/lib/data/page";
import { versionsOf } from "@/lib/data/record";
import { demandUnmoved } from "@/lib/data/references";
import { foldName } from "@/lib/parties/name";

/** Claims with the rights on them. */
export const claims: Aggregate<ClaimRecord> = { kind: claimKind, change: "claim.change", visible: (_tx, _project, { layerId }, layerIds) => layerIds.includes(layerId) };

/** A claim with what the one who asks may do with it. */
export type ClaimSeen = Dto<ClaimRecord>;

/** Makes a claim with all its mentions. Refuses what breaks a rule (`invalid`) and an id that is taken (`exists`). */
export async function createClaim(actor: Actor, project: string, input: ClaimInput): Promise<ClaimSeen> {
  return createOne(actor, project, claims, "claim.create", async (scene) =>
    prepareClaim(scene, input, null, await layerForWriting(scene.tx, scene.member, input.layerId)),
  );
}

/**
 * Writes a claim over the version that the writer saw. Annotators change their own claims, editors everybody's; a claim
 * that moved on is refused with both versions, a deleted one until it is restored.
 */
export async function changeClaim(actor: Actor, project: string, id: string, version: number, input: ClaimInput): Promise<ClaimSeen> {
  return changeOne(actor, project, claims, id, version, (old, scene) => {
    demandUnmoved<ClaimInput>(old, { ...input, layerId: input.layerId ?? old.layerId }, ["id", "layerId"]);
    return prepareClaim(scene, input, old, old.layerId);
  });
}

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
}

/** A page of claims that the member sees, oldest first, deleted ones left out (but for those asked by id). */
export async function listClaims(actor: Actor, project: string, filter: ClaimFilter): Promise<Listed<ClaimSeen>> {
  const member = await readerOf(actor, project);
  const { where, ...part } = inOrder(filter);
  const visible = { projectId: member.projectId, layerId: { in: await visibleLayerIds(member) } };
  const rows = await database().claim.findMany({ where: { AND: [visible, filterWhere(filter), where] }, ...part, select: claimSelect });
  return mapped(pageOf(rows, filter), (row) => dto(member, claims, claimOfRow(row)));
}

function filterWhere({ ids, documentId, contestId, partyId, q }: ClaimFilter) {
  if (ids) return { id: { in: [...ids] } };
  return {
    deletedAt: null,
    ...(documentId ? { mentions: { some: { documentId } } } : {}),
    ...(contestId ? { placements: { some: { contestId, deletedAt: null } } } : {}),
    ...(partyId ? { parties: { some: { partyId } } } : {}),
    ...(q ? { OR: sayingWords(q) } : {}),
  };
}

function sayingWords(q: string): Prisma.ClaimWhereInput[] {
  const words = { contains: literally(q), mode: "insensitive" as const };
  const content = { fragments: { some: { role: "content" as const, quote: words } } };
  const name = foldName(q);
  const claimant = { parties: { some: { role: "claimant" as const, party: { names: { some: { folded: { contains: name } } } } } } };
  return [{ proposition: words }, { mentions: { some: { anchorings: { some: content } } } }, ...(name ? [claimant] : [])];
}

// What is typed is looked for as it stands: in LIKE, these three characters mean something else.
const literally = (words: string) => words.replace(/[\\%_]/g, "\\$&");

/** A claim's versions, newest first, with who made them. */
export async function claimHistory(actor: Actor, project: string, id: string) {
  await readClaim(actor, project, id);
  return versionsOf(await readerOf(actor, project), "claim", id);
}

