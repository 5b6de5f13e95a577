import type { Actor } from "@/lib/access/actor";
import { dto } from "@/lib/data/aggregate";
import { claims } from "@/lib/data/claims/claims";
import { claimOfRow, claimSelect } from "@/lib/data/claims/rows";
import { database } from "@/lib/data/database";
import { notFound } from "@/lib/data/failure";
import { Prisma } from "@/lib/data/generated/client";
import { readSeenLayers } from "@/lib/data/layers";
import { readerOf } from "@/lib/data/membership";
import { behindSql } from "@/lib/data/revisions/standing";
import { textOf } from "@/lib/data/revisions/texts";
import { seenOnTexts, type WaitingMove } from "@/lib/revisions/waiting";

export interface WaitingPage {
  /** those after this one, as `next` of the page before said */
  readonly cursor?: string | undefined;
  readonly limit: number;
}
export interface WaitingListed {
  readonly revisionId: string;
  readonly items: readonly WaitingMove[];
  readonly next: string | null;
  /** in all: those to decide about, and those that somebody left on an older text */
  readonly waiting: number;
  readonly retired: number;
}

interface Row {
  readonly id: string;
  readonly claimId: string;
  readonly placeId: string;
  readonly start: number;
}

/** The mentions of a document that wait for somebody's decision about its newest revision, in the order of the older text. */
export async function listWaiting(actor: Actor, project: string, documentId: string, { cursor, limit }: WaitingPage): Promise<WaitingListed> {
  const member = await readerOf(actor, project);
  const { projectId } = member;
  const layersSeen = await readSeenLayers(member);
  const revisions = await database().revision.findMany({ where: { projectId, documentId }, orderBy: { ordinal: "desc" }, select: { id: true, ordinal: true } });
  if (revisions.length === 0) throw notFound();
  const behind = behindSql(projectId, layersSeen, [documentId]);
  const [counts] = await database().$queryRaw<{ waiting: number; retired: number }[]>`
    SELECT (count(*) FILTER (WHERE b."isWaiting"))::int AS "waiting", (count(*) FILTER (WHERE NOT b."isWaiting"))::int AS "retired" FROM (${behind}) b`;
  const rows = await database().$queryRaw<Row[]>`
    SELECT w.* FROM (
      SELECT b."id", b."claimId", b."placeId", (SELECT min(f."start") FROM "Fragment" f WHERE f."projectId" = ${projectId}::uuid AND f."anchoringId" = b."placeId") AS "start"
      FROM (${behind}) b WHERE b."isWaiting") w
    ${afterCursor(cursor)} ORDER BY w."start", w."id" LIMIT ${limit + 1}`;
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const scene = { projectId, documentId, ordinals: new Map(revisions.map(({ id, ordinal }) => [id, ordinal])), newestId: revisions[0]!.id };
  const found = await claimsOf(projectId, shown);
  const seen = new Map([...found].map(([id, claim]) => [id, dto(member, claims, claim)]));
  const items = await itemsOf(scene, shown, seen);
  return { revisionId: scene.newestId, items, next: rows.length > limit ? `${last!.start}:${last!.id}` : null, waiting: counts!.waiting, retired: counts!.retired };
}

function afterCursor(cursor: string | undefined): Prisma.Sql {
  const [, start, id] = /^(\d{1,9}):([0-9a-f-]{36})$/.exec(cursor ?? "") ?? [];
  return start && id ? Prisma.sql`WHERE (w."start", w."id") > (${Number(start)}, ${id}::uuid)` : Prisma.empty;
}

async function claimsOf(projectId: string, rows: readonly Row[]) {
  const found = await database().claim.findMany({ where: { projectId, id: { in: rows.map(({ claimId }) => claimId) } }, select: claimSelect });
  return new Map(found.map((row) => [row.id, claimOfRow(row)]));
}

interface Scene {
  readonly projectId: string;
  readonly documentId: string;
  readonly ordinals: ReadonlyMap<string, number>;
  readonly newestId: string;
}

async function itemsOf({ projectId, documentId, ordinals, newestId }: Scene, rows: readonly Row[], seen: ReadonlyMap<string, WaitingMove["claim"]>): Promise<WaitingMove[]> {
  const placed = rows.map((row) => {
    const claim = seen.get(row.claimId)!;
    const mention = claim.mentions.find(({ id }) => id === row.id)!;
    return { claim, mention, was: mention.anchorings.find(({ id }) => id === row.placeId)! };
  });
  if (placed.length === 0) return [];
  const revisionIds = [...new Set([newestId, ...placed.map(({ was }) => was.revisionId)])];
  const texts = new Map(await Promise.all(revisionIds.map(async (id) => [id, await textOf(database(), projectId, documentId, id)] as const)));
  return placed.map(({ claim, mention, was }) => {
    const proposed = mention.anchorings.find(({ revisionId, state }) => revisionId === newestId && state === "proposed");
    const { around, newer, elsewhere } = seenOnTexts(texts.get(was.revisionId)!, texts.get(newestId)!, was, proposed);
    return { claim, mentionId: mention.id, older: { ordinal: ordinals.get(was.revisionId)!, anchoring: was, around }, newer, elsewhere };
  });
}
