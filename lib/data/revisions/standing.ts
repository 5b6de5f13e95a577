import type { Member } from "@/lib/access/actor";
import type { SeenLayers } from "@/lib/access/visibility";
import { database } from "@/lib/data/database";
import { Prisma } from "@/lib/data/generated/client";
import { claimsSeenSql, readSeenLayers } from "@/lib/data/layers";

/** How many mentions of a document have no place on its newest revision, and for how many of them nobody has decided yet. */
export interface Standing {
  readonly onOlder: number;
  readonly waiting: number;
}

/**
 * The mentions that a member sees and that have no place on the newest revision of their document, as a query with
 * "id", "claimId", "documentId", "revisionId" (the newest one), "placeId" (their newest place) and "isWaiting": a person
 * has not said yet that they stay where they are. `documents` narrows it down. Only revised documents are looked at.
 */
export const behindSql = (projectId: string, layersSeen: SeenLayers, documents: readonly string[]) => Prisma.sql`
  SELECT m."id", m."claimId", m."documentId", n."revisionId", place."id" AS "placeId", coalesce(last."state", 'placed') <> 'retired' AS "isWaiting"
  FROM (SELECT DISTINCT ON (r."documentId") r."documentId", r."id" AS "revisionId", r."ordinal" FROM "Revision" r
    WHERE r."projectId" = ${projectId}::uuid AND r."documentId" = ANY(${[...documents]}::uuid[]) ORDER BY r."documentId", r."ordinal" DESC) n
  JOIN "Mention" m ON m."projectId" = ${projectId}::uuid AND m."documentId" = n."documentId"
  JOIN "Claim" c ON c."projectId" = m."projectId" AND c."id" = m."claimId" AND c."deletedAt" IS NULL AND ${claimsSeenSql("c", "id", layersSeen)}
  LEFT JOIN LATERAL (SELECT a."id", a."revisionId" FROM "Anchoring" a JOIN "Revision" r ON r."projectId" = a."projectId" AND r."id" = a."revisionId"
    WHERE a."projectId" = m."projectId" AND a."mentionId" = m."id" AND a."state" = 'placed' ORDER BY r."ordinal" DESC LIMIT 1) place ON true
  LEFT JOIN LATERAL (SELECT a."state" FROM "Anchoring" a JOIN "Revision" r ON r."projectId" = a."projectId" AND r."id" = a."revisionId"
    WHERE a."projectId" = m."projectId" AND a."mentionId" = m."id" ORDER BY r."ordinal" DESC LIMIT 1) last ON true
  WHERE n."ordinal" > 1 AND place."revisionId" <> n."revisionId"`;

/** For each of these documents that was revised and of which a mention stayed behind, how many did. One query. */
export async function standings(member: Member, documents: readonly string[]): Promise<Map<string, Standing>> {
  if (documents.length === 0) return new Map();
  const layersSeen = await readSeenLayers(member);
  const rows = await database().$queryRaw<(Standing & { documentId: string })[]>`
    SELECT b."documentId", count(*)::int AS "onOlder", (count(*) FILTER (WHERE b."isWaiting"))::int AS "waiting" FROM (${behindSql(member.projectId, layersSeen, documents)}) b GROUP BY b."documentId"`;
  return new Map(rows.map(({ documentId, onOlder, waiting }) => [documentId, { onOlder, waiting }]));
}
