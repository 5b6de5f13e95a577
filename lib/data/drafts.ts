import type { Actor } from "@/lib/access/actor";
import { database } from "@/lib/data/database";
import { AppError, notFound } from "@/lib/data/failure";
import type { Prisma } from "@/lib/data/generated/client";
import { asJson } from "@/lib/data/history";
import { readerOf } from "@/lib/data/membership";
import { plain } from "@/lib/data/row";
import type { DraftInput, DraftRecord } from "@/lib/projects/draft";

// Drafts are private: each query names the one who asks, and nothing of them goes into history, events or exports.

const draftSelect = { recordId: true, baseVersion: true, body: true, updatedAt: true } satisfies Prisma.DraftSelect;
type DraftRow = Prisma.DraftGetPayload<{ select: typeof draftSelect }>;
const draftOfRow = (row: DraftRow): DraftRecord => ({ ...plain(row), body: row.body as DraftRecord["body"] });

/** The largest draft that is kept, in characters of its JSON. */
const longest = 2_000_000;

async function ownDraft(actor: Actor, project: string, recordId: string) {
  const { projectId, userId, scope } = await readerOf(actor, project);
  return { scope, key: { projectId, userId, recordId } };
}

/** One's own drafts in the project, newest first, without their bodies. Refuses who isn't a member. */
export async function listDrafts(actor: Actor, project: string) {
  const { projectId, userId } = await readerOf(actor, project);
  const rows = await database().draft.findMany({
    where: { projectId, userId }, orderBy: { updatedAt: "desc" }, take: 200, select: { recordId: true, baseVersion: true, updatedAt: true },
  });
  return { items: rows.map(plain), next: null };
}

/** One's own draft of a record. Refuses who isn't a member, and where there is none. */
export async function getDraft(actor: Actor, project: string, recordId: string): Promise<DraftRecord> {
  const { key } = await ownDraft(actor, project, recordId);
  const row = await database().draft.findUnique({ where: { projectId_userId_recordId: key }, select: draftSelect });
  if (!row) throw notFound();
  return draftOfRow(row);
}

/** Keeps what one has typed, over what was kept before. The record need not exist. Refuses a token that only reads, and too much (`too_large`). */
export async function putDraft(actor: Actor, project: string, recordId: string, { baseVersion, body }: DraftInput): Promise<DraftRecord> {
  const { key, scope } = await ownDraft(actor, project, recordId);
  demandWriting(scope);
  if (JSON.stringify(body).length > longest) throw new AppError("too_large", "This draft is too large to be kept on the server.");
  const data = { baseVersion, body: asJson(body), updatedAt: new Date() };
  const row = await database().draft.upsert({ where: { projectId_userId_recordId: key }, create: { ...key, ...data }, update: data, select: draftSelect });
  return draftOfRow(row);
}

/** Forgets one's own draft; also where there is none, so that a repeat does no harm. Refuses a token that only reads. */
export async function deleteDraft(actor: Actor, project: string, recordId: string): Promise<null> {
  const { key, scope } = await ownDraft(actor, project, recordId);
  demandWriting(scope);
  await database().draft.deleteMany({ where: key });
  return null;
}

function demandWriting(scope: "read" | "write"): void {
  if (scope === "read") throw new AppError("forbidden", "This token only reads.");
}
