import type { Actor, Member } from "@/lib/access/actor";
import type { SeenLayers } from "@/lib/access/visibility";
import type { Highlight } from "@/lib/claims/highlight";
import { fragmentRoles, type FragmentRole } from "@/lib/claims/record";
import { database } from "@/lib/data/database";
import { notFound } from "@/lib/data/failure";
import { Prisma } from "@/lib/data/generated/client";
import { claimsSeenSql, madeVisibleSql, readShownLayers } from "@/lib/data/layers";
import { readerOf } from "@/lib/data/membership";

/** Which of a document's claims are asked for; without any of it, all. */
export interface HighlightPart {
  /** of these claims, and of the claims that these placements place or placed */
  readonly ids?: readonly string[] | undefined;
  /** an older revision: those placed on it; else the newest one, with those that stayed behind */
  readonly revision?: string | undefined;
  /** those with a word in this stretch of the newest revision, in UTF-16 units */
  readonly start?: number | undefined;
  readonly end?: number | undefined;
  /** those of this layer, which may be an imported one */
  readonly layerId?: string | undefined;
  /** those whose mention comes after this one in the order of making, at most `limit` of them */
  readonly after?: string | undefined;
  readonly limit?: number | undefined;
}
export interface DocumentHighlights {
  readonly revisionId: string;
  readonly claims: Highlight[];
  /** what to ask for as `after` for the part that follows; null where none does */
  readonly next: string | null;
}

/** The places of every claim of the layers that are shown on a document's newest revision, or on the one asked for, in short; all in the order of their first words, or a part of them. */
export async function documentHighlights(actor: Actor, project: string, documentId: string, part: HighlightPart = {}): Promise<DocumentHighlights> {
  const member = await readerOf(actor, project);
  const where = { projectId: member.projectId, documentId };
  const newest = await database().revision.findFirst({ where, orderBy: { ordinal: "desc" }, select: { id: true } });
  const revision = part.revision === undefined ? newest : await database().revision.findFirst({ where: { ...where, id: part.revision }, select: { id: true } });
  if (!newest || !revision) throw notFound();
  const layersSeen = await readShownLayers(member, part.layerId);
  const scope = { projectId: member.projectId, layersSeen };
  const mentions = await mentionIds(scope, documentId, revision.id, part);
  const ids = mentions.slice(0, part.limit ?? mentions.length);
  const rows = await rowsOf(scope, ids, revision.id === newest.id ? Prisma.empty : Prisma.sql`AND a."revisionId" = ${revision.id}::uuid`);
  const claims = rows.map((row) => highlightOf(row, revision.id)).sort((a, b) => firstOffset(a) - firstOffset(b) || (a.mentionId < b.mentionId ? -1 : 1));
  return { revisionId: revision.id, claims, next: mentions.length > ids.length ? ids.at(-1)! : null };
}

type Scope = Pick<Member, "projectId"> & { readonly layersSeen: SeenLayers };

/** The mentions of the part, in the order of making; with a limit, one more than it. */
async function mentionIds({ projectId, layersSeen }: Scope, documentId: string, revisionId: string, { ids, start, end, after, limit }: HighlightPart): Promise<string[]> {
  const isWindow = start !== undefined || end !== undefined;
  const inWindow = Prisma.sql`AND EXISTS (
      SELECT 1 FROM "Anchoring" a JOIN "Fragment" f ON f."projectId" = a."projectId" AND f."anchoringId" = a."id"
      WHERE a."projectId" = m."projectId" AND a."mentionId" = m."id" AND a."revisionId" = ${revisionId}::uuid AND a."state" = 'placed'
        AND f."start" < ${end ?? 2_147_483_647} AND f."end" > ${start ?? 0})`;
  const ofThese = Prisma.sql`AND (c."id" = ANY(${[...(ids ?? [])]}::uuid[]) OR c."id" IN (
      SELECT t."claimId" FROM "Placement" t WHERE t."projectId" = c."projectId" AND t."id" = ANY(${[...(ids ?? [])]}::uuid[])))`;
  const rows = await database().$queryRaw<{ id: string }[]>`
    SELECT m."id" FROM "Mention" m JOIN "Claim" c ON c."projectId" = m."projectId" AND c."id" = m."claimId"
    WHERE m."projectId" = ${projectId}::uuid AND m."documentId" = ${documentId}::uuid AND c."deletedAt" IS NULL AND ${claimsSeenSql("c", "id", layersSeen)}
      ${after === undefined ? Prisma.empty : Prisma.sql`AND m."id" > ${after}::uuid`} ${isWindow ? inWindow : Prisma.empty} ${ids === undefined ? Prisma.empty : ofThese}
    ORDER BY m."id" ${limit === undefined ? Prisma.empty : Prisma.sql`LIMIT ${limit + 1}`}`;
  return rows.map(({ id }) => id);
}

type Row = Omit<Highlight, "mentionId" | "orphaned" | "spans"> & {
  readonly mentionId: string;
  readonly revisionId: string;
  readonly spans: readonly [FragmentRole, number, number, number][];
};

/** One row a mention, of all its tables: there may be tens of thousands, which is why the database puts them together. */
async function rowsOf({ projectId, layersSeen }: Scope, mentions: readonly string[], onlyThere: Prisma.Sql): Promise<Row[]> {
  if (mentions.length === 0) return [];
  return database().$queryRaw<Row[]>`
    WITH wanted AS (SELECT unnest(${mentions}::uuid[]) AS "id"),
    place AS (
      SELECT DISTINCT ON (a."mentionId") a."mentionId", a."id", a."revisionId"
      FROM wanted w JOIN "Anchoring" a ON a."projectId" = ${projectId}::uuid AND a."mentionId" = w."id" AND a."state" = 'placed' ${onlyThere}
      JOIN "Revision" r ON r."projectId" = a."projectId" AND r."id" = a."revisionId"
      ORDER BY a."mentionId", r."ordinal" DESC),
    spans AS (
      SELECT p."mentionId", json_agg(json_build_array(f."role", coalesce(f."levelOrdinal", -1), f."start", f."end") ORDER BY f."ordinal") AS "spans"
      FROM place p JOIN "Fragment" f ON f."projectId" = ${projectId}::uuid AND f."anchoringId" = p."id" GROUP BY p."mentionId"),
    claimants AS (
      SELECT m."claimId", json_agg(DISTINCT jsonb_build_array(y."ordinal", y."partyId")) AS "parties"
      FROM wanted w JOIN "Mention" m ON m."projectId" = ${projectId}::uuid AND m."id" = w."id"
      JOIN "ClaimParty" y ON y."projectId" = m."projectId" AND y."claimId" = m."claimId" AND y."role" = 'claimant' GROUP BY m."claimId"),
    contests AS (
      SELECT t."claimId", count(*)::int AS "count" FROM "Placement" t
      JOIN "Contest" k ON k."projectId" = t."projectId" AND k."id" = t."contestId" AND ${madeVisibleSql("k", layersSeen)}
      WHERE t."projectId" = ${projectId}::uuid AND t."deletedAt" IS NULL GROUP BY t."claimId")
    SELECT m."id" AS "mentionId", place."revisionId", c."id", c."version", c."act", c."attribution"::text AS "attribution",
      coalesce(contests."count", 0) AS "contestCount", spans."spans", coalesce(claimants."parties", '[]') AS "claimants"
    FROM place JOIN spans ON spans."mentionId" = place."mentionId"
    JOIN "Mention" m ON m."projectId" = ${projectId}::uuid AND m."id" = place."mentionId"
    JOIN "Claim" c ON c."projectId" = m."projectId" AND c."id" = m."claimId"
    LEFT JOIN claimants ON claimants."claimId" = c."id" LEFT JOIN contests ON contests."claimId" = c."id"`;
}

function highlightOf({ revisionId, claimants, spans, ...row }: Row, newestId: string): Highlight {
  const parties = (claimants as unknown as [number, string][]).sort((a, b) => a[0] - b[0]).map(([, id]) => id);
  const short = spans.map(([role, level, start, end]) => [fragmentRoles.indexOf(role), level, start, end] as const);
  return { ...row, claimants: parties, orphaned: revisionId !== newestId, spans: short };
}

const firstOffset = (highlight: Highlight) => Math.min(...highlight.spans.map((span) => span[2]));
