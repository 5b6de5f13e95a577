import type { Member } from "@/lib/access/actor";
import type { SeenLayers } from "@/lib/access/visibility";
import { decliningActs, silentActs } from "@/lib/claims/record";
import { NO_SIDE, OWN_VOICE, type MatrixAcross } from "@/lib/contests/matrix";
import { sameAsGroups } from "@/lib/contests/same-as";
import { database } from "@/lib/data/database";
import { Prisma } from "@/lib/data/generated/client";
import { readSameAs, readSidesInUse, readStanding } from "@/lib/data/ground";
import { claimsSeenSql, madeVisibleSql, readShownLayers } from "@/lib/data/layers";
import { readSharedVoices, type SharedVoice } from "@/lib/data/matrix/voices";
import { excludedClaimIds } from "@/lib/data/regions/exclusion";
import { holdingsOf, speakersOf, type Speaker } from "@/lib/parties/speakers";
import type { Standing } from "@/lib/parties/side";
import { daysBetween } from "@/lib/search/days";

/** Everything that counting placed claims asks of a project: small tables, whose rules become rows for the database to join. */
export interface Facts {
  readonly member: Member;
  readonly layersSeen: SeenLayers;
  /** claims that lie wholly in excluded regions, which no count holds (docs/SPEC.md, R8) */
  readonly excluded: readonly string[];
  /** claimId → the claim that stands for its same-as group; only those that have one */
  readonly groups: ReadonlyMap<string, string>;
  readonly sideIds: readonly string[];
  readonly standing: Standing;
  /** the parties that are officials, whose claims are those of their office */
  readonly officials: readonly string[];
  /** own voices that are one with that of a document that they cite */
  readonly shared: readonly SharedVoice[];
}

/** Reads them for what the member sees. */
export async function readFacts(member: Member): Promise<Facts> {
  const { projectId } = member;
  const layersSeen = await readShownLayers(member);
  const [excluded, pairs, sides, standing, officials] = await Promise.all([
    excludedClaimIds(projectId), readSameAs(projectId, layersSeen), readSidesInUse(projectId), readStanding(projectId),
    database().party.findMany({ where: { projectId, kind: "official" }, select: { id: true } }),
  ]);
  const groupOf = sameAsGroups(pairs);
  const groups = new Map(pairs.flatMap(({ fromClaimId, toClaimId }) => [fromClaimId, toClaimId]).map((id) => [id, groupOf(id)]));
  const shared = await readSharedVoices({ member, layersSeen, excluded });
  return { member, layersSeen, excluded, groups, sideIds: sides.map(({ id }) => id), standing, officials: officials.map(({ id }) => id), shared };
}

const days = (periods: readonly Pick<Speaker, "from" | "to">[]) => {
  const read = periods.map(({ from, to }) => daysBetween(from ?? undefined, to ?? undefined));
  return Prisma.sql`${read.map(({ from }) => from)}::int[], ${read.map(({ to }) => to)}::int[]`;
};

/** Whether a claim `a` may have been said between the days of a row `b`: unless its date certainly lies outside. */
export const saidWithin = (a: string, b: string) => Prisma.raw(`(${a}."saidFrom" > ${a}."saidTo" OR (${a}."saidFrom" <= ${b}."to" AND ${a}."saidTo" >= ${b}."from"))`);

/** Who speaks for which side, as rows "column", "partyId", "from", "to". */
export function speakerRows({ sideIds, standing }: Pick<Facts, "sideIds" | "standing">): Prisma.Sql {
  const rows = sideIds.flatMap((sideId) => speakersOf.side(sideId, standing).map((speaker) => ({ sideId, ...speaker })));
  return Prisma.sql`unnest(${rows.map(({ sideId }) => sideId)}::text[], ${rows.map(({ partyId }) => partyId)}::uuid[], ${days(rows)}) AS u("column", "partyId", "from", "to")`;
}

/**
 * The claims in these contests (ids, or a query of ids) as tables for a query: "placed" has each once, with what it does ("says", "denied" without
 * a position, "declined", "silent"); "claimant" has it for each of its claimants; "rooted" tells what it traces to.
 */
export function placedTables(facts: Facts, contests: Prisma.Sql | readonly string[]): Prisma.Sql {
  const { member: { projectId }, layersSeen, excluded, groups } = facts;
  // As one array, so that the planner knows how few a page has and goes by the indexes.
  const within = contests instanceof Prisma.Sql ? Prisma.sql`IN (${contests})` : Prisma.sql`= ANY(${[...contests]}::uuid[])`;
  return Prisma.sql`"placed" AS MATERIALIZED (
    SELECT pl."contestId", pl."claimId", po."id" AS "positionId", COALESCE(g."group", pl."claimId") AS "group", s."attribution", s."saidFrom", s."saidTo",
      CASE WHEN s."act" = ANY(${[...silentActs]}) THEN 'silent' WHEN s."act" = ANY(${[...decliningActs]}) THEN 'declined'
        WHEN s."act" = 'denies' AND po."id" IS NULL THEN 'denied' ELSE 'says' END AS "what"
    FROM "Placement" pl
    JOIN "ClaimSearch" s ON s."projectId" = pl."projectId" AND s."claimId" = pl."claimId" AND NOT s."isDeleted" AND ${claimsSeenSql("s", "claimId", layersSeen)}
    LEFT JOIN "Position" po ON po."projectId" = pl."projectId" AND po."id" = pl."positionId" AND po."deletedAt" IS NULL
      AND ${madeVisibleSql("po", layersSeen)}
    LEFT JOIN unnest(${[...groups.keys()]}::uuid[], ${[...groups.values()]}::uuid[]) AS g("id", "group") ON g."id" = pl."claimId"
    WHERE pl."projectId" = ${projectId}::uuid AND pl."deletedAt" IS NULL AND pl."claimId" <> ALL(${[...excluded]}::uuid[]) AND pl."contestId" ${within}
  ), "claimant" AS (
    SELECT p.*, COALESCE(q."mergedIntoId", q."id") AS "partyId" FROM "placed" p
    JOIN "ClaimParty" cp ON cp."projectId" = ${projectId}::uuid AND cp."claimId" = p."claimId" AND cp."role" = 'claimant'
    JOIN "Party" q ON q."projectId" = cp."projectId" AND q."id" = cp."partyId"
    WHERE p."attribution" <> 'unset'
  ), ${rootedTable(facts)}`;
}

// An official counts for the bodies whose offices they held on the day; joint claimants are one voice together, and so are
// a document and one that it cites.
function rootedTable({ officials, standing, shared }: Facts): Prisma.Sql {
  const held = holdingsOf(officials, standing);
  const parts = (key: keyof SharedVoice) => Prisma.sql`${shared.map((voice) => voice[key])}::uuid[]`;
  return Prisma.sql`"rooted" AS (
    SELECT c."contestId", c."claimId", array_agg(DISTINCT COALESCE(v."rootPartyId", u."ofPartyId", c."partyId"))::text COLLATE "C" AS "root" FROM "claimant" c
    LEFT JOIN unnest(${held.map(({ partyId }) => partyId)}::uuid[], ${held.map(({ ofPartyId }) => ofPartyId)}::uuid[], ${days(held)}) AS u("partyId", "ofPartyId", "from", "to")
      ON c."attribution" = 'attributed' AND u."partyId" = c."partyId" AND ${saidWithin("c", "u")}
    LEFT JOIN unnest(${parts("contestId")}, ${parts("partyId")}, ${parts("rootPartyId")}) AS v("contestId", "partyId", "rootPartyId")
      ON c."attribution" = 'own_voice' AND v."contestId" = c."contestId" AND v."partyId" = c."partyId"
    GROUP BY c."contestId", c."claimId"
  )`;
}

/** The same claims by column, as the table "columned": a joint claim stands in the columns of each of its claimants. */
export function columnedTable(facts: Facts, by: MatrixAcross): Prisma.Sql {
  const column = by === "party"
    ? Prisma.sql`SELECT c.*, CASE WHEN c."attribution" = 'own_voice' THEN ${OWN_VOICE} ELSE c."partyId"::text END AS "column" FROM "claimant" c`
    : Prisma.sql`SELECT c.*, CASE WHEN c."attribution" = 'own_voice' THEN ${OWN_VOICE} ELSE COALESCE(u."column", ${NO_SIDE}) END AS "column" FROM "claimant" c
        LEFT JOIN ${speakerRows(facts)} ON c."attribution" = 'attributed' AND u."partyId" = c."partyId" AND ${saidWithin("c", "u")}`;
  return Prisma.sql`"columned" AS (${column})`;
}
