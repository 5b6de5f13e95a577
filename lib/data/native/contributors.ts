import type { Transaction } from "@/lib/data/database";
import { Prisma } from "@/lib/data/generated/client";

/** Every table that names a contributor; a test compares the list with the foreign keys of the database. */
export const namingTables = [
  "Document", "Revision", "Region", "Party", "PartyIdentity", "Layer", "Claim", "Mention", "Anchoring", "Relation", "Contest", "Position",
  "Placement", "Assessment", "Publication", "Snapshot", "Assignment", "Task", "AdjudicationDecision", "Thread", "Comment", "Event",
] as const;

const namedIn = (table: string) =>
  Prisma.sql`EXISTS (SELECT 1 FROM ${Prisma.raw(`"${table}"`)} x WHERE x."projectId" = c."projectId" AND x."contributorId" = c."id")`;
const inHistory = Prisma.sql`EXISTS (SELECT 1 FROM "Version" x WHERE x."projectId" = c."projectId" AND x."recordType" = 'contributor' AND x."recordId" = c."id")`;
// Who is asked to see to something, or called by name, needn't ever have done anything themselves.
const isAsked = Prisma.sql`EXISTS (SELECT 1 FROM "Thread" x WHERE x."projectId" = c."projectId" AND x."assigneeId" = c."id")`;
const isNamed = Prisma.join([...namingTables, "CommentMention"].map(namedIn), " OR ");
const isExported = Prisma.sql`${isNamed} OR ${inHistory} OR ${isAsked}`;

/**
 * The contributors that content or history names, after an id. Who only looks on (the one who loaded a project, say) is
 * a matter of this installation and no part of the project's content.
 */
export async function namedContributors(tx: Transaction, projectId: string, after: string | null, take: number): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT c."id" FROM "Contributor" c
    WHERE c."projectId" = ${projectId}::uuid AND (${after}::uuid IS NULL OR c."id" > ${after}::uuid) AND (${isExported})
    ORDER BY c."id" LIMIT ${take}`;
  return rows.map(({ id }) => id);
}
