import { database } from "@/lib/data/database";
import { invalid } from "@/lib/data/failure";
import { Prisma } from "@/lib/data/generated/client";
import { madeVisibleSql, partiesSeenSql } from "@/lib/data/layers";
import type { Look } from "@/lib/data/search/passages";
import type { Raw, RawHits, Search } from "@/lib/data/search/search";
import { querySql } from "@/lib/data/search/words";

// Parties, documents and contests: few enough to be found by expression indexes on their own words, oldest first.

/** Parties that aren't archived, by their names and notes; documents' own voices are found with their documents. */
export function findParties({ member: { projectId }, layersSeen, sought }: Look, page: Search): Promise<RawHits> {
  const query = querySql(sought);
  return listed(page, Prisma.sql`
    SELECT p."id", string_agg(n."text", ' · ' ORDER BY n."ordinal") || CASE WHEN p."note" = '' THEN '' ELSE E'\n' || p."note" END AS "text", min(n."text") FILTER (WHERE n."ordinal" = 0) AS "title"
    FROM "Party" p JOIN "PartyName" n ON n."projectId" = p."projectId" AND n."partyId" = p."id"
    WHERE p."projectId" = ${projectId}::uuid AND p."archivedAt" IS NULL AND p."kind" <> 'document_voice' AND ${partiesSeenSql("p", layersSeen)} AND p."id" IN (
      SELECT "partyId" FROM "PartyName" WHERE "projectId" = ${projectId}::uuid AND search_words('und', "text") @@ ${query}
      UNION ALL SELECT "id" FROM "Party" WHERE "projectId" = ${projectId}::uuid AND search_words('und', "note") @@ ${query})
    GROUP BY p."id", p."note"`);
}

/** Documents that aren't archived, by title, kind, file and note. */
export function findDocuments({ member: { projectId }, sought }: Look, page: Search): Promise<RawHits> {
  return listed(page, Prisma.sql`
    SELECT d."id", d."title", concat_ws(' · ', d."title", nullif(d."kind", ''), nullif(d."fileName", ''), nullif(d."note", '')) AS "text"
    FROM "Document" d WHERE d."projectId" = ${projectId}::uuid AND d."archivedAt" IS NULL
      AND search_words(d."language", d."title" || E'\n' || d."fileName" || E'\n' || d."kind" || E'\n' || d."note") @@ ${querySql(sought)}`);
}

/** Contests that aren't archived, by question, note and the names of their positions. */
export function findContests({ member: { projectId }, layersSeen, sought }: Look, page: Search): Promise<RawHits> {
  const query = querySql(sought);
  return listed(page, Prisma.sql`
    SELECT c."id", c."question" AS "title", concat_ws(' · ', c."question", nullif(c."note", ''), (
      SELECT string_agg(o."label", ' · ' ORDER BY o."ordinal") FROM "Position" o
      WHERE o."projectId" = c."projectId" AND o."contestId" = c."id" AND o."deletedAt" IS NULL AND ${madeVisibleSql("o", layersSeen)})) AS "text"
    FROM "Contest" c WHERE c."projectId" = ${projectId}::uuid AND c."archivedAt" IS NULL AND ${madeVisibleSql("c", layersSeen)} AND c."id" IN (
      SELECT "id" FROM "Contest" WHERE "projectId" = ${projectId}::uuid AND search_words('und', "question" || E'\n' || "note") @@ ${query}
      UNION ALL SELECT o."contestId" FROM "Position" o WHERE o."projectId" = ${projectId}::uuid AND o."deletedAt" IS NULL AND ${madeVisibleSql("o", layersSeen)} AND search_words('und', o."label") @@ ${query})`);
}

async function listed({ cursor, limit }: Search, found: Prisma.Sql): Promise<RawHits> {
  if (cursor !== undefined && !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(cursor)) throw invalid([{ path: ["cursor"], message: "This is not a cursor of this list." }]);
  const after = cursor === undefined ? Prisma.empty : Prisma.sql`WHERE "id" > ${cursor}::uuid`;
  const [rows, [count]] = await Promise.all([
    database().$queryRaw<Raw[]>`SELECT * FROM (${found}) AS f ${after} ORDER BY "id" LIMIT ${limit + 1}`,
    database().$queryRaw<{ count: number }[]>`SELECT count(*)::int AS "count" FROM (${found}) AS f`,
  ]);
  const items = rows.slice(0, limit);
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null, total: count!.count };
}
