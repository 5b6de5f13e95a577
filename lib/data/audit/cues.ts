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
  // The language is joined before the newest places are taken, so that the planner knows how many those are; "C" compares bytes.
  return Prisma.sql`SELECT m."claimId", CASE WHEN min(l."cue") IS NULL THEN 'none' WHEN min(l."cue") = max(l."cue") THEN min(l."cue") ELSE 'mixed' END AS "cue"
    FROM "Mention" m
    LEFT JOIN (
      SELECT n."mentionId", (CASE WHEN n."isWeighed" THEN COALESCE(w."cue", 'other') ELSE 'other' END) COLLATE "C" AS "cue"
      FROM (
        SELECT DISTINCT ON (a."mentionId") a."mentionId", a."id", split_part(lower(d."language"), '-', 1) IN (${englishCues.language}, 'und') AS "isWeighed"
        FROM "Anchoring" a JOIN "Revision" r ON r."projectId" = a."projectId" AND r."id" = a."revisionId" JOIN "Document" d ON d."projectId" = r."projectId" AND d."id" = r."documentId"
        WHERE a."projectId" = ${projectId}::uuid AND a."state" = 'placed' ORDER BY a."mentionId", r."ordinal" DESC
      ) n
      JOIN "Fragment" f ON f."projectId" = ${projectId}::uuid AND f."anchoringId" = n."id" AND f."role" = 'cue' AND f."levelOrdinal" = 0
      LEFT JOIN unnest(${quotes}::text[], ${quotes.map(classOfCue)}::text[]) AS w("quote", "cue") ON w."quote" = f."quote"
    ) l ON l."mentionId" = m."id"
    WHERE m."projectId" = ${projectId}::uuid GROUP BY m."claimId"`;
}
