import type { Actor } from "@/lib/access/actor";
import type { PlacementInput, PlacementRecord } from "@/lib/contests/record";
import { changeOne, createOne, dto, newStamp, readOne, restore, setAside, type Aggregate, type Dto } from "@/lib/data/aggregate";
import { database } from "@/lib/data/database";
import type { Prisma } from "@/lib/data/generated/client";
import { claimsSeen, demandNotImported, madeVisible, readSeenLayers, visibleLayers } from "@/lib/data/layers";
import { readerOf } from "@/lib/data/membership";
import { inOrder, mapped, pageOf, type Listed, type Page } from "@/lib/data/page";
import type { RecordKind } from "@/lib/data/record";
import { demandClaims, demandContest, demandPosition, demandUnmoved } from "@/lib/data/references";
import { plain } from "@/lib/data/row";

export const placementSelect = {
  id: true, contestId: true, positionId: true, claimId: true, note: true, contributorId: true, version: true, createdAt: true, deletedAt: true,
} satisfies Prisma.PlacementSelect;

/** How placements lie in the database. */
export const placementKind: RecordKind<PlacementRecord> = {
  type: "placement",
  async load(tx, projectId, id) {
    const row = await tx.placement.findUnique({ where: { projectId_id: { projectId, id } }, select: placementSelect });
    return row && plain(row);
  },
  async insert(tx, projectId, record) {
    await tx.placement.create({ data: { ...record, projectId }, select: { id: true } });
  },
  async replace(tx, projectId, record, seen) {
    return (await tx.placement.updateMany({ where: { projectId, id: record.id, version: seen }, data: record })).count === 1;
  },
};

/** Placements with the rights on them. A placement is in its claim's layer, and hidden with its contest (docs/SPEC.md, A4). */
export const placements: Aggregate<PlacementRecord> = {
  kind: placementKind,
  change: "placement.change",
  visible: async (tx, projectId, { id }, layersSeen) =>
    (await tx.placement.count({ where: { projectId, id, claim: claimsSeen(layersSeen), contest: madeVisible(layersSeen) } })) === 1,
};

/** Which placements a list holds. */
export interface PlacementFilter extends Page {
  readonly contestId?: string | undefined;
  readonly claimId?: string | undefined;
}

/** Placements of claims that the actor sees, without those that are deleted or whose claim or contest is. Refuses who isn't a member. */
export async function listPlacements(actor: Actor, project: string, filter: PlacementFilter): Promise<Listed<Dto<PlacementRecord>>> {
  const member = await readerOf(actor, project);
  const layersSeen = await readSeenLayers(member);
  const { where, ...part } = inOrder(filter);
  const { contestId, claimId } = filter;
  const rows = await database().placement.findMany({
    where: {
      projectId: member.projectId, deletedAt: null, ...where, ...(contestId ? { contestId } : {}), ...(claimId ? { claimId } : {}),
      claim: { ...claimsSeen(layersSeen), deletedAt: null }, contest: { archivedAt: null, ...madeVisible(layersSeen) },
    },
    ...part,
    select: placementSelect,
  });
  return mapped(pageOf(rows, filter), (row) => dto(member, placements, plain(row)));
}

/** One placement, deleted or not. Refuses what isn't there. */
export const getPlacement = (actor: Actor, project: string, id: string) => readOne(actor, project, placements, id);

/**
 * Places a claim in a contest; for annotators. Refuses a taken id, a claim that is in the contest already (`exists`),
 * and a claim, contest or position that isn't there.
 */
export const createPlacement = (actor: Actor, project: string, input: PlacementInput) =>
  createOne(actor, project, placements, "placement.create", async (scene) => {
    await demandContest(scene, input.contestId, "contestId");
    await demandPosition(scene, input.contestId, input.positionId, "positionId");
    const layers = await demandClaims(scene, [input.claimId], "claimId");
    demandNotImported(await visibleLayers(scene.member, scene.tx), layers.values());
    return { ...input, ...newStamp(scene.member), deletedAt: null };
  });

/** Moves a claim to another position of the contest, or changes the note; annotators their own. Refuses as `changeOne`, and another claim or contest. */
export const changePlacement = (actor: Actor, project: string, id: string, seen: number, input: PlacementInput) =>
  changeOne(actor, project, placements, id, seen, async (old, scene) => {
    demandUnmoved<PlacementInput>(old, input, ["id", "contestId", "claimId"]);
    if (input.positionId !== old.positionId) await demandPosition(scene, old.contestId, input.positionId, "positionId");
    return { ...old, ...input };
  });

/** Takes a claim out of a contest. Refuses as `setAside`. */
export const deletePlacement = (actor: Actor, project: string, id: string, seen: number) => setAside(actor, project, placements, "deletedAt", id, seen);

/** Puts the claim back where it was. Refuses as `restore`, and a claim that was placed there anew meanwhile (`exists`). */
export const restorePlacement = (actor: Actor, project: string, id: string, seen: number) => restore(actor, project, placements, "deletedAt", id, seen);
