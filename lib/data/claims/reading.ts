import type { ClaimRecord } from "@/lib/claims/record";
import type { Transaction } from "@/lib/data/database";
import { Prisma } from "@/lib/data/generated/client";

type Mention = ClaimRecord["mentions"][number];
type Level = Mention["levels"][number];
type Anchoring = Mention["anchorings"][number];
type Fragment = Anchoring["fragments"][number];
type Of<T> = T & { readonly of: string };

/**
 * Whole claims by their ids, in the order of ids; what isn't there is left out. For exports: a statement for each table,
 * whose rows the database puts together as one JSON text, is many times faster than rows joined by the client.
 */
export async function readWholeClaims(tx: Transaction, projectId: string, ids: readonly string[]): Promise<ClaimRecord[]> {
  if (ids.length === 0) return [];
  const project = Prisma.sql`"projectId" = ${projectId}::uuid`;
  const among = (column: string, keys: readonly string[]) => Prisma.sql`${project} AND ${Prisma.raw(`"${column}"`)} = ANY(${[...keys]}::uuid[])`;
  const claims = await rows<Omit<ClaimRecord, "claimants" | "targets" | "invoked" | "quantities" | "mentions" | "origins">>(tx, Prisma.sql`
    SELECT "id", "layerId", "attribution", "act", "polarity", "certainty", "proposition", "said", "event", "objectKind", "objectText", "objectClaimId", "note", "contributorId", "version", "createdAt", "deletedAt"
    FROM "Claim" WHERE ${among("id", ids)} ORDER BY "id"`);
  const parties = grouped(await rows<Of<{ role: string; partyId: string }>>(tx, Prisma.sql`SELECT "claimId" AS "of", "role", "partyId" FROM "ClaimParty" WHERE ${among("claimId", ids)} ORDER BY "claimId", "ordinal"`));
  const quantities = grouped(await rows<Of<ClaimRecord["quantities"][number]>>(tx, Prisma.sql`
    SELECT "claimId" AS "of", "value", "min", "max", "approximate", "qualifier", "unit", "outcome", "population", "whose", "area", "period", "cumulative", "asOf" FROM "Quantity" WHERE ${among("claimId", ids)} ORDER BY "claimId", "ordinal"`));
  const origins = grouped(await rows<Of<ClaimRecord["origins"][number]>>(tx, Prisma.sql`SELECT "claimId" AS "of", "fromClaimId", "fromVersion", "why" FROM "ClaimOrigin" WHERE ${among("claimId", ids)} ORDER BY "claimId", "fromClaimId"`));
  const mentions = await mentionsOf(tx, { among, ids });
  return claims.map((claim) => {
    const named = (role: string) => (parties.get(claim.id) ?? []).filter((each) => each.role === role).map(({ partyId }) => partyId);
    return {
      ...claim, createdAt: instant(claim.createdAt), deletedAt: claim.deletedAt === null ? null : instant(claim.deletedAt), claimants: named("claimant"), targets: named("target"), invoked: named("invoked"),
      quantities: quantities.get(claim.id) ?? [], origins: origins.get(claim.id) ?? [], mentions: mentions.get(claim.id) ?? [],
    };
  });
}

interface Asked {
  readonly among: (column: string, keys: readonly string[]) => Prisma.Sql;
  readonly ids: readonly string[];
}

async function mentionsOf(tx: Transaction, { among, ids }: Asked): Promise<Map<string, Mention[]>> {
  const mentions = await rows<Of<Omit<Mention, "levels" | "anchorings">>>(tx, Prisma.sql`
    SELECT "claimId" AS "of", "id", "documentId", "mode", "reported", "documentStance", "suppliedReading", "made", "contributorId", "createdAt" FROM "Mention" WHERE ${among("claimId", ids)} ORDER BY "claimId", "ordinal"`);
  const own = mentions.map(({ id }) => id);
  const levels = grouped(await rows<Of<Omit<Level, "partyIds">>>(tx, Prisma.sql`SELECT "mentionId" AS "of", "sourceKind", "stance" FROM "Level" WHERE ${among("mentionId", own)} ORDER BY "mentionId", "ordinal"`));
  const parties = grouped(await rows<Of<{ levelOrdinal: number; partyId: string }>>(tx, Prisma.sql`SELECT "mentionId" AS "of", "levelOrdinal", "partyId" FROM "LevelParty" WHERE ${among("mentionId", own)} ORDER BY "mentionId", "levelOrdinal", "ordinal"`));
  const anchorings = await rows<Of<Omit<Anchoring, "fragments">>>(tx, Prisma.sql`
    SELECT "mentionId" AS "of", "id", "revisionId", "state", "method", "score", "contributorId", "createdAt" FROM "Anchoring" WHERE ${among("mentionId", own)} ORDER BY "mentionId", "createdAt", "id"`);
  const fragments = grouped(await rows<Of<Fragment>>(tx, Prisma.sql`
    SELECT "anchoringId" AS "of", "role", "levelOrdinal", "start", "end", "wordPartyId", "quote", "prefix", "suffix" FROM "Fragment" WHERE ${among("anchoringId", anchorings.map(({ id }) => id))} ORDER BY "anchoringId", "ordinal"`));
  const placed = grouped(anchorings.map((each) => ({ ...each, createdAt: instant(each.createdAt), fragments: fragments.get(each.id) ?? [] })));
  return grouped(mentions.map((mention) => ({
    ...mention, createdAt: instant(mention.createdAt), anchorings: placed.get(mention.id) ?? [],
    levels: (levels.get(mention.id) ?? []).map((level, ordinal) => ({ ...level, partyIds: (parties.get(mention.id) ?? []).filter(({ levelOrdinal }) => levelOrdinal === ordinal).map(({ partyId }) => partyId) })),
  })));
}

const instant = (stored: string): string => new Date(stored).toISOString();

/** The rows of a statement, put together by the database; instants are texts with their zone. */
async function rows<T>(tx: Transaction, statement: Prisma.Sql): Promise<T[]> {
  const [row] = await tx.$queryRaw<[{ list: string | null }]>`SELECT json_agg(t)::text AS "list" FROM (${statement}) AS t`;
  return row.list === null ? [] : (JSON.parse(row.list) as T[]);
}

/** The rows by what they are of, in their order. */
function grouped<T extends { readonly of: string }>(all: readonly T[]): Map<string, Omit<T, "of">[]> {
  const groups = new Map<string, Omit<T, "of">[]>();
  for (const { of, ...row } of all) {
    const group = groups.get(of);
    if (group) group.push(row);
    else groups.set(of, [row]);
  }
  return groups;
}
