import type { ClaimRecord } from "@/lib/claims/record";
import { readRows, type CellsQuery, type Rows } from "@/lib/data/claims/cells";
import { anchoringOf, claimColumnsOf, columns, fragmentOf, levelOf, mentionOf, originOf, partiesOf, quantityOf } from "@/lib/data/claims/columns";
import type { Transaction } from "@/lib/data/database";
import { Prisma } from "@/lib/data/generated/client";

type Mention = ClaimRecord["mentions"][number];

/** A claim without the places where it stands. */
export type ClaimWithoutMentions = Omit<ClaimRecord, "mentions">;

/** Claims that were read at once; each is put together when it is asked for, so that memory doesn't hold all of them. */
export interface ClaimPage {
  readonly ids: readonly string[];
  readonly claim: (id: string) => ClaimRecord;
}

/**
 * Whole claims by their ids, in the order of ids; what isn't there is left out. For exports: all tables in one statement,
 * whose rows come as texts, is many times faster than rows joined by the client.
 */
export async function readWholeClaims(tx: Transaction, projectId: string, ids: readonly string[]): Promise<ClaimRecord[]> {
  if (ids.length === 0) return [];
  const page = await readPage(tx, projectId, byIds(ids));
  return page.ids.map(page.claim);
}

/** The whole claims that follow an id, or the first ones, in the order of ids; deleted ones too. */
export const readClaimsAfter = (tx: Transaction, projectId: string, { after, take }: { after: string | null; take: number }): Promise<ClaimPage> =>
  readPage(tx, projectId, Prisma.sql`${after === null ? Prisma.empty : Prisma.sql`AND "id" > ${after}::uuid`} ORDER BY "id" LIMIT ${take}`);

/** Claims by their ids without the places where they stand. */
export async function readClaimsWithoutMentions(tx: Transaction, projectId: string, ids: readonly string[]): Promise<ClaimWithoutMentions[]> {
  if (ids.length === 0) return [];
  const { claims, ...tables } = await readRows(tx, Prisma.sql`WITH ${claimsTable(projectId, byIds(ids))}`, ofClaims(projectId));
  return [...claims.ids()].map((id) => ({ ...claimColumnsOf(claims.of(id)[0]!), ...factsOf(tables, id) }));
}

const byIds = (ids: readonly string[]) => Prisma.sql`AND "id" = ANY(${[...ids]}::uuid[]) ORDER BY "id"`;
const claimsTable = (projectId: string, which: Prisma.Sql) => Prisma.sql`c AS MATERIALIZED (SELECT * FROM "Claim" WHERE "projectId" = ${projectId}::uuid ${which})`;

// A list of ids leads through an index in one go; a join looks each of them up.
const among = (projectId: string, column: string, table: string) => Prisma.sql`"projectId" = ${projectId}::uuid AND ${Prisma.raw(`"${column}" = ANY(ARRAY(SELECT "id" FROM ${table}))`)}`;

const ofClaims = (projectId: string) => {
  const under = (table: string, order: string, own: readonly string[]): CellsQuery =>
    ({ columns: own, rows: Prisma.sql`FROM ${Prisma.raw(`"${table}"`)} WHERE ${among(projectId, "claimId", "c")} ORDER BY "claimId", ${Prisma.raw(order)}` });
  return {
    claims: { columns: columns.claim, rows: Prisma.sql`FROM c ORDER BY "id"` },
    parties: under("ClaimParty", `"role", "ordinal"`, columns.party), quantities: under("Quantity", `"ordinal"`, columns.quantity), origins: under("ClaimOrigin", `"fromClaimId"`, columns.origin),
  } as const;
};

async function readPage(tx: Transaction, projectId: string, which: Prisma.Sql): Promise<ClaimPage> {
  const common = Prisma.sql`WITH ${claimsTable(projectId, which)},
    m AS MATERIALIZED (SELECT * FROM "Mention" WHERE ${among(projectId, "claimId", "c")}),
    a AS MATERIALIZED (SELECT * FROM "Anchoring" WHERE ${among(projectId, "mentionId", "m")})`;
  const { claims, ...tables } = await readRows(tx, common, {
    ...ofClaims(projectId),
    mentions: { columns: columns.mention, rows: Prisma.sql`FROM m ORDER BY "claimId", "ordinal"` },
    levels: { columns: columns.level, rows: Prisma.sql`FROM "Level" WHERE ${among(projectId, "mentionId", "m")} ORDER BY "mentionId", "ordinal"` },
    levelParties: { columns: columns.levelParty, rows: Prisma.sql`FROM "LevelParty" WHERE ${among(projectId, "mentionId", "m")} ORDER BY "mentionId", "levelOrdinal", "ordinal"` },
    anchorings: { columns: columns.anchoring, rows: Prisma.sql`FROM a ORDER BY "mentionId", "createdAt", "id"` },
    fragments: { columns: columns.fragment, rows: Prisma.sql`FROM "Fragment" WHERE ${among(projectId, "anchoringId", "a")} ORDER BY "anchoringId", "ordinal"` },
  });
  return { ids: [...claims.ids()], claim: (id) => ({ ...claimColumnsOf(claims.of(id)[0]!), ...factsOf(tables, id), mentions: mentionsOf(tables, id) }) };
}

type Facts = Readonly<Record<"parties" | "quantities" | "origins", Rows>>;
const factsOf = ({ parties, quantities, origins }: Facts, id: string) => ({ ...partiesOf(parties.of(id)), origins: origins.of(id).map(originOf), quantities: quantities.of(id).map(quantityOf) });

type Places = Readonly<Record<"mentions" | "levels" | "levelParties" | "anchorings" | "fragments", Rows>>;
function mentionsOf({ mentions, levels, levelParties, anchorings, fragments }: Places, claimId: string): Mention[] {
  return mentions.of(claimId).map((cells) => {
    const id = cells[1]!;
    const outer = levelParties.of(id);
    return mentionOf(cells, {
      levels: levels.of(id).map((level) => levelOf(level, outer)),
      anchorings: anchorings.of(id).map((place) => anchoringOf(place, fragments.of(place[1]!).map(fragmentOf))),
    });
  });
}
