import { Prisma } from "@/lib/data/generated/client";
import { daysBetween } from "@/lib/search/days";
import type { Speaker } from "@/lib/parties/speakers";

/** Whom the claims of a project are asked for: who speaks, and which parties are merged into which. */
export interface Asked {
  readonly projectId: string;
  readonly speakers: readonly Speaker[];
  readonly merged: readonly { readonly id: string; readonly mergedIntoId: string | null }[];
}

/**
 * Whether one of these is among the claimants of the claim `s`, at a time when it spoke for whom is asked: unless the
 * date certainly lies outside. A merged party is the one that it is merged into.
 *
 * The claims are found once, by the index on parties, and each row is looked up among them. As a condition that can't be
 * turned into a join ("IS TRUE") it costs the same before the database has counted its tables, when it takes each for
 * nearly empty and would go through all of them for every row (docs/decisions/0116-found-once.md).
 */
export function spokenBy({ projectId, speakers, merged }: Asked): Prisma.Sql {
  const all = speakers.flatMap(({ partyId, ...period }) => [partyId, ...merged.flatMap(({ id, mergedIntoId }) => (mergedIntoId === partyId ? id : []))].map((id) => ({ partyId: id, ...period })));
  const always = all.filter(({ from, to }) => from === null && to === null);
  const within = all.filter(({ from, to }) => from !== null || to !== null);
  const found = [...(always.length > 0 || within.length === 0 ? [saidBy(projectId, always)] : []), ...(within.length > 0 ? [saidWithinBy(projectId, within)] : [])];
  return Prisma.sql`(s."claimId" IN (${Prisma.join(found, " UNION ALL ")})) IS TRUE`;
}

const saidBy = (projectId: string, speakers: readonly Speaker[]) => Prisma.sql`
  SELECT "claimId" FROM "ClaimParty" WHERE "projectId" = ${projectId}::uuid AND "role" = 'claimant' AND "partyId" = ANY(${speakers.map(({ partyId }) => partyId)}::uuid[])`;

// OFFSET 0 keeps the order: from each speaker to their claims, from each claim to its date, both by an index.
function saidWithinBy(projectId: string, speakers: readonly Speaker[]): Prisma.Sql {
  const days = speakers.map(({ from, to }) => daysBetween(from ?? undefined, to ?? undefined));
  return Prisma.sql`
  SELECT k."claimId" FROM unnest(${speakers.map(({ partyId }) => partyId)}::uuid[], ${days.map(({ from }) => from)}::int[], ${days.map(({ to }) => to)}::int[]) AS u("partyId", "from", "to"),
    LATERAL (SELECT "claimId" FROM "ClaimParty" WHERE "projectId" = ${projectId}::uuid AND "partyId" = u."partyId" AND "role" = 'claimant' OFFSET 0) cp,
    LATERAL (SELECT "claimId", "saidFrom", "saidTo" FROM "ClaimSearch" WHERE "projectId" = ${projectId}::uuid AND "claimId" = cp."claimId" OFFSET 0) k
  WHERE k."saidFrom" > k."saidTo" OR (k."saidFrom" <= u."to" AND k."saidTo" >= u."from")`;
}
