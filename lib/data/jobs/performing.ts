import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { uuidv7 } from "uuidv7";
import type { UserActor } from "@/lib/access/actor";
import { database, transaction } from "@/lib/data/database";
import { AppError } from "@/lib/data/failure";
import { exportAs } from "@/lib/data/formats/exporting";
import { importLayer } from "@/lib/data/imports/importing";
import { asJob } from "@/lib/data/imports/question";
import { finish, Superseded, type Attempt, type Progress } from "@/lib/data/jobs/attempt";
import { chunkBytes, keepChunks } from "@/lib/data/jobs/chunks";
import { jobRow, type ExportParameters, type ImportParameters, type JobRow } from "@/lib/data/jobs/job";
import type { JobAnswer, JobQuestion } from "@/lib/data/jobs/question";
import { zipTarget } from "@/lib/data/native/target";
import { formats } from "@/lib/formats/registry";

type OnProgress = (done: number, total: number) => void;
const hours = 3_600_000;

/**
 * Does one job and writes what it made, whole or not at all. In the name of who asked for it: their rights are asked for
 * again, as they are now. What they can't do is the answer; a bug is thrown.
 */
export async function perform(question: JobQuestion, tell: OnProgress): Promise<JobAnswer> {
  const told = { progress: { done: 0, total: null } as Progress };
  // How much there is to do is counted beforehand, and may turn out to be more.
  const onProgress: OnProgress = (done, counted) => {
    const total = Math.max(done, counted);
    told.progress = { done, total };
    tell(done, total);
  };
  try {
    const row = await jobRow(question, question.id);
    const { slug } = await database().project.findUniqueOrThrow({ where: { id: question.projectId }, select: { slug: true } });
    const actor = actorOf(question, row);
    await (row.kind === "export" ? performExport : performImport)({ question, row, slug, actor, told, onProgress });
    return { kind: "done" };
  } catch (thrown) {
    if (thrown instanceof Superseded) return { kind: "superseded" };
    if (!(thrown instanceof AppError)) throw thrown;
    return { kind: "refused", failure: { code: thrown.code, message: thrown.message, ...(thrown.extra.about === undefined ? {} : { about: thrown.extra.about }) } };
  }
}

/** Who asked for it, in this project and for this only. */
const actorOf = ({ projectId }: Attempt, { userId, kind }: JobRow): UserActor => ({
  kind: "user", userId, isAdministrator: false, scope: kind === "export" ? "read" : "write", onlyProjectId: projectId, via: { kind: "token" },
  request: { requestId: uuidv7(), idempotency: null, undoOfVersion: null, actId: null },
});

interface Work {
  readonly question: JobQuestion;
  readonly row: JobRow;
  readonly slug: string;
  readonly actor: UserActor;
  /** how far it has said to be */
  readonly told: { readonly progress: Progress };
  readonly onProgress: OnProgress;
}

async function performExport({ question, row, slug, actor, told, onProgress }: Work): Promise<void> {
  const { format, ...part } = row.parameters as unknown as ExportParameters;
  const place = path.join(question.folder, "export.zip");
  const { counts, losses } = await exportAs(actor, slug, await zipTarget(place), { format, ...part, toolVersion: question.toolVersion, onProgress });
  const { fileEnding } = formats.find(({ name }) => name === format)!;
  const file = { name: `${slug}${fileEnding}`, size: (await stat(place)).size, sha256: await hashOf(place) };
  await transaction(async (tx) => {
    await keepChunks(tx, { projectId: question.projectId, jobId: question.id, part: "made" }, createReadStream(place) as AsyncIterable<Uint8Array>);
    await finish(tx, question, { outcome: { counts, losses }, file, progress: told.progress });
  }, { timeout: hours });
}

async function hashOf(place: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(place), hash);
  return hash.digest("hex");
}

async function performImport({ question, row, slug, actor, told, onProgress }: Work): Promise<void> {
  const { projectId, id } = question;
  const bytes = await buffer(Readable.from(chunkBytes({ projectId, jobId: id, part: "given" }), { objectMode: false }));
  const given = { ...(row.parameters as unknown as ImportParameters), id, bytes, limit: Infinity, scale: asJob };
  await importLayer(actor, slug, given, { onProgress, closing: (tx, made) => finish(tx, question, { outcome: { report: made.report }, progress: told.progress }) });
}
