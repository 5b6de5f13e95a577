import type { Member } from "@/lib/access/actor";
import type { Citing } from "@/lib/contests/citing";
import type { Transaction } from "@/lib/data/database";
import { Prisma } from "@/lib/data/generated/client";

/** A document with its newest revision. */
interface Newest {
  readonly id: string;
  readonly revisionId: string;
}

interface Row extends Omit<Citing, "words"> {
  /** a passage of the text that holds the beginning of the note, and where it begins */
  readonly passage: string | null;
  readonly at: number | null;
}

/** How far before a note the passage that it stands in may begin, in UTF-16 units: longer ones aren't made. */
const LONGEST_PASSAGE = 5_000;
/** So many characters of a note are told; the rest is in its text. */
const LONGEST_WORDS = 400;

/**
 * Which of these documents cite which others of them: by the notes on their newest revisions that name one, in the order
 * of documents and of their texts (docs/SPEC.md, R11). One query.
 */
export async function readCitings({ projectId }: Pick<Member, "projectId">, documents: readonly Newest[], db: Transaction): Promise<Citing[]> {
  const ids = documents.map(({ id }) => id);
  const newest = documents.map(({ revisionId }) => revisionId);
  const rows = await db.$queryRaw<Row[]>`
    SELECT v."documentId" AS "fromDocumentId", r."refersToDocumentId" AS "toDocumentId", r."id" AS "regionId", r."start", r."end", p."text" AS "passage", p."start" AS "at"
    FROM "Region" r JOIN "Revision" v ON v."projectId" = r."projectId" AND v."id" = r."revisionId"
    LEFT JOIN LATERAL (
      SELECT q."text", q."start" FROM "Passage" q
      WHERE q."projectId" = r."projectId" AND q."revisionId" = r."revisionId" AND q."start" BETWEEN r."start" - ${LONGEST_PASSAGE}::int AND r."end" - 1
        AND q."start" + utf16_length(q."text") > r."start" ORDER BY q."start" LIMIT 1
    ) p ON TRUE
    WHERE r."projectId" = ${projectId}::uuid AND r."refersToDocumentId" = ANY(${ids}::uuid[]) AND r."revisionId" = ANY(${newest}::uuid[])
      AND r."deletedAt" IS NULL AND v."documentId" <> r."refersToDocumentId"
    ORDER BY v."documentId", r."start", r."end", r."id"`;
  return rows.map(({ passage, at, ...citing }) => ({ ...citing, words: passage === null || at === null ? "" : wordsOf(citing, passage, at) }));
}

const wordsOf = ({ start, end }: Pick<Citing, "start" | "end">, passage: string, at: number): string =>
  [...passage.slice(Math.max(0, start - at), end - at)].slice(0, LONGEST_WORDS).join("");

/** Which documents of a project cite which others of it, as rows of a query: "from" and "to", each pair once. */
export const citedPairs = (projectId: string): Prisma.Sql => Prisma.sql`
  SELECT DISTINCT v."documentId" AS "from", r."refersToDocumentId" AS "to" FROM "Region" r
  JOIN "Revision" v ON v."projectId" = r."projectId" AND v."id" = r."revisionId"
  WHERE r."projectId" = ${projectId}::uuid AND r."refersToDocumentId" IS NOT NULL AND r."deletedAt" IS NULL AND v."documentId" <> r."refersToDocumentId"
    AND NOT EXISTS (SELECT 1 FROM "Revision" w WHERE w."projectId" = v."projectId" AND w."documentId" = v."documentId" AND w."ordinal" > v."ordinal")`;
