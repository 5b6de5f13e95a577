import type { Actor } from "@/lib/access/actor";
import type { PositionInput, PositionRecord } from "@/lib/contests/record";
import { changeOne, createOne, dto, madeInSeenLayer, newStamp, readOne, restore, setAside, type Aggregate, type Dto } from "@/lib/data/aggregate";
import { database } from "@/lib/data/database";
import type { Prisma } from "@/lib/data/generated/client";
import { madeVisible, readSeenLayers } from "@/lib/data/layers";
import { readerOf } from "@/lib/data/membership";
import { inOrder, mapped, pageOf, type Listed, type Page } from "@/lib/data/page";
import type { RecordKind } from "@/lib/data/record";
import { demandContest, demandUnmoved } from "@/lib/data/references";
import { plain } from "@/lib/data/row";

export const positionSelect = {
  id: true, contestId: true, label: true, ordinal: true, originLayerId: true, contributorId: true, version: true, createdAt: true, deletedAt: true,
} satisfies Prisma.PositionSelect;

/** How positions lie in the database. */
export const positionKind: RecordKind<PositionRecord> = {
  type: "position",
  async load(tx, projectId, id) {
    const row = await tx.position.findUnique({ where: { projectId_id: { projectId, id } }, select: positionSelect });
    return row && plain(row);
  },
  async insert(tx, projectId, record) {
    await tx.position.create({ data: { ...record, projectId }, select: { id: true } });
  },
  async replace(tx, projectId, record, seen) {
    return (await tx.position.updateMany({ where: { projectId, id: record.id, version: seen }, data: record })).count === 1;
  },
};

/** Positions with the rights on them: a position is part of its contest's wording, so editors write it. */
export const positions: Aggregate<PositionRecord> = {
  kind: positionKind,
  change: "contest.write",
  visible: (_tx, _projectId, { originLayerId }, layersSeen) => madeInSeenLayer(originLayerId, layersSeen),
};

/** The positions of one contest, or of all, in the order of making, without deleted ones. Refuses who isn't a member. */
export async function listPositions(actor: Actor, project: string, { contestId, ...page }: Page & { contestId?: string | undefined }): Promise<Listed<Dto<PositionRecord>>> {
  const member = await readerOf(actor, project);
  const seen = madeVisible(await readSeenLayers(member));
  const { where, ...part } = inOrder(page);
  const rows = await database().position.findMany({
    where: { projectId: member.projectId, deletedAt: null, ...where, AND: [seen, { contest: seen }, ...(contestId ? [{ contestId }] : [])] },
    ...part,
    select: positionSelect,
  });
  return mapped(pageOf(rows, page), (row) => dto(member, positions, plain(row)));
}

/** One position, deleted or not. Refuses what isn't there. */
export const getPosition = (actor: Actor, project: string, id: string) => readOne(actor, project, positions, id);

/** Adds an answer to a contest; for editors. Refuses a taken id and a contest that isn't there or is archived. */
export const createPosition = (actor: Actor, project: string, input: PositionInput) =>
  createOne(actor, project, positions, "contest.write", async (scene) => {
    await demandContest(scene, input.contestId, "contestId");
    return { ...input, ...newStamp(scene.member), originLayerId: null, deletedAt: null };
  });

/** Changes label or order; for editors. Refuses as `changeOne`, and another contest. */
export const changePosition = (actor: Actor, project: string, id: string, seen: number, input: PositionInput) =>
  changeOne(actor, project, positions, id, seen, (old) => {
    demandUnmoved<PositionInput>(old, input, ["id", "contestId"]);
    return { ...old, ...input };
  });

/** Deletes a position. The claims on it stay in the contest, beside the positions, until it is restored. Refuses as `setAside`. */
export const deletePosition = (actor: Actor, project: string, id: string, seen: number) => setAside(actor, project, positions, "deletedAt", id, seen);

/** Takes a deleted position back, with the claims on it. Refuses as `restore`. */
export const restorePosition = (actor: Actor, project: string, id: string, seen: number) => restore(actor, project, positions, "deletedAt", id, seen);
