import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { database } from "@/lib/data/database";
import { jobFileOf } from "@/lib/data/jobs/jobs";
import { loadProject } from "@/lib/data/native/load";
import { verifyProject } from "@/lib/data/verification";
import { isUnderWay, type JobRecord } from "@/lib/projects/job";
import { jobOver, jobWhen, makeExportJob, makeImportJob } from "@/tests/factories/job";
import { manyAttributions } from "@/tests/factories/job-text";
import { makeProject, type TestProject } from "@/tests/factories/project";

const CLAIMS = 600;
const TIMEOUT = 240_000;
let project: TestProject;
let worker: ChildProcess;
const begin = () => {
  worker = spawn(process.execPath, ["--import", `file://${path.resolve("node_modules/tsx/dist/loader.mjs")}`, "tests/setup/job-worker.ts"], { stdio: "ignore", env: process.env });
};
const ended = (child: ChildProcess) => (child.exitCode === null && child.signalCode === null ? once(child, "exit") : Promise.resolve());
async function killWorker() {
  worker.kill("SIGKILL");
  await ended(worker);
}
/** The processes that the worker performs jobs in. */
const performers = () => readFileSync(`/proc/${worker.pid}/task/${worker.pid}/children`, "utf8").trim().split(" ").filter(Boolean).map(Number);

beforeAll(async () => {
  project = await makeProject();
});
afterAll(killWorker);

/** Kills what does the job, at random points: first the process that performs it, then the worker, twice. */
async function finishedDespiteKills(job: JobRecord): Promise<{ job: JobRecord; killed: string[] }> {
  const { owner } = project.as;
  const killed: string[] = [];
  begin();
  for (const whom of ["performer", "worker", "worker"] as const) {
    const running = await jobWhen(owner, project, job.id, ({ state }) => state !== "waiting");
    const delay = Math.round(Math.random() * 2_500);
    await wait(delay);
    if (!isUnderWay(running)) break;
    killed.push(`${whom} after ${delay} ms`);
    if (whom === "performer") for (const pid of performers()) process.kill(pid, "SIGKILL");
    else {
      await killWorker();
      begin();
    }
  }
  return { job: await jobOver(owner, project, job.id), killed };
}

describe("B3 killed at random points, a job is taken up again", () => {
  it("an import is there once and whole", async () => {
    const { job, killed } = await finishedDespiteKills(await makeImportJob(project, project.as.owner, manyAttributions(CLAIMS)));
    expect(job, killed.join(", ")).toMatchObject({ state: "done", progress: { done: CLAIMS, total: CLAIMS } });
    const where = { projectId: project.id };
    const db = database();
    const counts = [await db.claim.count({ where }), await db.mention.count({ where }), await db.document.count({ where }), await db.layer.count({ where: { ...where, kind: "imported" } }), await db.event.count({ where: { ...where, act: "layer.import" } })];
    expect(counts, killed.join(", ")).toEqual([CLAIMS, CLAIMS, 1, 1, 1]);
    expect((await verifyProject(project.as.owner, project.slug)).problems).toEqual([]);
    await killWorker();
  }, TIMEOUT);

  it("an export is one whole file, which loads", async () => {
    const { owner } = project.as;
    const { job, killed } = await finishedDespiteKills(await makeExportJob(project, owner));
    expect(job, `${killed.join(", ")}: ${job.failure?.message}`).toMatchObject({ state: "done", abilities: { download: true } });
    const { bytes } = await jobFileOf(owner, project.slug, job.id);
    const folder = await mkdtemp(path.join(os.tmpdir(), "counterclaim-test-"));
    const place = path.join(folder, "river.zip");
    await pipeline(Readable.from(bytes, { objectMode: false }), createWriteStream(place));
    const loaded = await loadProject({ ...owner, isAdministrator: true }, place, { slug: `${project.slug.slice(0, 60)}-again` });
    await rm(folder, { recursive: true });
    expect(loaded.counts, killed.join(", ")).toMatchObject({ claim: CLAIMS, document: 1 });
    const [held] = await database().$queryRaw<{ size: number }[]>`SELECT sum(length("bytes"))::int AS "size" FROM "JobChunk" WHERE "jobId" = ${job.id}::uuid`;
    expect(held!.size, killed.join(", ")).toBe(job.file!.size);
  }, TIMEOUT);
});
