import { uuidv7 } from "uuidv7";
import { may } from "@/lib/access/permission";
import type { SeenRecord } from "@/lib/claims/bulk";
import { placementRecord, type PlacementRecord } from "@/lib/contests/record";
import { newStamp, type Scene } from "@/lib/data/aggregate";
import { refusal, type Fate, type Plan } from "@/lib/data/claims/batch";
import { earlierOf } from "@/lib/data/claims/earlier";
import type { Transaction } from "@/lib/data/database";
import { claimsSeen } from "@/lib/data/layers";
import { placementSelect } from "@/lib/data/placements";
import { demandContest, demandPosition } from "@/lib/data/references";
import { instantNow, plain } from "@/lib/data/row";

interface Wanted {
  readonly claims: readonly SeenRecord[];
  readonly contestId: string;
  readonly positionId: string | null;
}

/** Places many claims in one contest; those that are in it already move to the position. The claims' own versions don't change. */
export async function bulkPlacements(scene: Scene, { claims, contestId, positionId }: Wanted): Promise<Plan<PlacementRecord>> {
  const { tx, member } = scene;
  const { projectId } = member;
  await demandContest(scene, contestId, "contestId");
  await demandPosition(scene, contestId, positionId, "positionId");
  const ids = claims.map(({ id }) => id);
  const seen = await tx.claim.findMany({ where: { projectId, id: { in: ids }, ...claimsSeen(scene.layersSeen), layer: { kind: { not: "imported" } }, deletedAt: null }, select: { id: true } });
  const placed = await tx.placement.findMany({ where: { projectId, contestId, claimId: { in: ids }, deletedAt: null }, select: placementSelect });
  const [known, olds] = [new Set(seen.map(({ id }) => id)), new Map(placed.map((row) => [row.claimId, plain(row)]))];
  const fates = ids.map((claimId): Fate<PlacementRecord> => {
    if (!known.has(claimId)) return refusal(claimId, "not_found", "There is no such claim, or it was deleted.");
    const old = olds.get(claimId);
    if (!old) return { next: { id: uuidv7(), contestId, positionId, claimId, note: "", ...newStamp(member), deletedAt: null }, undoOfId: null };
    if (old.positionId === positionId) return { same: claimId };
    if (!may(member, "placement.change", old.contributorId)) return refusal(claimId, "forbidden", "Somebody else placed this claim in the contest, and your role doesn't let you move it.");
    return { next: { ...old, positionId, version: old.version + 1 }, undoOfId: null };
  });
  return planOf(tx, projectId, fates);
}

/** Placements as they were before a change of many: taken out again, or back where they were. */
export async function takeBackPlacements(scene: Scene, seen: readonly SeenRecord[]): Promise<Plan<PlacementRecord>> {
  const { tx, member } = scene;
  const { projectId } = member;
  const claim = { ...claimsSeen(scene.layersSeen) };
  const rows = await tx.placement.findMany({ where: { projectId, id: { in: seen.map(({ id }) => id) }, claim }, select: placementSelect });
  const [olds, earlier] = [new Map(rows.map((row) => [row.id, plain(row)])), await earlierOf(scene, "placement", seen)];
  const fates = seen.map(({ id, version }): Fate<PlacementRecord> => {
    const [old, before] = [olds.get(id), earlier.get(id)];
    if (!old || !before) return refusal(id, "not_found", "There is no such placement of yours.");
    if (!may(member, "placement.change", old.contributorId)) return refusal(id, "forbidden", "Somebody else placed this claim in the contest, and your role doesn't let you move it.");
    if (old.version !== version || old.deletedAt !== null) return refusal(id, "stale", "Somebody moved this claim since.");
    const body = placementRecord.safeParse(before.body);
    const change = body.success ? { positionId: body.data.positionId } : { deletedAt: instantNow() };
    return { next: { ...old, ...change, version: version + 1 }, undoOfId: before.eventId };
  });
  return planOf(tx, projectId, fates);
}

function planOf(tx: Transaction, projectId: string, fates: readonly Fate<PlacementRecord>[]): Plan<PlacementRecord> {
  const act = ({ version, deletedAt }: PlacementRecord) => (version === 1 ? "placement.create" : deletedAt ? "placement.delete" : "placement.change");
  return { fates, act, recordType: "placement", write: (nexts) => written(tx, projectId, nexts) };
}

async function written(tx: Transaction, projectId: string, nexts: readonly PlacementRecord[]): Promise<Set<string>> {
  const [made, moved] = [nexts.filter(({ version }) => version === 1), nexts.filter(({ version }) => version > 1)];
  await tx.placement.createMany({ data: made.map((record) => ({ ...record, projectId })) });
  const column = <T>(of: (placement: PlacementRecord) => T) => moved.map(of);
  const rows = await tx.$queryRaw<{ id: string }[]>`
    UPDATE "Placement" p SET "positionId" = n."positionId", "deletedAt" = n."deletedAt", "version" = n."version"
    FROM unnest(${column(({ id }) => id)}::uuid[], ${column(({ positionId }) => positionId)}::uuid[], ${column(({ deletedAt }) => deletedAt)}::timestamptz[], ${column(({ version }) => version)}::int[]) AS n("id", "positionId", "deletedAt", "version")
    WHERE p."projectId" = ${projectId}::uuid AND p."id" = n."id" AND p."version" = n."version" - 1 RETURNING p."id"`;
  return new Set([...made, ...rows].map(({ id }) => id));
}
