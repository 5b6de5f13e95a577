import { createHash } from "node:crypto";
import { buffer } from "node:stream/consumers";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { uuidv7 } from "uuidv7";
import { database } from "@/lib/data/database";
import { AppError } from "@/lib/data/failure";
import { listLayers } from "@/lib/data/imports/layers";
import { cancelJob, jobFileOf, listJobs, MOST_UNDER_WAY, readJob, retryJob, startExport } from "@/lib/data/jobs/jobs";
import { dropFiles, requeueLost } from "@/lib/data/jobs/queue";
import { startWorker, type Worker } from "@/lib/data/jobs/worker";
import { changeMember } from "@/lib/data/members";
import { jobOver, jobWhen, makeExportJob, makeImportJob } from "@/tests/factories/job";
import { manyAttributions } from "@/tests/factories/job-text";
import { makeClaim } from "@/tests/factories/claim";
import { makeDocument } from "@/tests/factories/document";
import { asMember, makeOwnLayer, makeProject, type TestProject } from "@/tests/factories/project";

let project: TestProject;
let worker: Worker;
let imported = 0;
const said: string[] = [];
beforeAll(async () => {
  project = await makeProject();
  await makeClaim(project, { document: await makeDocument(project) });
  worker = await startWorker({ toolVersion: "0.0.0", tell: (level, message) => void (level !== "debug" && level !== "info" && said.push(message)), onImported: () => void imported++, beat: 200 });
});
afterAll(() => worker.stop());

const codeOf = (act: Promise<unknown>) => act.then(() => "done", (thrown: unknown) => (thrown instanceof AppError ? thrown.code : String(thrown)));
const page = { limit: 100 };

describe("B1 B4 an export beside everything else", () => {
  it("is done by a worker, with true progress, and its file has the size and hash that are told", async () => {
    const { reader } = project.as;
    const asked = await makeExportJob(project, reader, { format: "brat" });
    expect(asked).toMatchObject({ kind: "export", format: "brat", state: "waiting", isMine: true, progress: null, file: null, abilities: { cancel: true, retry: false, download: false } });
    const job = await jobOver(reader, project, asked.id);
    expect(job).toMatchObject({ state: "done", progress: { done: 1, total: 1 }, failure: null, outcome: { counts: { claims: 1 } }, abilities: { cancel: false, retry: false, download: true } });
    const { name, size, bytes } = await jobFileOf(reader, project.slug, asked.id);
    const got = await buffer(Readable.from(bytes, { objectMode: false }));
    expect([name, size, createHash("sha256").update(got).digest("hex")]).toEqual([`${project.slug}.brat.zip`, got.length, job.file!.sha256]);
    expect(got.subarray(0, 2).toString()).toBe("PK");
  });

  it("X26 is of the part that was asked for", async () => {
    const own = await makeProject();
    const document = await makeDocument(own);
    await makeClaim(own, { document });
    await makeClaim(own);
    const read = async (parameters: Parameters<typeof makeExportJob>[2]) => (await jobOver(own.as.reader, own, (await makeExportJob(own, own.as.reader, parameters)).id)).outcome;
    expect([await read({ format: "csv", document: document.id }), await read({ format: "csv" })]).toMatchObject([{ counts: { texts: 1, claims: 1 } }, { counts: { texts: 2, claims: 2 } }]);
  });

  it("has the rights of who asked, as they are when it is done", async () => {
    const own = await makeProject();
    const { annotator } = own.as;
    await makeOwnLayer(own, own.as.editor);
    expect((await jobOver(annotator, own, (await makeExportJob(own, annotator)).id)).failure).toMatchObject({ code: "forbidden", message: expect.stringContaining("Nothing was exported") });
  });
});

describe("B5 what others see", () => {
  it("everybody in the project sees that it is there, by whom and in what state, and nothing of what is in it", async () => {
    const { annotator, editor, reader } = project.as;
    const { id } = await makeExportJob(project, annotator, { format: "csv" });
    await jobOver(annotator, project, id);
    const [theirs] = (await listJobs(editor, project.slug, page)).items;
    expect(theirs).toMatchObject({ id, state: "done", isMine: false, askedBy: "annotator of the project", fileName: null, progress: null, file: null, failure: null, outcome: null, abilities: { cancel: false, retry: false, download: false } });
    for (const other of [editor, reader, project.as.owner]) expect(await codeOf(jobFileOf(other, project.slug, id))).toBe("forbidden");
    expect(await codeOf(jobFileOf(project.outsider, project.slug, id))).toBe("not_found");
    expect(await codeOf(listJobs(project.outsider, project.slug, page))).toBe("not_found");
  });

  it("a job of another project is not there", async () => {
    const other = await makeProject();
    const { id } = await makeExportJob(other, other.as.owner, { format: "csv" });
    expect(await codeOf(readJob(project.as.owner, project.slug, id))).toBe("not_found");
    expect(await codeOf(cancelJob(project.as.owner, project.slug, id))).toBe("not_found");
    await cancelJob(other.as.owner, other.slug, id);
  });
});

describe("B2 B6 an import beside everything else", () => {
  it("makes the layer under the job's id, tells its report, and lets go of the file", async () => {
    const before = imported;
    const { id } = await makeImportJob(project, project.as.editor);
    const job = await jobOver(project.as.editor, project, id);
    expect(job).toMatchObject({ state: "done", fileName: "ferry.zip", progress: { done: 2, total: 2 }, outcome: { report: { kept: { claims: 2, mentions: 2 } } } });
    expect((await listLayers(project.as.reader, project.slug)).items.find((layer) => layer.id === id)).toMatchObject({ name: "ferry.zip", claims: 2 });
    expect(await database().jobChunk.count({ where: { projectId: project.id, jobId: id } })).toBe(0);
    await expect.poll(() => imported, { timeout: 20_000 }).toBe(before + 1);
    expect(await codeOf(retryJob(project.as.editor, project.slug, id))).toBe("conflict");
  });

  it("what can't be imported is refused in the words and with the report of an import at once; the file is kept for another try", async () => {
    const { editor } = project.as;
    const { id } = await makeImportJob(project, editor, { "a.txt": "No claim.\n", "a.ann": "" });
    expect((await jobOver(editor, project, id))).toMatchObject({ state: "failed", failure: { code: "invalid", message: expect.stringContaining("Nothing was imported"), about: { kind: "import" } }, abilities: { retry: true } });
    expect((await retryJob(editor, project.slug, id)).state).toBe("waiting");
    expect((await jobOver(editor, project, id)).state).toBe("failed");
  });

  it("only editors start one, and who is no editor any more when it is done imports nothing", async () => {
    expect(await codeOf(makeImportJob(project, project.as.annotator))).toBe("forbidden");
    const own = await makeProject();
    await worker.stop();
    const { id } = await makeImportJob(own, own.as.editor);
    const { contributorId } = await asMember(own, own.as.editor);
    const { version } = await database().contributor.findUniqueOrThrow({ where: { projectId_id: { projectId: own.id, id: contributorId } }, select: { version: true } });
    await changeMember(own.as.owner, own.slug, contributorId, version, { role: "reader" });
    worker = await startWorker({ toolVersion: "0.0.0", tell: () => undefined, beat: 200 });
    expect((await jobOver(own.as.editor, own, id)).failure).toMatchObject({ code: "forbidden" });
    expect(await database().layer.count({ where: { projectId: own.id, kind: "imported" } })).toBe(0);
  });
});

describe("B7 a job is cancelled at any moment", () => {
  it("while it waits and while it is written: nothing of it is left, and it can be tried again", async () => {
    const own = await makeProject();
    const { editor } = own.as;
    const { id } = await makeImportJob(own, editor, manyAttributions(400));
    await jobWhen(editor, own, id, ({ state }) => state === "running");
    expect(await cancelJob(editor, own.slug, id)).toMatchObject({ state: "cancelled", abilities: { cancel: false, retry: true } });
    await expect.poll(async () => (await database().$queryRaw<unknown[]>`SELECT 1 FROM graphile_worker.jobs WHERE "key" = ${`${own.id}/${id}`}`).length, { timeout: 30_000 }).toBe(0);
    const where = { projectId: own.id };
    expect([await database().claim.count({ where }), await database().document.count({ where }), await database().layer.count({ where: { ...where, kind: "imported" } })]).toEqual([0, 0, 0]);
    expect(await codeOf(cancelJob(editor, own.slug, id))).toBe("conflict");
  });

  it("B9 by who asked for it, or an owner; more than five at a time are refused", async () => {
    await worker.stop();
    const { id } = await makeExportJob(project, project.as.reader, { format: "csv" });
    expect(await codeOf(cancelJob(project.as.editor, project.slug, id))).toBe("forbidden");
    expect((await cancelJob(project.as.owner, project.slug, id)).state).toBe("cancelled");
    expect(await codeOf(retryJob(project.as.owner, project.slug, id))).toBe("forbidden");
    const waiting = await Promise.all(Array.from({ length: MOST_UNDER_WAY }, () => makeExportJob(project, project.as.reader, { format: "csv" })));
    expect(await codeOf(makeExportJob(project, project.as.reader, { format: "csv" }))).toBe("conflict");
    for (const job of waiting) await cancelJob(project.as.reader, project.slug, job.id);
    await database().$executeRaw`DELETE FROM graphile_worker._private_jobs`;
    await retryJob(project.as.reader, project.slug, waiting[0]!.id);
    await database().$executeRaw`DELETE FROM graphile_worker._private_jobs`;
    expect([await requeueLost(15), await requeueLost(15)], "what a restored database has no queue for").toEqual([1, 0]);
    await cancelJob(project.as.reader, project.slug, waiting[0]!.id);
    worker = await startWorker({ toolVersion: "0.0.0", tell: () => undefined, beat: 200 });
  });
});

describe("B8 files and repeats", () => {
  it("a file that was kept long enough is taken away; the job stays", async () => {
    const { reader } = project.as;
    const { id } = (await listJobs(reader, project.slug, page)).items.find((job) => job.abilities.download)!;
    await database().job.update({ where: { projectId_id: { projectId: project.id, id } }, data: { keptUntil: new Date(Date.now() - 1_000) } });
    expect((await readJob(reader, project.slug, id)).abilities.download).toBe(false);
    expect(await codeOf(jobFileOf(reader, project.slug, id))).toBe("not_found");
    expect(await dropFiles()).toBeGreaterThan(0);
    expect(await database().jobChunk.count({ where: { projectId: project.id, jobId: id } })).toBe(0);
    expect((await readJob(reader, project.slug, id)).state).toBe("done");
  });

  it("H4 asked for again with the same key it is one job, and an id is taken once", async () => {
    const { reader } = project.as;
    const id = uuidv7();
    const actor = { ...reader, request: { ...reader.request, idempotency: { key: uuidv7(), bodyHash: "0".repeat(64) } } };
    const [first, second] = [await startExport(actor, project.slug, id, { format: "csv" }), await startExport(actor, project.slug, id, { format: "csv" })];
    expect([first.id, second.id]).toEqual([id, id]);
    expect(await codeOf(startExport(reader, project.slug, id, { format: "csv" }))).toBe("exists");
    await cancelJob(reader, project.slug, id);
  });

  it("nothing was told by the worker but what it should", () => expect(said).toEqual([]));
});
