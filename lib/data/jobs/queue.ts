import { database, transaction, type Transaction } from "@/lib/data/database";
import type { JobKey } from "@/lib/data/jobs/attempt";

// The library's tables lie in the same database: a job is put into the queue in the transaction that writes it.

/** The one kind of work that the queue hands out, the cleaning up, and the mails of the day. */
export const PERFORM = "perform";
export const DROP_FILES = "drop_files";
export const SEND_DIGESTS = "send_digests";
/** Trying again the mails of invitations. */
export const SEND_INVITATIONS = "send_invitations";

/** So often a job is taken up where its worker is killed again and again. */
export const MOST_ATTEMPTS = 12;

const keyOf = ({ projectId, id }: JobKey) => `${projectId}/${id}`;

/** Puts a job into the queue; once, however often it is put there. */
export async function enqueue(tx: Transaction, { projectId, id }: JobKey): Promise<void> {
  await tx.$executeRaw`SELECT graphile_worker.add_job(${PERFORM}, json_build_object('projectId', ${projectId}::text, 'id', ${id}::text), job_key := ${keyOf({ projectId, id })}, max_attempts := ${MOST_ATTEMPTS + 1})`;
}

/**
 * Gives back to the queue what workers hold that weren't heard of for so long: they were killed, with their program or
 * machine. How many workers.
 */
export async function releaseDead(seconds: number): Promise<number> {
  const [row] = await database().$queryRaw<{ workers: number }[]>`
    WITH dead AS (
      SELECT array_agg(DISTINCT q."locked_by") AS "ids" FROM graphile_worker.jobs q
      JOIN "Job" j ON q."key" = j."projectId"::text || '/' || j."id"::text
      WHERE q."task_identifier" = ${PERFORM} AND q."locked_by" IS NOT NULL
        AND greatest(j."seenAt", q."locked_at") < now() - make_interval(secs => ${seconds})
    )
    SELECT coalesce(array_length("ids", 1), 0)::int AS "workers", CASE WHEN "ids" IS NOT NULL THEN graphile_worker.force_unlock_workers("ids")::text END FROM dead`;
  return row!.workers;
}

/** Puts back what is under way and stands in no queue: after a database was restored from a backup, which has no queue. How many jobs. */
export async function requeueLost(seconds: number): Promise<number> {
  return transaction(async (tx) => {
    const lost = await tx.$queryRaw<JobKey[]>`
      SELECT j."projectId", j."id" FROM "Job" j
      WHERE (j."state" = 'waiting' OR (j."state" = 'running' AND j."seenAt" < now() - make_interval(secs => ${seconds})))
        AND NOT EXISTS (SELECT 1 FROM graphile_worker.jobs q WHERE q."key" = j."projectId"::text || '/' || j."id"::text)
      LIMIT 100 FOR UPDATE OF j SKIP LOCKED`;
    for (const key of lost) await enqueue(tx, key);
    return lost.length;
  });
}

/** Takes away the files that were kept long enough; how many pieces. */
export async function dropFiles(): Promise<number> {
  return database().$executeRaw`
    DELETE FROM "JobChunk" c USING "Job" j
    WHERE j."projectId" = c."projectId" AND j."id" = c."jobId" AND j."keptUntil" < now() AND j."state" NOT IN ('waiting', 'running')`;
}
