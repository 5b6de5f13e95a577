import { database } from "@/lib/data/database";
import { excludedRoles } from "@/lib/documents/record";

/** A mention whose own words lie wholly in excluded regions. */
export interface ExcludedMention {
  readonly id: string;
  readonly claimId: string;
  readonly documentId: string;
}

/**
 * The mentions of a project whose content lies wholly in excluded regions of the newest revision that they stand on:
 * statistics leave them out (docs/SPEC.md, R8). They are few: new claims are never made there. One query, which looks
 * only at revisions that have excluded regions.
 */
export async function excludedMentions(projectId: string): Promise<ExcludedMention[]> {
  const roles = [...excludedRoles];
  return database().$queryRaw<ExcludedMention[]>`
    WITH hidden AS (
      SELECT "revisionId", range_agg(int4range("start", "end")) AS spans
      FROM "Region" WHERE "projectId" = ${projectId}::uuid AND "deletedAt" IS NULL AND "role"::text = ANY(${roles}) GROUP BY "revisionId"
    )
    SELECT m."id", m."claimId", m."documentId"
    FROM hidden h
    JOIN "Anchoring" a ON a."projectId" = ${projectId}::uuid AND a."revisionId" = h."revisionId" AND a."state" = 'placed'
    JOIN "Mention" m ON m."projectId" = a."projectId" AND m."id" = a."mentionId"
    JOIN "Fragment" f ON f."projectId" = a."projectId" AND f."anchoringId" = a."id" AND f."role" = 'content'
    WHERE NOT EXISTS (
      SELECT 1 FROM "Anchoring" b
      JOIN "Revision" r ON r."projectId" = b."projectId" AND r."id" = b."revisionId"
      JOIN "Revision" s ON s."projectId" = a."projectId" AND s."id" = a."revisionId"
      WHERE b."projectId" = a."projectId" AND b."mentionId" = a."mentionId" AND b."state" = 'placed' AND r."ordinal" > s."ordinal"
    )
    GROUP BY m."id", m."claimId", m."documentId"
    HAVING bool_and(h.spans @> int4range(f."start", f."end"))`;
}

/** The claims of a project of which every mention is such a one. */
export async function excludedClaimIds(projectId: string): Promise<string[]> {
  const mentions = await excludedMentions(projectId);
  const excluded = new Set(mentions.map(({ id }) => id));
  const claimIds = [...new Set(mentions.map(({ claimId }) => claimId))];
  if (claimIds.length === 0) return [];
  const others = await database().mention.findMany({ where: { projectId, claimId: { in: claimIds } }, select: { id: true, claimId: true } });
  const counted = new Set(others.filter(({ id }) => !excluded.has(id)).map(({ claimId }) => claimId));
  return claimIds.filter((id) => !counted.has(id));
}
