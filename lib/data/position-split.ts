import type { Actor } from "@/lib/access/actor";
import { withAfter } from "@/lib/contests/position-order";
import type { PlacementRecord, PositionRecord, PositionSplit } from "@/lib/contests/record";
import { demandVisible, dto, newStamp, type Dto, type Scene } from "@/lib/data/aggregate";
import { AppError, invalid, notFound } from "@/lib/data/failure";
import { write } from "@/lib/data/history";
import { claimsSeen, layersApart, madeVisible, readSeenLayers } from "@/lib/data/layers";
import { demand, memberOf } from "@/lib/data/membership";
import { placements, placementSelect } from "@/lib/data/placements";
import { positionKind, positions, positionSelect } from "@/lib/data/positions";
import { refuseTaken, staleOf } from "@/lib/data/record";
import { demandContest } from "@/lib/data/references";
import { plain } from "@/lib/data/row";

/** What a split has written: the new position, those whose place in the order changed for it, and the claims' new places. */
export interface SplitDone {
  readonly position: Dto<PositionRecord>;
  readonly reordered: readonly Dto<PositionRecord>[];
  readonly placements: readonly Dto<PlacementRecord>[];
}

/**
 * Makes a new position directly after the one of that id, and moves some of its claims there: one act with one event, of
 * which all is written or nothing; for editors. What lies in layers that not everybody sees is noted apart. Refuses a
 * position that isn't there (`not_found`), is deleted (`conflict`) or has another version than `seen` (`stale`), a taken
 * id (`exists`), placements that aren't there (`invalid`), and those that aren't as they were seen (`conflict`).
 */
export async function splitPosition(actor: Actor, project: string, id: string, seen: number, split: PositionSplit): Promise<SplitDone> {
  const member = await memberOf(actor, project);
  demand(member, positions.change);
  const layersSeen = await readSeenLayers(member);
  return refuseTaken(() =>
    write(member, "position.split", async (tx, note) => {
      const scene = { tx, member, layersSeen };
      const old = await standing(scene, id, seen);
      const fresh = { id: split.id, label: split.label, contestId: old.contestId, ordinal: old.ordinal, ...newStamp(member), originLayerId: old.originLayerId, deletedAt: null };
      const seenPlacements = await placed(scene, old, split);
      const { position, reordered } = await inserted(scene, old, fresh);
      for (const each of [position, ...reordered]) note("position", each);
      const apart = await layersApart(tx, member.projectId);
      const moved = await movedTo(scene, position.id, seenPlacements);
      for (const { record, layerId } of moved) note("placement", record, apart.get(layerId));
      return { position: dto(member, positions, position), reordered: reordered.map((each) => dto(member, positions, each)), placements: moved.map(({ record }) => dto(member, placements, record)) };
    }),
  );
}

/** The position as it was seen. All of the contest's are locked, so that two splits at once don't number them twice; claims may be placed on them meanwhile. */
async function standing(scene: Scene, id: string, seen: number): Promise<PositionRecord> {
  const { tx, member } = scene;
  await tx.$queryRaw`
    SELECT 1 AS "locked" FROM "Position" WHERE "projectId" = ${member.projectId}::uuid
      AND "contestId" = (SELECT "contestId" FROM "Position" WHERE "projectId" = ${member.projectId}::uuid AND "id" = ${id}::uuid)
    ORDER BY "id" FOR NO KEY UPDATE`;
  const old = await positionKind.load(tx, member.projectId, id);
  if (!old) throw notFound();
  await demandVisible(scene, positions, old);
  if (old.version !== seen) throw await staleOf(tx, member, positionKind, id, seen);
  if (old.deletedAt !== null) throw new AppError("conflict", "This position was deleted. Restore it first. Nothing was changed.");
  await demandContest(scene, old.contestId, "contestId");
  return old;
}

interface Placed {
  readonly record: PlacementRecord;
  readonly layerId: string;
}

/** The placements that shall move, as they were seen. Locked before they are read, so that nobody moves one between the look and the writing. */
async function placed({ tx, member, layersSeen }: Scene, { id: positionId, contestId }: PositionRecord, split: PositionSplit): Promise<Placed[]> {
  const { projectId } = member;
  const ids = split.placements.map(({ id }) => id);
  await tx.$queryRaw`SELECT 1 AS "locked" FROM "Placement" WHERE "projectId" = ${projectId}::uuid AND "id" = ANY(${ids}::uuid[]) ORDER BY "id" FOR NO KEY UPDATE`;
  const rows = await tx.placement.findMany({
    where: { projectId, id: { in: ids }, contestId, claim: claimsSeen(layersSeen) }, select: { ...placementSelect, claim: { select: { layerId: true, deletedAt: true } } },
  });
  const found = new Map(rows.map(({ claim, ...row }) => [row.id, { record: plain(row), layerId: claim.layerId, isGone: claim.deletedAt !== null || row.deletedAt !== null }]));
  const missing = ids.flatMap((id, index) => (found.has(id) ? [] : [{ path: ["placements", index, "id"], message: "There is no such placement in this contest." }]));
  if (missing.length > 0) throw invalid(missing.slice(0, 20));
  for (const { record } of found.values()) demand(member, placements.change, record.contributorId);
  const changed = split.placements.filter(({ id, version }) => { const { record, isGone } = found.get(id)!; return isGone || record.version !== version || record.positionId !== positionId; });
  if (changed.length > 0) throw changedSince(changed.length);
  return ids.map((id) => found.get(id)!);
}

const changedSince = (count: number) =>
  new AppError("conflict", `${count === 1 ? "One of these claims doesn't" : `${count} of these claims don't`} stand on this position as you saw ${count === 1 ? "it" : "them"}: moved, changed or taken out since. Nothing was changed; look at the position and choose again.`, { about: { placements: count } });

/** Writes the new position after the old one; gives it, and those whose ordinal had to change. */
async function inserted({ tx, member, layersSeen }: Scene, old: PositionRecord, fresh: PositionRecord): Promise<{ position: PositionRecord; reordered: PositionRecord[] }> {
  const { projectId } = member;
  const rows = await tx.position.findMany({ where: { projectId, contestId: old.contestId, deletedAt: null, ...madeVisible(layersSeen) }, select: positionSelect });
  const before = new Map(rows.map((row) => [row.id, row.ordinal]));
  const order = withAfter(rows.map(plain), old.id, fresh);
  const position = order.find(({ id }) => id === fresh.id)!;
  const reordered = order.filter(({ id, ordinal }) => id !== fresh.id && before.get(id) !== ordinal).map((each) => ({ ...each, version: each.version + 1 }));
  await positionKind.insert(tx, projectId, position);
  await tx.$executeRaw`
    UPDATE "Position" p SET "ordinal" = n."ordinal", "version" = n."version"
    FROM unnest(${reordered.map(({ id }) => id)}::uuid[], ${reordered.map(({ ordinal }) => ordinal)}::int[], ${reordered.map(({ version }) => version)}::int[]) AS n("id", "ordinal", "version")
    WHERE p."projectId" = ${projectId}::uuid AND p."id" = n."id"`;
  return { position, reordered };
}

async function movedTo({ tx, member: { projectId } }: Scene, positionId: string, seen: readonly Placed[]): Promise<Placed[]> {
  await tx.placement.updateMany({ where: { projectId, id: { in: seen.map(({ record }) => record.id) } }, data: { positionId, version: { increment: 1 } } });
  return seen.map(({ record, layerId }) => ({ layerId, record: { ...record, positionId, version: record.version + 1 } }));
}
