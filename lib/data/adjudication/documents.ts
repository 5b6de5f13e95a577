import type { Actor, Member } from "@/lib/access/actor";
import type { SeenLayers } from "@/lib/access/visibility";
import { database } from "@/lib/data/database";
import { Prisma } from "@/lib/data/generated/client";
import { readSeenLayers, visibleLayers } from "@/lib/data/layers";
import { demand, readerOf } from "@/lib/data/membership";
import { demandCursor, mapped, pageOf, type Listed, type Page } from "@/lib/data/page";

/** A document that can be adjudicated, with how far that is. */
export interface AdjudicableDocument {
  readonly id: string;
  readonly title: string;
  /** how many closed layers of its assignments have claims in it */
  readonly layers: number;
  /** the claims of these layers, and how many of them no decision is about */
  readonly claims: number;
  readonly open: number;
  /** decisions that stand about such claims, and how many of them are about an older version of one */
  readonly decisions: number;
  readonly changed: number;
}

/**
 * The documents in which closed layers of assignments have claims, the newest first; for reviewers, editors and owners. A
 * document that the member annotates blind isn't among them. One query. Refuses who isn't a member, and others.
 */
export async function listAdjudicable(actor: Actor, project: string, page: Page): Promise<Listed<AdjudicableDocument>> {
  const member = await readerOf(actor, project);
  demand(member, "adjudication.read");
  demandCursor(page.cursor);
  const layers = await visibleLayers(member);
  const closed = layers.filter(({ kind, closedAt }) => kind === "own" && closedAt !== null).map(({ id }) => id);
  const rows = await rowsOf(member, { ...(await readSeenLayers(member)), ids: closed }, page);
  return mapped(pageOf(rows, page), (row) => row);
}

const rowsOf = ({ projectId }: Member, { ids, blind }: SeenLayers, { cursor, limit }: Page) => database().$queryRaw<AdjudicableDocument[]>`
  WITH marked AS (
    SELECT DISTINCT m."documentId", c."id", c."layerId" FROM "Claim" c
    JOIN "Mention" m ON m."projectId" = c."projectId" AND m."claimId" = c."id"
    JOIN "Document" d ON d."projectId" = m."projectId" AND d."id" = m."documentId" AND d."archivedAt" IS NULL
    WHERE c."projectId" = ${projectId}::uuid AND c."layerId" = ANY(${[...ids]}::uuid[]) AND c."deletedAt" IS NULL
      AND m."documentId" <> ALL(${[...(blind?.documentIds ?? [])]}::uuid[]) ${cursor === undefined ? Prisma.empty : Prisma.sql`AND m."documentId" < ${cursor}::uuid`}
  ), about AS (
    SELECT a."decisionId", e."documentId", a."claimId", a."claimVersion" < c."version" AS "moved" FROM "AdjudicationDecision" e
    JOIN "AdjudicationClaim" a ON a."projectId" = e."projectId" AND a."decisionId" = e."id" AND a."role" = 'version'
    JOIN "Claim" c ON c."projectId" = a."projectId" AND c."id" = a."claimId" AND c."layerId" = ANY(${[...ids]}::uuid[])
    WHERE e."projectId" = ${projectId}::uuid AND e."deletedAt" IS NULL
  ), decided AS (
    SELECT "documentId", count(DISTINCT "decisionId")::int AS "decisions", (count(DISTINCT "decisionId") FILTER (WHERE "moved"))::int AS "changed" FROM about GROUP BY 1
  )
  SELECT d."id", d."title", count(DISTINCT k."layerId")::int AS "layers", count(*)::int AS "claims",
    (count(*) FILTER (WHERE NOT EXISTS (SELECT 1 FROM about a WHERE a."documentId" = k."documentId" AND a."claimId" = k."id")))::int AS "open",
    coalesce(max(x."decisions"), 0)::int AS "decisions", coalesce(max(x."changed"), 0)::int AS "changed"
  FROM marked k JOIN "Document" d ON d."projectId" = ${projectId}::uuid AND d."id" = k."documentId"
  LEFT JOIN decided x ON x."documentId" = k."documentId"
  GROUP BY d."id", d."title" ORDER BY d."id" DESC LIMIT ${Math.min(limit, 200) + 1}`;
