import type { Actor, Member } from "@/lib/access/actor";
import { dto } from "@/lib/data/aggregate";
import { claims, type ClaimSeen } from "@/lib/data/claims/claims";
import { claimOfRow, claimSelect } from "@/lib/data/claims/rows";
import { database, type Transaction } from "@/lib/data/database";
import { invalid } from "@/lib/data/failure";
import { Prisma } from "@/lib/data/generated/client";
import { readShownLayers } from "@/lib/data/layers";
import { readerOf } from "@/lib/data/membership";
import type { Listed, Page } from "@/lib/data/page";
import { claimConditions } from "@/lib/data/search/claim-conditions";
import type { ClaimFilter, ClaimSort } from "@/lib/search/filter";

/** Which claims, in which order, from where on. */
export interface ClaimSearch extends Page {
  readonly filter: ClaimFilter;
  /** a sort, with a minus before it the other way round */
  readonly sort: string;
}

/** A page of found claims; `total` counts them all. */
export interface FoundClaims extends Listed<ClaimSeen> {
  readonly total: number;
}

/** Claims that the member sees, by every filter and in every order (docs/SPEC.md, F5). Refuses who isn't a member, and a cursor of another list. */
export async function findClaims(actor: Actor, project: string, search: ClaimSearch): Promise<FoundClaims> {
  const member = await readerOf(actor, project);
  const conditions = await claimConditions(member, await readShownLayers(member, search.filter.layer), search.filter);
  const [{ ids, next }, total] = await Promise.all([pageOfIds(member, conditions, search), countClaims(conditions)]);
  return { items: await claimsByIds(member, ids), next, total };
}

/** A claim as acts on many need it: its id, and the version that was seen. */
export interface ClaimKey {
  readonly id: string;
  readonly version: number;
}

/** The keys of found claims in their order, thousands at a time: for choosing all that a filter finds. Refuses as `findClaims`. */
export async function findClaimKeys(actor: Actor, project: string, search: ClaimSearch): Promise<Listed<ClaimKey>> {
  const member = await readerOf(actor, project);
  const conditions = await claimConditions(member, await readShownLayers(member, search.filter.layer), search.filter);
  const { ids, next } = await pageOfIds(member, conditions, search);
  const rows = await database().claim.findMany({ where: { projectId: member.projectId, id: { in: ids } }, select: { id: true, version: true } });
  const versions = new Map(rows.map(({ id, version }) => [id, version]));
  return { items: ids.flatMap((id) => (versions.has(id) ? [{ id, version: versions.get(id)! }] : [])), next };
}

async function countClaims(conditions: Prisma.Sql): Promise<number> {
  const [row] = await database().$queryRaw<{ count: number }[]>`SELECT count(*)::int AS "count" FROM "ClaimSearch" s WHERE ${conditions}`;
  return row!.count;
}

const columns: Readonly<Record<ClaimSort, readonly [up: Column[], down: Column[]]>> = {
  added: [["claimId"], ["claimId"]],
  claimant: [["claimantName", "claimId"], ["claimantName", "claimId"]],
  act: [["act", "claimId"], ["act", "claimId"]],
  // Upward by the first day that a date can mean, downward by the last: what has no date comes last in both.
  said: [["saidFrom", "claimId"], ["saidTo", "claimId"]],
  event: [["eventFrom", "claimId"], ["eventTo", "claimId"]],
  place: [["documentId", "start", "claimId"], ["documentId", "start", "claimId"]],
};
type Column = "claimId" | "claimantName" | "act" | "saidFrom" | "saidTo" | "eventFrom" | "eventTo" | "documentId" | "start";

const casts: Partial<Record<Column, Prisma.Sql>> = { claimId: Prisma.sql`::uuid`, documentId: Prisma.sql`::uuid`, saidFrom: Prisma.sql`::int`, saidTo: Prisma.sql`::int`, eventFrom: Prisma.sql`::int`, eventTo: Prisma.sql`::int`, start: Prisma.sql`::int` };

function orderOf(sort: string) {
  const isDown = sort.startsWith("-");
  const keys = columns[sort.replace("-", "") as ClaimSort][isDown ? 1 : 0];
  const names = keys.map((key) => Prisma.raw(`s."${key}"`));
  return { isDown, keys, names, order: Prisma.join(names.map((name) => Prisma.sql`${name} ${Prisma.raw(isDown ? "DESC" : "ASC")}`), ", ") };
}

/** The ids of all claims of a filter in their order, as the transaction sees them. */
export async function foundIds(tx: Transaction, conditions: Prisma.Sql, sort: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ claimId: string }[]>`SELECT s."claimId" FROM "ClaimSearch" s WHERE ${conditions} ORDER BY ${orderOf(sort).order}`;
  return rows.map(({ claimId }) => claimId);
}

async function pageOfIds(member: Member, conditions: Prisma.Sql, { sort, cursor, limit }: ClaimSearch): Promise<{ ids: string[]; next: string | null }> {
  const { isDown, keys, names, order } = orderOf(sort);
  const after = cursor === undefined ? Prisma.empty : Prisma.sql`AND (${Prisma.join(names, ", ")}) ${Prisma.raw(isDown ? "<" : ">")} (${await placeOf(member, cursor, keys)})`;
  const rows = await database().$queryRaw<{ claimId: string }[]>`SELECT s."claimId" FROM "ClaimSearch" s WHERE ${conditions} ${after} ORDER BY ${order} LIMIT ${limit + 1}`;
  const ids = rows.slice(0, limit).map(({ claimId }) => claimId);
  return { ids, next: rows.length > limit ? (ids.at(-1) ?? null) : null };
}

/** Where the claim that a page ended with stands in the order. */
async function placeOf({ projectId }: Member, cursor: string, keys: readonly Column[]): Promise<Prisma.Sql> {
  const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(cursor);
  // Ids are UUIDs of version 7 and stand in the order of making themselves.
  if (isId && keys.length === 1) return Prisma.sql`${cursor}::uuid`;
  const row = isId ? await database().claimSearch.findUnique({ where: { projectId_claimId: { projectId, claimId: cursor } } }) : null;
  if (!row) throw invalid([{ path: ["cursor"], message: "This is not a cursor of this list." }]);
  return Prisma.join(keys.map((key) => Prisma.sql`${row[key]}${casts[key] ?? Prisma.sql`::text`}`), ", ");
}

/** Whole claims in the order of the ids. */
export async function claimsByIds(member: Member, ids: readonly string[]): Promise<ClaimSeen[]> {
  const rows = await database().claim.findMany({ where: { projectId: member.projectId, id: { in: [...ids] } }, select: claimSelect });
  const found = new Map(rows.map((row) => [row.id, dto(member, claims, claimOfRow(row))]));
  return ids.flatMap((id) => found.get(id) ?? []);
}
