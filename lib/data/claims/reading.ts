import type { ClaimRecord } from "@/lib/claims/record";
import { readRows, type CellsQuery, type Rows } from "@/lib/data/claims/cells";
import { anchoringOf, claimColumnsOf, columns, fragmentOf, levelOf, mentionOf, originOf, partiesOf, quantityOf } from "@/lib/data/claims/columns";
import { uuid, uuids, type Copy } from "@/lib/data/copying";

type Mention = ClaimRecord["mentions"][number];

/** Claims that were read at once; each is put together when it is asked for, so that memory doesn't hold all of them. */
export interface ClaimPage {
  readonly ids: readonly string[];
  readonly claim: (id: string) => ClaimRecord;
}

/**
 * Whole claims by their ids, in the order of ids; what isn't there is left out. For exports: table by
 * table, as COPY writes rows, is many times faster than rows joined by the client.
 */
export async function readWholeClaims(copy: Copy, projectId: string, ids: readonly string[]): Promise<ClaimRecord[]> {
  if (ids.length === 0) return [];
  const page = await readPage(copy, projectId, byIds(ids));
  return page.ids.map(page.claim);
}

interface After {
  readonly after: string | null;
  readonly take: number;
}
const following = ({ after, take }: After) => `${after === null ? "" : `AND "id" > ${uuid(after)}`} ORDER BY "id" LIMIT ${take}`;

/** The whole claims that follow an id, or the first ones, in the order of ids; deleted ones too. */
export const readClaimsAfter = (copy: Copy, projectId: string, after: After): Promise<ClaimPage> => readPage(copy, projectId, following(after));

/** What a claim says of itself and whom it names, without figures and places. */
export interface ClaimSaid {
  readonly said: ReturnType<typeof claimColumnsOf>;
  readonly named: ReturnType<typeof partiesOf>;
}

/** That of the claims of a project that a condition on rows of "Claim" lets through, in the order of ids. */
export async function readSaid(copy: Copy, projectId: string, condition: string): Promise<ClaimSaid[]> {
  const { claims: own, parties: all } = ofClaims(projectId);
  const { claims, parties } = await readRows(copy, `WITH ${claimsTable(projectId, `AND ${condition}`)}`, { claims: own, parties: all });
  return [...claims.ids()].map((id) => ({ said: claimColumnsOf(claims.of(id)[0]!), named: partiesOf(parties.of(id)) }));
}

/** The figures of the same claims, of those that have some. */
export async function readFigures(copy: Copy, projectId: string, condition: string): Promise<Pick<ClaimRecord, "id" | "quantities">[]> {
  const { quantities } = await readRows(copy, `WITH ${claimsTable(projectId, `AND ${condition}`)}`, { quantities: ofClaims(projectId).quantities });
  return [...quantities.ids()].map((id) => ({ id, quantities: quantities.of(id).map(quantityOf) }));
}

const byIds = (ids: readonly string[]) => `AND "id" = ANY(${uuids(ids)}) ORDER BY "id"`;
const claimsTable = (projectId: string, which: string) => `c AS MATERIALIZED (SELECT * FROM "Claim" WHERE "projectId" = ${uuid(projectId)} ${which})`;

// A list of ids leads through an index in one go; a join looks each of them up.
const among = (projectId: string, column: string, table: string) => `"projectId" = ${uuid(projectId)} AND "${column}" = ANY(ARRAY(SELECT "id" FROM ${table}))`;

const ofClaims = (projectId: string) => {
  const under = (table: string, order: string, own: readonly string[]): CellsQuery =>
    ({ columns: own, rows: `FROM "${table}" WHERE ${among(projectId, "claimId", "c")} ORDER BY "claimId", ${order}` });
  return {
    claims: { columns: columns.claim, rows: `FROM c ORDER BY "id"` },
    parties: under("ClaimParty", `"role", "ordinal"`, columns.party), quantities: under("Quantity", `"ordinal"`, columns.quantity), origins: under("ClaimOrigin", `"fromClaimId"`, columns.origin),
  } as const;
};

/** All tables of the claims that are asked for. */
function readTables(copy: Copy, projectId: string, which: string) {
  const common = `WITH ${claimsTable(projectId, which)},
    m AS MATERIALIZED (SELECT * FROM "Mention" WHERE ${among(projectId, "claimId", "c")}),
    a AS MATERIALIZED (SELECT * FROM "Anchoring" WHERE ${among(projectId, "mentionId", "m")})`;
  return readRows(copy, common, {
    ...ofClaims(projectId),
    mentions: { columns: columns.mention, rows: `FROM m ORDER BY "claimId", "ordinal"` },
    levels: { columns: columns.level, rows: `FROM "Level" WHERE ${among(projectId, "mentionId", "m")} ORDER BY "mentionId", "ordinal"` },
    levelParties: { columns: columns.levelParty, rows: `FROM "LevelParty" WHERE ${among(projectId, "mentionId", "m")} ORDER BY "mentionId", "levelOrdinal", "ordinal"` },
    anchorings: { columns: columns.anchoring, rows: `FROM a ORDER BY "mentionId", "createdAt", "id"` },
    fragments: { columns: columns.fragment, rows: `FROM "Fragment" WHERE ${among(projectId, "anchoringId", "a")} ORDER BY "anchoringId", "ordinal"` },
  });
}

async function readPage(copy: Copy, projectId: string, which: string): Promise<ClaimPage> {
  const { claims, ...tables } = await readTables(copy, projectId, which);
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
