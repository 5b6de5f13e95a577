import type { Actor } from "@/lib/access/actor";
import { database } from "@/lib/data/database";
import { notFound } from "@/lib/data/failure";
import { readerOf } from "@/lib/data/membership";
import { likelyDocuments, type LikelyDocument } from "@/lib/documents/cited";

/** Of a longer region, only so many UTF-16 units are looked at. */
const LONGEST = 4_000;
const MOST = 50;

/**
 * The documents of the project that a region, a note, may be, with the reasons; its own document is none of them. The
 * database finds those whose address or title the words contain, loosely; which are likely is `likelyDocuments`' to say.
 * Refuses a region that isn't there, and who isn't a member.
 */
export async function likelyDocumentsOf(actor: Actor, project: string, regionId: string): Promise<LikelyDocument[]> {
  const { projectId } = await readerOf(actor, project);
  const region = await database().region.findUnique({
    where: { projectId_id: { projectId, id: regionId } }, select: { start: true, end: true, revision: { select: { text: true, documentId: true } } },
  });
  if (!region) throw notFound();
  const words = region.revision.text.slice(region.start, Math.min(region.end, region.start + LONGEST));
  const documents = await database().$queryRaw<{ id: string; title: string; originalUrl: string; archiveUrl: string }[]>`
    SELECT d."id", d."title", d."originalUrl", d."archiveUrl" FROM "Document" d
    WHERE d."projectId" = ${projectId}::uuid AND d."id" <> ${region.revision.documentId}::uuid AND (
      strpos(search_fold(${words}), btrim(search_fold(d."title"))) > 0
      OR EXISTS (SELECT 1 FROM (VALUES (d."originalUrl"), (d."archiveUrl")) AS u("url")
        WHERE u."url" <> '' AND strpos(lower(${words}), regexp_replace(regexp_replace(lower(u."url"), '^https?://(www\\.)?|#.*$', '', 'g'), '/+$', '')) > 0))
    ORDER BY length(d."title") DESC, d."id" LIMIT ${MOST}`;
  return likelyDocuments(words, documents);
}
