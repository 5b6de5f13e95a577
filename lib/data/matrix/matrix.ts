import type { Actor } from "@/lib/access/actor";
import { disagreementOf, type Cell } from "@/lib/contests/matrix";
import type { MatrixQuery } from "@/lib/contests/matrix-query";
import type { ContestRecord } from "@/lib/contests/record";
import { dto, type Dto } from "@/lib/data/aggregate";
import { contestOfRow, contests, contestSelect } from "@/lib/data/contests";
import { database } from "@/lib/data/database";
import { Prisma } from "@/lib/data/generated/client";
import { madeVisible } from "@/lib/data/layers";
import { columnedTable, placedTables, readFacts, type Facts } from "@/lib/data/matrix/facts";
import { readColumns, type MatrixColumn } from "@/lib/data/matrix/columns";
import { orderedContests } from "@/lib/data/matrix/order";
import { readerOf } from "@/lib/data/membership";
import type { Listed, Page } from "@/lib/data/page";
import type { SideRecord } from "@/lib/projects/record";
import { grouped } from "@/lib/text/parts";

/** One contest: who says what in it, by column, and its counts as a whole. A column without a cell is not heard. */
export interface MatrixRow {
  readonly contest: Dto<ContestRecord>;
  readonly cells: readonly Cell[];
  /** claims that say something, those that say the same as one */
  readonly claims: number;
  readonly roots: number;
  /** claims whose claimant nobody has entered yet */
  readonly unattributed: number;
  /** EDTF: the latest date on which something was said; null where nothing is dated */
  readonly lastSaid: string | null;
  /** see `disagreementOf` */
  readonly disagreement: number | null;
}

/** A page of the matrix: contests by column. */
export interface Matrix extends Listed<MatrixRow> {
  readonly sides: readonly SideRecord[];
  readonly columns: readonly MatrixColumn[];
  /** parties with so few claims that they have no column */
  readonly partiesLeft: number;
  /** contests that the filter leaves, on all pages */
  readonly total: number;
}

/**
 * Who says how much in which contest (docs/SPEC.md, M1 to M4), over the claims that the actor sees, counted by the database.
 * The number of queries doesn't hang on the number of contests, columns or claims. Refuses who isn't a member, and a cursor of another list.
 */
export async function readMatrix(actor: Actor, project: string, { cursor, limit, ...query }: MatrixQuery & Page): Promise<Matrix> {
  const facts = await readFacts(await readerOf(actor, project));
  const by = query.by ?? "side";
  const [{ sides, columns, partiesLeft }, { ids, next, total }] = await Promise.all([readColumns(actor, project, facts, by), orderedContests(facts, query, { cursor, limit })]);
  const [rows, labels, cells, totals] = await Promise.all([readContests(facts, ids), readPositions(facts, ids), readCells(facts, by, ids, columns), readTotals(facts, ids)]);
  const items = ids.flatMap((id): MatrixRow[] => {
    const contest = rows.get(id);
    return contest ? [{ contest, cells: cellsOf(cells.get(id) ?? [], labels.get(id) ?? []), ...totalsOf(totals.get(id) ?? []) }] : [];
  });
  return { sides, columns, partiesLeft, items, next, total };
}

async function readContests({ member }: Facts, ids: string[]): Promise<Map<string, Dto<ContestRecord>>> {
  const rows = await database().contest.findMany({ where: { projectId: member.projectId, id: { in: ids } }, select: contestSelect });
  return new Map(rows.map((row) => [row.id, dto(member, contests, contestOfRow(row))]));
}

async function readPositions({ member: { projectId }, layersSeen }: Facts, contestIds: string[]) {
  const where = { projectId, contestId: { in: contestIds }, deletedAt: null, ...madeVisible(layersSeen) };
  const rows = await database().position.findMany({ where, orderBy: [{ ordinal: "asc" }, { id: "asc" }], select: { id: true, contestId: true, label: true } });
  return grouped(rows, ({ contestId }) => contestId);
}

interface CellCount {
  readonly contestId: string;
  readonly column: string;
  readonly positionId: string | null;
  /** over all positions, and beside them */
  readonly isWhole: boolean;
  readonly claims: number;
  readonly roots: number;
  readonly denied: number;
  readonly silent: number;
  readonly declined: number;
}

async function readCells(facts: Facts, by: "side" | "party", ids: string[], columns: readonly MatrixColumn[]): Promise<Map<string, CellCount[]>> {
  const groups = (what: Prisma.Sql) => Prisma.sql`(count(DISTINCT d."group") FILTER (WHERE d."what" IN (${what})))::int`;
  const rows = await database().$queryRaw<CellCount[]>`
    WITH ${placedTables(facts, ids)}, ${columnedTable(facts, by)}
    SELECT d."contestId", d."column", d."positionId", GROUPING(d."positionId") = 1 AS "isWhole", ${groups(Prisma.sql`'says', 'denied'`)} AS "claims",
      (count(DISTINCT r."root") FILTER (WHERE d."what" IN ('says', 'denied')))::int AS "roots",
      ${groups(Prisma.sql`'denied'`)} AS "denied", ${groups(Prisma.sql`'silent'`)} AS "silent", ${groups(Prisma.sql`'declined'`)} AS "declined"
    FROM "columned" d JOIN "rooted" r ON r."contestId" = d."contestId" AND r."claimId" = d."claimId"
    WHERE d."column" = ANY(${columns.map(({ key }) => key)})
    GROUP BY GROUPING SETS ((d."contestId", d."column"), (d."contestId", d."column", d."positionId"))`;
  return grouped(rows, ({ contestId }) => contestId);
}

function cellsOf(counts: readonly CellCount[], positions: readonly { readonly id: string; readonly label: string }[]): Cell[] {
  const parts = grouped(counts.filter(({ isWhole }) => !isWhole), ({ column }) => column);
  return counts.filter(({ isWhole }) => isWhole).map(({ column, claims, roots, denied, silent, declined }) => ({
    column, claims, roots, denied, silent, declined,
    positions: positions.map(({ id, label }) => ({ id, label, count: parts.get(column)?.find(({ positionId }) => positionId === id)?.claims ?? 0 })).filter(({ count }) => count > 0),
  }));
}

interface TotalCount {
  readonly contestId: string;
  readonly positionId: string | null;
  readonly isWhole: boolean;
  readonly claims: number;
  readonly taking: number;
  readonly roots: number;
  readonly unattributed: number;
  readonly lastSaid: string | null;
}

async function readTotals(facts: Facts, ids: string[]): Promise<Map<string, TotalCount[]>> {
  const rows = await database().$queryRaw<TotalCount[]>`
    WITH ${placedTables(facts, ids)}
    SELECT p."contestId", p."positionId", GROUPING(p."positionId") = 1 AS "isWhole",
      (count(DISTINCT p."group") FILTER (WHERE p."what" IN ('says', 'denied')))::int AS "claims",
      (count(DISTINCT p."group") FILTER (WHERE p."what" = 'says' AND p."attribution" = 'attributed'))::int AS "taking",
      (count(DISTINCT r."root") FILTER (WHERE p."what" IN ('says', 'denied')))::int AS "roots",
      (count(DISTINCT p."group") FILTER (WHERE p."attribution" = 'unset'))::int AS "unattributed",
      (array_agg(c."said" ORDER BY p."saidTo" DESC, p."saidFrom" DESC) FILTER (WHERE p."saidFrom" <= p."saidTo"))[1] AS "lastSaid"
    FROM "placed" p JOIN "Claim" c ON c."projectId" = ${facts.member.projectId}::uuid AND c."id" = p."claimId"
    LEFT JOIN "rooted" r ON r."contestId" = p."contestId" AND r."claimId" = p."claimId"
    GROUP BY GROUPING SETS ((p."contestId"), (p."contestId", p."positionId"))`;
  return grouped(rows, ({ contestId }) => contestId);
}

function totalsOf(counts: readonly TotalCount[]): Omit<MatrixRow, "contest" | "cells"> {
  const whole = counts.find(({ isWhole }) => isWhole);
  const taking = counts.filter(({ isWhole, positionId }) => !isWhole && positionId !== null).map(({ taking: count }) => count);
  return { claims: whole?.claims ?? 0, roots: whole?.roots ?? 0, unattributed: whole?.unattributed ?? 0, lastSaid: whole?.lastSaid ?? null, disagreement: disagreementOf(taking) };
}
