import { database, type Transaction } from "@/lib/data/database";
import type { JobKind } from "@/lib/data/generated/enums";
import { asJson } from "@/lib/data/history";
import { DAYS_KEPT, type JobFailure } from "@/lib/projects/job";

/** One job of one project. */
export interface JobKey {
  readonly projectId: string;
  readonly id: string;
}

/**
 * One taking up of a job. Whatever it writes is written only while the job still runs by this attempt: a worker that was
 * thought dead, or whose job was cancelled, changes nothing any more.
 */
export interface Attempt extends JobKey {
  readonly attempt: number;
}

/** Thrown where the job was cancelled or taken up by another worker meanwhile; ends the transaction without a change. */
export class Superseded extends Error {}

/** Takes a job up; null where it is over. */
export async function takeUp({ projectId, id }: JobKey): Promise<(Attempt & { readonly kind: JobKind }) | null> {
  const rows = await database().$queryRaw<{ attempt: number; kind: JobKind }[]>`
    UPDATE "Job" SET "state" = 'running', "attempt" = "attempt" + 1, "startedAt" = coalesce("startedAt", now()), "seenAt" = now(), "done" = 0, "total" = NULL
    WHERE "projectId" = ${projectId}::uuid AND "id" = ${id}::uuid AND "state" IN ('waiting', 'running') RETURNING "attempt", "kind"`;
  return rows[0] ? { projectId, id, ...rows[0] } : null;
}

/** How far a job is. */
export interface Progress {
  readonly done: number;
  readonly total: number | null;
}

/** Says that the worker lives and how far it is; false where the job isn't this attempt's any more. */
export async function report({ projectId, id, attempt }: Attempt, { done, total }: Progress): Promise<boolean> {
  const changed = await database().$executeRaw`
    UPDATE "Job" SET "seenAt" = now(), "done" = ${done}, "total" = ${total}
    WHERE "projectId" = ${projectId}::uuid AND "id" = ${id}::uuid AND "attempt" = ${attempt} AND "state" = 'running'`;
  return changed === 1;
}

/** Whether this attempt has ended its job well. */
export async function isFinished({ projectId, id, attempt }: Attempt): Promise<boolean> {
  return (await database().job.count({ where: { projectId, id, attempt, state: "done" } })) === 1;
}

/** Lets a job wait for another attempt. */
export async function putBack({ projectId, id, attempt }: Attempt): Promise<void> {
  await database().job.updateMany({ where: { projectId, id, attempt, state: "running" }, data: { state: "waiting" } });
}

/** Until when the file of a job that ends now is kept. */
export const keptFromNow = () => new Date(Date.now() + DAYS_KEPT * 24 * 3_600_000);

/** Ends a job that failed. What it was given is kept for another try. */
export async function fail({ projectId, id, attempt }: Attempt, failure: JobFailure): Promise<void> {
  const data = { state: "failed" as const, failure: asJson(failure), endedAt: new Date(), keptUntil: keptFromNow() };
  await database().job.updateMany({ where: { projectId, id, attempt, state: "running" }, data });
}

/** What a job that went well has made, and how much there was to do. */
export interface Made {
  readonly outcome: unknown;
  readonly progress: Progress;
  readonly file?: { readonly name: string; readonly size: number; readonly sha256: string };
}

/**
 * Ends a job in the transaction that writes what it made: both are there, or neither. Throws `Superseded` where the job
 * isn't this attempt's any more. What an import was given goes: it is in the project now.
 */
export async function finish(tx: Transaction, { projectId, id, attempt }: Attempt, { outcome, file, progress }: Made): Promise<void> {
  const ended = { ...progress, state: "done" as const, outcome: asJson(outcome), endedAt: new Date() };
  const made = file ? { fileName: file.name, fileSize: BigInt(file.size), sha256: file.sha256, keptUntil: keptFromNow() } : {};
  const { count } = await tx.job.updateMany({ where: { projectId, id, attempt, state: "running" }, data: { ...ended, ...made } });
  if (count !== 1) throw new Superseded();
  await tx.jobChunk.deleteMany({ where: { projectId, jobId: id, part: "given" } });
}
