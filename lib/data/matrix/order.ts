import { NO_SIDE, OWN_VOICE } from "@/lib/contests/matrix";
import type { MatrixQuery, MatrixSort } from "@/lib/contests/matrix-query";
import { database } from "@/lib/data/database";
import { invalid } from "@/lib/data/failure";
import { Prisma } from "@/lib/data/generated/client";
import { madeVisibleSql } from "@/lib/data/layers";
import { literal } from "@/lib/data/like";
import { columnedTable, placedTables, type Facts } from "@/lib/data/matrix/facts";
import type { Page } from "@/lib/data/page";

/** A page of the ids of contests in the order asked for; `total` counts all that the filter leaves. */
export interface OrderedIds {
  readonly ids: string[];
  readonly next: string | null;
  readonly total: number;
}

const MOST = 200;
const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const notOurs = () => invalid([{ path: ["cursor"], message: "This is not a cursor of this list." }]);

/** The contests that the query leaves, in its order (docs/SPEC.md, M1, M2), in one query. Refuses a cursor of another list. */
export async function orderedContests(facts: Facts, query: MatrixQuery, { cursor, limit }: Page): Promise<OrderedIds> {
  if (cursor !== undefined && !id.test(cursor)) throw notOurs();
  const size = Math.min(limit, MOST);
  const isDown = query.sort?.startsWith("-") ?? false;
  const way = Prisma.raw(isDown ? "DESC" : "ASC");
  // Ids are UUIDs of version 7 and stand in the order of making themselves; in any other order the place of the cursor is looked up.
  const isPlace = cursor === undefined || sortOf(query) === "added";
  const place = isPlace ? Prisma.sql`(${cursor ?? null}::uuid, ${cursor ?? null}::uuid)` : Prisma.sql`(SELECT "value", "id" FROM "keyed" WHERE "id" = ${cursor}::uuid)`;
  const after = cursor === undefined ? Prisma.empty : Prisma.sql`WHERE ("value", "id") ${Prisma.raw(isDown ? "<" : ">")} ${place}`;
  const [row] = await database().$queryRaw<[{ ids: string[]; total: number; isKnown: boolean }]>`
    WITH ${tables(facts, query)}, "keyed" AS MATERIALIZED (${keyed(facts, query, isDown)})
    SELECT ARRAY(SELECT "id" FROM "keyed" ${after} ORDER BY "value" ${way}, "id" ${way} LIMIT ${size + 1}) AS "ids", (SELECT count(*)::int FROM "keyed") AS "total",
      ${isPlace} OR EXISTS (SELECT 1 FROM "keyed" WHERE "id" = ${cursor ?? null}::uuid) AS "isKnown"`;
  if (!row.isKnown) throw notOurs();
  const ids = row.ids.slice(0, size);
  return { ids, next: row.ids.length > size ? (ids.at(-1) ?? null) : null, total: row.total };
}

/** The contests of the filter that hang on no claim, as "wanted". Every query over contests names the layers that are seen. */
function wanted({ member: { projectId }, layersSeen }: Facts, { q, kind, state }: MatrixQuery): Prisma.Sql {
  const parts = [
    Prisma.sql`"projectId" = ${projectId}::uuid AND "archivedAt" IS NULL AND ${madeVisibleSql("c", layersSeen)}`,
    ...(q ? [Prisma.sql`"question" ILIKE ${`%${literal(q)}%`}`] : []),
    ...(kind ? [Prisma.sql`"kind" = ${kind}::"ContestKind"`] : []),
    ...(state ? [Prisma.sql`"state" = ${state}::"ContestState"`] : []),
  ];
  return Prisma.sql`"wanted" AS MATERIALIZED (SELECT "id", "question" FROM "Contest" c WHERE ${Prisma.join(parts, " AND ")})`;
}

// Claims are counted only where order or filter ask for it.
function tables(facts: Facts, query: MatrixQuery): Prisma.Sql {
  const isCounted = query.column !== undefined || !["added", "question"].includes(sortOf(query));
  if (!isCounted) return wanted(facts, query);
  return Prisma.sql`${wanted(facts, query)}, ${placedTables(facts, Prisma.sql`SELECT "id" FROM "wanted"`)}, ${columnedTable(facts, byOf(query))}`;
}

const sortOf = ({ sort }: MatrixQuery): MatrixSort => (sort ?? "added").replace("-", "") as MatrixSort;
// The two columns that are nobody's stand in both matrices, but parties on no side only among sides.
const byOf = ({ by, column }: MatrixQuery) => (column === NO_SIDE ? "side" : column === OWN_VOICE ? "party" : (by ?? "side"));

function keyed(facts: Facts, query: MatrixQuery, isDown: boolean): Prisma.Sql {
  const { from, value } = values(isDown)[sortOf(query)];
  return Prisma.sql`SELECT w."id", ${value} AS "value" FROM "wanted" w ${from} ${columnFilter(query)}`;
}

const LAST = 2_147_483_647;
const saying = Prisma.sql`"what" IN ('says', 'denied')`;

const values = (isDown: boolean): Readonly<Record<MatrixSort, { from: Prisma.Sql; value: Prisma.Sql }>> => ({
  added: { from: Prisma.empty, value: Prisma.sql`w."id"` },
  question: { from: Prisma.empty, value: Prisma.sql`lower(w."question")` },
  claims: { from: Prisma.sql`LEFT JOIN (SELECT "contestId", count(DISTINCT "group") AS "n" FROM "placed" WHERE ${saying} GROUP BY 1) t ON t."contestId" = w."id"`, value: Prisma.sql`COALESCE(t."n", 0)` },
  roots: {
    from: Prisma.sql`LEFT JOIN (SELECT "contestId", count(*) AS "n" FROM (
      SELECT DISTINCT p."contestId", r."root" FROM "placed" p JOIN "rooted" r ON r."contestId" = p."contestId" AND r."claimId" = p."claimId" WHERE ${saying}
    ) AS "heard" GROUP BY 1) t ON t."contestId" = w."id"`,
    value: Prisma.sql`COALESCE(t."n", 0)`,
  },
  // Contests in which nothing is dated stand last both ways.
  said: { from: Prisma.sql`LEFT JOIN (SELECT "contestId", max("saidTo") AS "n" FROM "placed" WHERE "saidFrom" <= "saidTo" GROUP BY 1) t ON t."contestId" = w."id"`, value: Prisma.sql`COALESCE(t."n", ${isDown ? -LAST : LAST}::int)` },
  disagreement: {
    from: Prisma.sql`LEFT JOIN (SELECT "contestId", 1 - sum("n" * "n") / (sum("n") * sum("n")) AS "n" FROM (
      SELECT "contestId", count(DISTINCT "group") AS "n" FROM "placed" WHERE "what" = 'says' AND "attribution" = 'attributed' AND "positionId" IS NOT NULL GROUP BY "contestId", "positionId"
    ) AS "taken" GROUP BY 1) t ON t."contestId" = w."id"`,
    value: Prisma.sql`COALESCE(t."n", ${isDown ? -1 : 2})`,
  },
});

/** The same distinctions as `sayingOf`, asked of one column. */
function columnFilter({ column, saying: wantedSaying = "heard" }: MatrixQuery): Prisma.Sql {
  if (column === undefined) return Prisma.empty;
  const does = (what: string) => Prisma.sql`EXISTS (SELECT 1 FROM "columned" d WHERE d."contestId" = w."id" AND d."column" = ${column} AND d."what" = ${what})`;
  const only = (what: string, ...more: string[]) => Prisma.join([does(what), ...more.map((each) => Prisma.sql`NOT ${does(each)}`)], " AND ");
  const heard = Prisma.sql`EXISTS (SELECT 1 FROM "columned" d WHERE d."contestId" = w."id" AND d."column" = ${column})`;
  const condition = {
    heard, unheard: Prisma.sql`NOT ${heard}`, says: does("says"), denied: only("denied", "says"), declined: only("declined", "says", "denied"), silent: only("silent", "says", "denied", "declined"),
  }[wantedSaying];
  return Prisma.sql`WHERE ${condition}`;
}
