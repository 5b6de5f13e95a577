import { classOfCue } from "@/lib/claims/cue-weight";
import { englishCues } from "@/lib/claims/cue-lexicon";
import { database } from "@/lib/data/database";
import { Prisma } from "@/lib/data/generated/client";

/**
 * A query that gives for each claim of the project with which cue words it is given, as "claimId" and "cue": the cues of
 * its innermost source, on the newest text that each mention has a place on (docs/SPEC.md, M6). The words that occur are
 * weighed here, each once; the database counts.
 */
export async function cueClassesSql(projectId: string): Promise<Prisma.Sql> {
  const words = await database().$queryRaw<{ quote: string }[]>`
    SELECT DISTINCT "quote" FROM "Fragment" WHERE "projectId" = ${projectId}::uuid AND "role" = 'cue' AND "levelOrdinal" = 0`;
  const quotes = words.map(({ quote }) => quote);
  return Prisma.sql`SELECT m."claimId", CASE count(DISTINCT l."cue") WHEN 0 THEN 'none' WHEN 1 THEN min(l."cue") ELSE 'mixed' END AS "cue"
    FROM "Mention" m
    LEFT JOIN (
      SELECT n."mentionId", CASE WHEN split_part(lower(d."language"), '-', 1) IN (${englishCues.language}, 'und') THEN COALESCE(w."cue", 'other') ELSE 'other' END AS "cue"
      FROM (
        SELECT DISTINCT ON (a."mentionId") a."mentionId", a."id", r."documentId" FROM "Anchoring" a JOIN "Revision" r ON r."projectId" = a."projectId" AND r."id" = a."revisionId"
        WHERE a."projectId" = ${projectId}::uuid AND a."state" = 'placed' ORDER BY a."mentionId", r."ordinal" DESC
      ) n
      JOIN "Fragment" f ON f."projectId" = ${projectId}::uuid AND f."anchoringId" = n."id" AND f."role" = 'cue' AND f."levelOrdinal" = 0
      JOIN "Document" d ON d."projectId" = ${projectId}::uuid AND d."id" = n."documentId"
      LEFT JOIN unnest(${quotes}::text[], ${quotes.map(classOfCue)}::text[]) AS w("quote", "cue") ON w."quote" = f."quote"
    ) l ON l."mentionId" = m."id"
    WHERE m."projectId" = ${projectId}::uuid GROUP BY m."claimId"`;
}
