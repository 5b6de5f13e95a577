import type { Actor } from "@/lib/access/actor";
import { database } from "@/lib/data/database";
import { AppError, invalid, notFound } from "@/lib/data/failure";
import { readerOf } from "@/lib/data/membership";
import type { ReadingPlace } from "@/lib/projects/assignment";

// Where one stopped is one's own: each query names the one who asks, and nothing of it goes into history or exports.

/** Where one stopped in a document; null before one was there. Refuses who isn't a member, and a document that isn't there. */
export async function readingPlaceIn(actor: Actor, project: string, documentId: string): Promise<ReadingPlace | null> {
  const { projectId, contributorId } = await readerOf(actor, project);
  if ((await database().document.count({ where: { projectId, id: documentId } })) === 0) throw notFound();
  return database().readingPlace.findUnique({ where: { projectId_contributorId_documentId: { projectId, contributorId, documentId } }, select: { revisionId: true, start: true } });
}

/** Keeps where one stopped, over what was kept before. Refuses a text that isn't the document's, a place beyond it, and a token that only reads. */
export async function keepReadingPlace(actor: Actor, project: string, documentId: string, { revisionId, start }: ReadingPlace): Promise<ReadingPlace> {
  const { projectId, contributorId, scope } = await readerOf(actor, project);
  if (scope === "read") throw new AppError("forbidden", "This token only reads.");
  const revision = await database().revision.findFirst({ where: { projectId, id: revisionId, documentId }, select: { length: true } });
  if (!revision) throw notFound();
  if (start > revision.length) throw invalid([{ path: ["start"], message: "This lies beyond the text." }]);
  const data = { revisionId, start, updatedAt: new Date() };
  const key = { projectId, contributorId, documentId };
  return database().readingPlace.upsert({ where: { projectId_contributorId_documentId: key }, create: { ...key, ...data }, update: data, select: { revisionId: true, start: true } });
}
