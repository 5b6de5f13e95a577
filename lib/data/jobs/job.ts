import type { Member } from "@/lib/access/actor";
import { may } from "@/lib/access/permission";
import { database } from "@/lib/data/database";
import { notFound } from "@/lib/data/failure";
import type { Prisma } from "@/lib/data/generated/client";
import type { NewImport } from "@/lib/data/imports/plan";
import { blindSince } from "@/lib/data/layers";
import type { ExportPart } from "@/lib/formats/part";
import type { FormatName } from "@/lib/formats/registry";
import { isUnderWay, type JobFailure, type JobRecord } from "@/lib/projects/job";

/** What an import was told when it was asked for. */
export type ImportParameters = Omit<NewImport, "id" | "bytes" | "limit">;
/** What an export was told. */
export interface ExportParameters extends ExportPart {
  readonly format: FormatName;
}

export const jobSelect = {
  id: true, userId: true, kind: true, format: true, parameters: true, state: true, done: true, total: true, createdAt: true, startedAt: true, endedAt: true,
  keptUntil: true, fileName: true, fileSize: true, sha256: true, failure: true, outcome: true,
} satisfies Prisma.JobSelect;
export type JobRow = Prisma.JobGetPayload<{ select: typeof jobSelect }>;

/** Jobs as the member may see them: nothing of somebody else's but that it is there. */
export async function jobsFor(member: Member, rows: readonly JobRow[]): Promise<JobRecord[]> {
  const people = await database().contributor.findMany({ where: { projectId: member.projectId, userId: { in: [...new Set(rows.map(({ userId }) => userId))] } }, select: { userId: true, name: true } });
  const names = new Map(people.map(({ userId, name }) => [userId, name]));
  const since = await blindSince(member);
  const told = (row: JobRow) => (row.userId !== member.userId ? "state" : tellsTooMuch(row, since) ? "without_counts" : "all");
  return rows.map((row) => shown(row, { askedBy: names.get(row.userId) ?? "", told: told(row), mayCancel: may(member, "project.change") }));
}

/** Whether a file was made before the member came to annotate blind: it has what they may not see now (docs/SPEC.md, D13). */
export const tellsTooMuch = ({ kind, createdAt, startedAt, fileSize }: JobRow, since: Date | null): boolean => kind === "export" && since !== null && fileSize !== null && (startedAt ?? createdAt) <= since;

interface Telling {
  readonly askedBy: string;
  /** of somebody else's only the state; of one's own all, or all but the file's bytes and what they come to */
  readonly told: "state" | "without_counts" | "all";
  readonly mayCancel: boolean;
}

function shown(row: JobRow, { askedBy, told, mayCancel }: Telling): JobRecord {
  const isMine = told !== "state";
  const { id, kind, state, startedAt, endedAt } = row;
  const isKept = row.keptUntil !== null && row.keptUntil.getTime() > Date.now();
  const open = isUnderWay(row);
  return {
    id, kind, state, askedBy, isMine, format: row.format, createdAt: row.createdAt.toISOString(), startedAt: startedAt?.toISOString() ?? null, endedAt: endedAt?.toISOString() ?? null,
    ...(isMine ? ownParts(row) : { fileName: null, progress: null, file: null, failure: null, outcome: null }),
    ...(told === "without_counts" ? { progress: null, outcome: null } : {}),
    abilities: { cancel: open && (isMine || mayCancel), retry: isMine && canRetry(row), download: told === "all" && isKept && row.fileSize !== null },
  };
}

function ownParts({ kind, parameters, done, total, keptUntil, fileName, fileSize, sha256, failure, outcome }: JobRow) {
  return {
    fileName: kind === "import" ? (parameters as unknown as ImportParameters).fileName : null,
    progress: total === null ? null : { done, total },
    file: fileSize === null ? null : { name: fileName!, size: Number(fileSize), sha256: sha256!, keptUntil: keptUntil!.toISOString() },
    failure: failure as JobFailure | null, outcome,
  };
}

/** An import can be tried again as long as its file is kept. */
export const canRetry = ({ kind, state, keptUntil }: Pick<JobRow, "kind" | "state" | "keptUntil">): boolean =>
  (state === "failed" || state === "cancelled") && (kind === "export" || (keptUntil !== null && keptUntil.getTime() > Date.now()));

/** One job's row. Refuses (`not_found`) what isn't there. */
export async function jobRow({ projectId }: Pick<Member, "projectId">, id: string): Promise<JobRow> {
  const row = await database().job.findUnique({ where: { projectId_id: { projectId, id } }, select: jobSelect });
  if (!row) throw notFound();
  return row;
}
