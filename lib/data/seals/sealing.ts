import { transaction, database, type Transaction } from "@/lib/data/database";
import { GENESIS, linkHash, type SealedEvent } from "@/lib/data/seals/link";

/** How many events are sealed in one transaction. */
const PART = 500;

/** One link of a project's chain. */
export interface Seal {
  readonly position: number;
  readonly hash: string;
}

/**
 * Seals what has been written in every project, up to the oldest transaction that is still open. Any number of programs
 * may do so at once; nothing that is being saved waits for it.
 * @returns how many events were sealed
 */
export async function sealAll(): Promise<number> {
  let sealed = 0;
  for (const projectId of await projectsToSeal()) sealed += await sealProject(projectId);
  return sealed;
}

/** The same for one project. @returns how many events were sealed */
export async function sealProject(projectId: string): Promise<number> {
  for (let sealed = 0; ; ) {
    const part = await transaction((tx) => sealPart(tx, projectId));
    sealed += part;
    if (part < PART) return sealed;
  }
}

/** The last link of a project's chain; null before the first. */
export async function lastSeal(tx: Transaction, projectId: string): Promise<Seal | null> {
  return tx.eventSeal.findFirst({ where: { projectId }, orderBy: { position: "desc" }, select: { position: true, hash: true } });
}

/** How many events of a project wait for their seal. */
export async function countUnsealed(tx: Transaction, projectId: string): Promise<number> {
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS "count" FROM "Event" e
    WHERE e."projectId" = ${projectId}::uuid AND e."xid" >= ${await lastXid(tx, projectId)}
      AND NOT EXISTS (SELECT 1 FROM "EventSeal" s WHERE s."projectId" = e."projectId" AND s."eventId" = e."id")`;
  return row!.count;
}

const projectsToSeal = async () => {
  const rows = await database().$queryRaw<{ id: string }[]>`
    SELECT p."id" FROM "Project" p
    LEFT JOIN LATERAL (SELECT s."eventId" FROM "EventSeal" s WHERE s."projectId" = p."id" ORDER BY s."position" DESC LIMIT 1) last ON true
    LEFT JOIN "Event" sealed ON sealed."projectId" = p."id" AND sealed."id" = last."eventId"
    WHERE EXISTS (
      SELECT 1 FROM "Event" e WHERE e."projectId" = p."id" AND e."xid" >= coalesce(sealed."xid", 0)
        AND e."xid" < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
        AND NOT EXISTS (SELECT 1 FROM "EventSeal" s WHERE s."projectId" = e."projectId" AND s."eventId" = e."id"))`;
  return rows.map(({ id }) => id);
};

// Whoever else seals this project goes first; what is written meanwhile waits for nobody.
async function sealPart(tx: Transaction, projectId: string): Promise<number> {
  const [lock] = await tx.$queryRaw<{ held: boolean }[]>`SELECT pg_try_advisory_xact_lock(hashtextextended('seal ' || ${projectId}, 0)) AS "held"`;
  if (!lock?.held) return 0;
  const last = (await lastSeal(tx, projectId)) ?? { position: 0, hash: GENESIS };
  const events = await sealableEvents(tx, projectId);
  await tx.eventSeal.createMany({ data: linksAfter(last, events).map((link) => ({ ...link, projectId })) });
  return events.length;
}

/** The links that these events add to a chain. */
export function linksAfter(last: Seal, events: readonly SealedEvent[]): (Seal & { eventId: string })[] {
  let { position, hash } = last;
  return events.map((event) => {
    position++;
    hash = linkHash(position, hash, event);
    return { position, hash, eventId: event.id };
  });
}

// A transaction before the oldest open one has ended, so that nothing can come in between any more. Events of one
// transaction go by their ids. What a restored database holds was all written by one transaction: that of the restoring.
async function sealableEvents(tx: Transaction, projectId: string): Promise<SealedEvent[]> {
  return tx.$queryRaw<SealedEvent[]>`
    SELECT e."id", e."contributorId", e."at", e."act", e."requestId", e."undoOfId", e."actId", e."bodyHashes" FROM "Event" e
    WHERE e."projectId" = ${projectId}::uuid AND e."xid" >= ${await lastXid(tx, projectId)}
      AND e."xid" < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
      AND NOT EXISTS (SELECT 1 FROM "EventSeal" s WHERE s."projectId" = e."projectId" AND s."eventId" = e."id")
    ORDER BY e."xid", e."id" LIMIT ${PART}`;
}

async function lastXid(tx: Transaction, projectId: string): Promise<bigint> {
  const seal = await tx.eventSeal.findFirst({ where: { projectId }, orderBy: { position: "desc" }, select: { event: { select: { xid: true } } } });
  return seal?.event.xid ?? 0n;
}
