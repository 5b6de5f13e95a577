import type { Member } from "@/lib/access/actor";
import type { SeenLayers } from "@/lib/access/visibility";
import { database } from "@/lib/data/database";
import { invalid } from "@/lib/data/failure";
import { Prisma } from "@/lib/data/generated/client";
import { claimConditions, newestRevisions } from "@/lib/data/search/claim-conditions";
import type { RawHits, Search } from "@/lib/data/search/search";
import { querySql, type Sought } from "@/lib/data/search/words";
import { isNarrowed } from "@/lib/search/filter";

/** Who looks, and for what. */
export interface Look {
  readonly member: Member;
  readonly layersSeen: SeenLayers;
  readonly sought: Sought;
}

interface Row {
  readonly revisionId: string;
  readonly start: number;
  readonly documentId: string;
  readonly title: string;
  readonly text: string;
}

/**
 * Passages of the newest texts, document by document in the order of reading; archived documents are left out. Where
 * claims are filtered, only passages in which such a claim stands.
 */
export async function findPassages({ member, layersSeen, sought }: Look, { filter, cursor, limit }: Search): Promise<RawHits> {
  const { projectId } = member;
  const claims = { ...filter, q: undefined, document: undefined };
  const conditions = Prisma.sql`p."projectId" = ${projectId}::uuid AND p."words" @@ ${querySql(sought)} AND d."archivedAt" IS NULL
    AND p."revisionId" IN (SELECT "id" FROM ${newestRevisions(projectId)} AS n)
    ${filter.document ? Prisma.sql`AND p."documentId" = ${filter.document}::uuid` : Prisma.empty}
    ${isNarrowed(claims) ? Prisma.sql`AND ${await holdsClaim(member, layersSeen, claims)}` : Prisma.empty}`;
  const from = Prisma.sql`FROM "Passage" p JOIN "Document" d ON d."projectId" = p."projectId" AND d."id" = p."documentId" WHERE ${conditions}`;
  const after = cursor === undefined ? Prisma.empty : afterSql(cursor);
  const [rows, [count]] = await Promise.all([
    database().$queryRaw<Row[]>`SELECT p."revisionId", p."start", p."documentId", p."text", d."title" ${from} ${after} ORDER BY p."revisionId", p."start" LIMIT ${limit + 1}`,
    database().$queryRaw<{ count: number }[]>`SELECT count(*)::int AS "count" ${from}`,
  ]);
  const items = rows.slice(0, limit).map(({ revisionId, ...row }) => ({ id: `${revisionId}.${row.start}`, ...row }));
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null, total: count!.count };
}

function afterSql(cursor: string): Prisma.Sql {
  const [, revisionId, start] = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.(\d{1,9})$/.exec(cursor) ?? [];
  if (!revisionId) throw invalid([{ path: ["cursor"], message: "This is not a cursor of this list." }]);
  return Prisma.sql`AND (p."revisionId", p."start") > (${revisionId}::uuid, ${Number(start)}::int)`;
}

async function holdsClaim(member: Member, layersSeen: SeenLayers, filter: Search["filter"]): Promise<Prisma.Sql> {
  return Prisma.sql`EXISTS (
    SELECT 1 FROM "Anchoring" a JOIN "Fragment" f ON f."projectId" = a."projectId" AND f."anchoringId" = a."id" AND f."role" = 'content'
    JOIN "Mention" m ON m."projectId" = a."projectId" AND m."id" = a."mentionId" JOIN "ClaimSearch" s ON s."claimId" = m."claimId"
    WHERE a."projectId" = p."projectId" AND a."revisionId" = p."revisionId" AND a."state" = 'placed'
      AND f."start" < p."start" + utf16_length(p."text") AND f."end" > p."start" AND ${await claimConditions(member, layersSeen, filter)})`;
}
