import type { Actor } from "@/lib/access/actor";
import { database } from "@/lib/data/database";
import { notFound } from "@/lib/data/failure";
import { readerOf } from "@/lib/data/membership";
import { citedOf } from "@/lib/data/regions/kind";
import type { RegionShort } from "@/lib/documents/record";
import { shortOf } from "@/lib/documents/region";

const select = {
  id: true, version: true, revisionId: true, role: true, start: true, end: true, refersToRegionId: true, refersToStart: true, refersToEnd: true, refersToDocumentId: true, author: true, outlet: true, date: true,
} as const;

/** Every region on a document's newest revision, in short, in text order. Refuses who isn't a member and a document that isn't there. */
export async function documentRegions(actor: Actor, project: string, documentId: string): Promise<{ revisionId: string; regions: RegionShort[] }> {
  const { projectId } = await readerOf(actor, project);
  const revision = await database().revision.findFirst({ where: { projectId, documentId }, orderBy: { ordinal: "desc" }, select: { id: true } });
  if (!revision) throw notFound();
  const rows = await database().region.findMany({ where: { projectId, revisionId: revision.id, deletedAt: null }, orderBy: [{ start: "asc" }, { end: "desc" }, { id: "asc" }], select });
  return { revisionId: revision.id, regions: rows.map(({ refersToDocumentId, ...row }) => shortOf({ ...row, ...citedOf(refersToDocumentId) })) };
}
