import type { Actor, Member } from "@/lib/access/actor";
import { database } from "@/lib/data/database";
import { AppError } from "@/lib/data/failure";
import { newestRevisions } from "@/lib/data/search/claim-conditions";
import { Prisma } from "@/lib/data/generated/client";

/** So many passages are read in one transaction: half a second's work, so that little is done again after a crash. */
const BATCH = 300;

/**
 * Reads the words of passages that have none yet, of all projects, part by part: what was read is found at once, and
 * what a crash leaves is read the next time. Several at work at once share it. For the operator; gives how many were read.
 */
export async function readPassages(actor: Actor): Promise<number> {
  if (actor.kind !== "operator") throw new AppError("forbidden", "This is for the operator of the installation.");
  for (let read = 0; ; ) {
    const count = await readBatch();
    if (count === 0) return read;
    read += count;
  }
}

const readBatch = (): Promise<number> => database().$executeRaw`
  UPDATE "Passage" p SET "words" = search_words(p."language", p."text")
  FROM (SELECT "projectId", "revisionId", "start" FROM "Passage" WHERE "words" IS NULL ORDER BY "projectId", "revisionId", "start" LIMIT ${BATCH} FOR UPDATE SKIP LOCKED) n
  WHERE p."projectId" = n."projectId" AND p."revisionId" = n."revisionId" AND p."start" = n."start"`;

/** How many texts that a search for passages looks through are not read to their end yet; of one document, where it is given. */
export async function countUnread({ projectId }: Member, document: string | undefined): Promise<number> {
  const [row] = await database().$queryRaw<{ count: number }[]>`
    SELECT count(DISTINCT p."revisionId")::int AS "count" FROM "Passage" p JOIN "Document" d ON d."projectId" = p."projectId" AND d."id" = p."documentId" AND d."archivedAt" IS NULL
    WHERE p."projectId" = ${projectId}::uuid AND p."words" IS NULL AND p."revisionId" IN (SELECT "id" FROM ${newestRevisions(projectId)} AS n)
      ${document ? Prisma.sql`AND p."documentId" = ${document}::uuid` : Prisma.empty}`;
  return row!.count;
}
