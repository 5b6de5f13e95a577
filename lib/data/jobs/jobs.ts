import type { Actor, Member } from "@/lib/access/actor";
import { may } from "@/lib/access/permission";
import { database, type Transaction } from "@/lib/data/database";
import { AppError, notFound } from "@/lib/data/failure";
import { Prisma } from "@/lib/data/generated/client";
import { demandPartFits } from "@/lib/data/formats/part";
import { asJson, write } from "@/lib/data/history";
import { keptFromNow } from "@/lib/data/jobs/attempt";
import { chunkBytes, keepChunks } from "@/lib/data/jobs/chunks";
import { canRetry, jobRow, jobSelect, jobsFor, tellsTooMuch, type ExportParameters, type ImportParameters, type JobRow } from "@/lib/data/jobs/job";
import { enqueue } from "@/lib/data/jobs/queue";
import { blindSince, holds, madeVisible, readSeenLayers } from "@/lib/data/layers";
import { demand, memberOf, readerOf } from "@/lib/data/membership";
import { inOrder, mapped, pageOf, type Listed, type Page } from "@/lib/data/page";
import { refuseTaken } from "@/lib/data/record";
import type { JobRecord } from "@/lib/projects/job";

/** So many jobs of one person may wait or run in a project. */
export const MOST_UNDER_WAY = 5;

const one = async (member: Member, row: JobRow): Promise<JobRecord> => (await jobsFor(member, [row]))[0]!;

/** Starts an export beside everything else, under an id that the client made. For every member. Refuses a part that isn't there or isn't seen (`not_found`), one that the format can't have (`invalid`), and a sixth job at a time (`conflict`). */
export async function startExport(actor: Actor, project: string, id: string, parameters: ExportParameters): Promise<JobRecord> {
  const member = await readerOf(actor, project);
  demandPartFits(parameters);
  await demandThere(member, parameters);
  return start(member, { id, kind: "export", format: parameters.format, parameters });
}

/** What can be told at once; the export itself asks again. */
async function demandThere(member: Member, { layer, document, contest }: ExportParameters): Promise<void> {
  const { projectId } = member;
  const seen = await readSeenLayers(member);
  if (layer !== undefined && layer !== "all" && !holds(seen, layer)) throw notFound();
  if (document !== undefined && (await database().document.count({ where: { projectId, id: document } })) === 0) throw notFound();
  if (contest !== undefined && (await database().contest.count({ where: { projectId, id: contest, ...madeVisible(seen) } })) === 0) throw notFound();
}

/** An import as it is asked for: what is said of the file, and its bytes. */
export type AskedImport = ImportParameters & { readonly id: string; readonly bytes: Uint8Array; readonly limit: number };

/** Starts an import of annotations beside everything else; the layer gets the job's id. For editors. Refuses as `startExport`, and a file that is too large. */
export async function startImport(actor: Actor, project: string, { id, bytes, limit, ...parameters }: AskedImport): Promise<JobRecord> {
  const member = await memberOf(actor, project);
  demand(member, "layer.write");
  if (bytes.length > limit) throw new AppError("too_large", `${parameters.fileName} is larger than ${limit / 1024 / 1024} MB, the limit of this installation. Nothing was imported.`);
  return start(member, { id, kind: "import", format: parameters.format, parameters }, (tx) => keepChunks(tx, { projectId: member.projectId, jobId: id, part: "given" }, [bytes]));
}

type NewJob = Pick<JobRow, "id" | "kind" | "format"> & { readonly parameters: ExportParameters | ImportParameters };

async function start(member: Member, { parameters, ...job }: NewJob, give: (tx: Transaction) => Promise<void> = async () => undefined): Promise<JobRecord> {
  const { projectId, userId } = member;
  const row = await refuseTaken(() => write(member, "job.start", async (tx) => {
    await demandRoom(tx, member);
    const data = { ...job, projectId, userId, parameters: asJson(JSON.parse(JSON.stringify(parameters))) };
    await tx.job.create({ data, select: { id: true } });
    await give(tx);
    await enqueue(tx, { projectId, id: job.id });
    return { id: job.id };
  }));
  return one(member, await jobRow(member, row.id));
}

async function demandRoom(tx: Transaction, { projectId, userId }: Member): Promise<void> {
  const open = await tx.job.count({ where: { projectId, userId, state: { in: ["waiting", "running"] } } });
  if (open >= MOST_UNDER_WAY) throw new AppError("conflict", `${open} exports and imports of yours are under way. Nothing was started; wait for one of them, or cancel it.`);
}

/** A project's exports and imports, newest first. Of other people's only that they are there. Refuses who isn't a member. */
export async function listJobs(actor: Actor, project: string, page: Page): Promise<Listed<JobRecord>> {
  const member = await readerOf(actor, project);
  const { where, ...order } = inOrder(page, "desc");
  const found = pageOf(await database().job.findMany({ where: { projectId: member.projectId, ...where }, ...order, select: jobSelect }), page);
  const jobs = new Map((await jobsFor(member, found.items)).map((job) => [job.id, job]));
  return mapped(found, ({ id }) => jobs.get(id)!);
}

/** One export or import, as `listJobs` has it. */
export async function readJob(actor: Actor, project: string, id: string): Promise<JobRecord> {
  const member = await readerOf(actor, project);
  return one(member, await jobRow(member, id));
}

/**
 * Cancels a job, at any moment: nothing of it is left. One's own, or as an owner anybody's. One that is over stays as it
 * is (`conflict`).
 */
export async function cancelJob(actor: Actor, project: string, id: string): Promise<JobRecord> {
  const member = await readerOf(actor, project);
  const { projectId, userId } = member;
  const row = await jobRow(member, id);
  if (row.userId !== userId && !may(member, "project.change")) throw new AppError("forbidden", "Only who asked for this, or an owner of the project, can cancel it. It goes on.");
  await write(member, "job.cancel", async (tx) => {
    const { count } = await tx.job.updateMany({ where: { projectId, id, state: { in: ["waiting", "running"] } }, data: { state: "cancelled", endedAt: new Date(), keptUntil: row.kind === "import" ? keptFromNow() : null } });
    if (count === 0) throw new AppError("conflict", "This is over already. Nothing was changed.");
    return { id };
  });
  return one(member, await jobRow(member, id));
}

/** Starts a failed or cancelled job of one's own again, as it was asked for. Refuses (`conflict`) any other, and an import whose file is no longer kept. */
export async function retryJob(actor: Actor, project: string, id: string): Promise<JobRecord> {
  const member = await readerOf(actor, project);
  const { kind, userId } = await jobRow(member, id);
  if (kind === "import") demand(member, "layer.write");
  if (userId !== member.userId) throw new AppError("forbidden", "Only who asked for this can try it again.");
  await write(member, "job.retry", async (tx) => {
    await demandRoom(tx, member);
    await resetJob(tx, member, id);
    await enqueue(tx, { projectId: member.projectId, id });
    return { id };
  });
  return one(member, await jobRow(member, id));
}

async function resetJob(tx: Transaction, { projectId }: Member, id: string): Promise<void> {
  await tx.$queryRaw`SELECT "id" FROM "Job" WHERE "projectId" = ${projectId}::uuid AND "id" = ${id}::uuid FOR UPDATE`;
  const row = await tx.job.findUniqueOrThrow({ where: { projectId_id: { projectId, id } }, select: jobSelect });
  if (!canRetry(row)) throw new AppError("conflict", row.state === "failed" || row.state === "cancelled" ? "The file is no longer kept. Import it again." : "This has neither failed nor been cancelled. Nothing was changed.");
  const data = { state: "waiting" as const, failure: Prisma.DbNull, endedAt: null, keptUntil: null, startedAt: null, seenAt: null, done: 0, total: null };
  await tx.job.update({ where: { projectId_id: { projectId, id } }, data, select: { id: true } });
}

/**
 * The file that an export made. Only for who asked for it: it has what that person sees, which others may not. Refuses
 * (`not_found`) where there is none, or none any more.
 */
export async function jobFileOf(actor: Actor, project: string, id: string): Promise<{ name: string; size: number; bytes: AsyncGenerator<Uint8Array> }> {
  const member = await readerOf(actor, project);
  const row = await jobRow(member, id);
  if (row.userId !== member.userId) throw new AppError("forbidden", "Only who asked for this export can download it. Start one of your own.");
  if (tellsTooMuch(row, await blindSince(member))) throw new AppError("forbidden", "Since this was exported you annotate a document blind, and the file may have what you are not to see. Export again, or wait until the assignment is closed.");
  const job = await one(member, row);
  if (!job.abilities.download) throw job.file ? new AppError("not_found", "This file was kept for seven days and is gone. Export again.") : notFound();
  return { name: job.file!.name, size: job.file!.size, bytes: chunkBytes({ projectId: member.projectId, jobId: id, part: "made" }) };
}
