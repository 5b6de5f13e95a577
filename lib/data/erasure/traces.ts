import type { Transaction } from "@/lib/data/database";
import { AppError } from "@/lib/data/failure";

/** What goes by table: how many rows. */
export type Counts = Record<string, number>;

/** Refuses while an export or import of the project waits or runs: it would write down what is being erased. */
export async function demandNoJobs(tx: Transaction, projectId: string): Promise<void> {
  const open = await tx.job.count({ where: { projectId, state: { in: ["waiting", "running"] } } });
  if (open > 0) throw new AppError("conflict", `${open} exports or imports of this project are under way and would write down what is to go. Wait for them, or cancel them. Nothing was erased.`);
}

/**
 * Takes away what the program keeps beside the records: files and reports of exports and imports that are over, answers
 * kept for repeated requests of the project's people, and drafts that name one of these ids. All of it would be thrown
 * away after some days anyhow, but for the drafts.
 */
export async function eraseTraces(tx: Transaction, projectId: string, ids: readonly string[]): Promise<Counts> {
  const people = await tx.contributor.findMany({ where: { projectId, userId: { not: null } }, select: { userId: true } });
  const answers = await tx.idempotencyKey.deleteMany({ where: { userId: { in: people.map(({ userId }) => userId!) } } });
  const chunks = await tx.jobChunk.deleteMany({ where: { projectId } });
  const jobs = await tx.job.deleteMany({ where: { projectId } });
  const drafts = await tx.$executeRaw`
    DELETE FROM "Draft" WHERE "projectId" = ${projectId}::uuid
      AND ("recordId" = ANY(${[...ids]}::uuid[]) OR "body"::text LIKE ANY(${ids.map((id) => `%${id}%`)}::text[]))`;
  return { Draft: drafts, IdempotencyKey: answers.count, Job: jobs.count, JobChunk: chunks.count };
}
