import { setTimeout as wait } from "node:timers/promises";
import { uuidv7 } from "uuidv7";
import type { UserActor } from "@/lib/access/actor";
import { database } from "@/lib/data/database";
import { readJob, startExport, startImport } from "@/lib/data/jobs/jobs";
import { isUnderWay, type JobRecord } from "@/lib/projects/job";
import { bratImport } from "@/tests/factories/layer-import";
import type { TestProject } from "@/tests/factories/project";

/** An export that somebody asked for; a worker does it. */
export const makeExportJob = (project: TestProject, actor: UserActor, parameters: Parameters<typeof startExport>[3] = { format: "native" }): Promise<JobRecord> => startExport(actor, project.slug, uuidv7(), parameters);

/** An import that somebody asked for. */
export async function makeImportJob(project: TestProject, actor: UserActor, files?: Readonly<Record<string, string>>, more: Parameters<typeof bratImport>[1] = {}): Promise<JobRecord> {
  const { id, bytes, ...said } = await bratImport(files, more);
  return startImport(actor, project.slug, { ...said, id, bytes });
}

/** The job once this holds of it. */
export async function jobWhen(actor: UserActor, project: TestProject, id: string, holds: (job: JobRecord) => boolean): Promise<JobRecord> {
  for (;;) {
    const job = await readJob(actor, project.slug, id);
    if (holds(job)) return job;
    await wait(100);
  }
}

/** The job once it is over. */
export const jobOver = (actor: UserActor, project: TestProject, id: string): Promise<JobRecord> => jobWhen(actor, project, id, (job) => !isUnderWay(job));

/** A job as it is when it has been done, without a worker: a made file of a few bytes. */
export async function endJob({ id: projectId }: TestProject, id: string): Promise<void> {
  const file = { fileName: "river.zip", fileSize: BigInt(3), sha256: "0".repeat(64), keptUntil: new Date(Date.now() + 3_600_000) };
  await database().jobChunk.create({ data: { projectId, jobId: id, part: "made", ordinal: 0, bytes: Uint8Array.from([1, 2, 3]) } });
  await database().job.update({ where: { projectId_id: { projectId, id } }, data: { state: "done", endedAt: new Date(), ...file } });
}
