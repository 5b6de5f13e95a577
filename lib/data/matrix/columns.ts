import type { Actor } from "@/lib/access/actor";
import { NO_SIDE, OWN_VOICE, type MatrixAcross } from "@/lib/contests/matrix";
import { database } from "@/lib/data/database";
import { claimsSeenSql } from "@/lib/data/layers";
import type { Facts } from "@/lib/data/matrix/facts";
import { listSides } from "@/lib/data/sides";
import { sidesOf } from "@/lib/parties/side";
import type { SideRecord } from "@/lib/projects/record";

/** A column of the matrix. `name` is the side's or the party's; empty for the two that are nobody's in particular. */
export interface MatrixColumn {
  readonly key: string;
  readonly kind: "side" | "party" | typeof NO_SIDE | typeof OWN_VOICE;
  readonly name: string;
  /** the side, or the first one in use on which the party stands */
  readonly sideId: string | null;
}

/** So many parties have a column, those with the most claims. */
export const MOST_PARTIES = 200;

const noSide: MatrixColumn = { key: NO_SIDE, kind: NO_SIDE, name: "", sideId: null };
const ownVoice: MatrixColumn = { key: OWN_VOICE, kind: OWN_VOICE, name: "", sideId: null };

/** The sides in use, and the columns: sides in their order, or the parties that claim something in contests beside those of their side. */
export async function readColumns(actor: Actor, project: string, facts: Facts, by: MatrixAcross): Promise<{ sides: SideRecord[]; columns: MatrixColumn[]; partiesLeft: number }> {
  const listed = await listSides(actor, project);
  const sides = listed.items.filter(({ id }) => facts.sideIds.includes(id));
  if (by === "side") return { sides, columns: [...sides.map(({ id, name }): MatrixColumn => ({ key: id, kind: "side", name, sideId: id })), noSide, ownVoice], partiesLeft: 0 };
  const { columns, partiesLeft } = await partyColumns(facts);
  return { sides, columns: [...columns, ownVoice], partiesLeft };
}

async function partyColumns(facts: Facts): Promise<{ columns: MatrixColumn[]; partiesLeft: number }> {
  const { member: { projectId }, layersSeen, excluded, sideIds, standing } = facts;
  // Names come last: grouping by them would sort every claim by the rules of a language.
  const rows = await database().$queryRaw<{ partyId: string; name: string; parties: number }[]>`
    WITH "said" AS (
      SELECT DISTINCT COALESCE(p."mergedIntoId", p."id") AS "partyId", s."claimId" FROM "ClaimSearch" s
      JOIN "ClaimParty" cp ON cp."projectId" = s."projectId" AND cp."claimId" = s."claimId" AND cp."role" = 'claimant'
      JOIN "Party" p ON p."projectId" = cp."projectId" AND p."id" = cp."partyId"
      WHERE s."projectId" = ${projectId}::uuid AND NOT s."isDeleted" AND ${claimsSeenSql("s", "claimId", layersSeen)} AND s."attribution" = 'attributed' AND s."claimId" <> ALL(${[...excluded]}::uuid[])
        AND s."claimId" IN (SELECT pl."claimId" FROM "Placement" pl JOIN "Contest" c ON c."projectId" = pl."projectId" AND c."id" = pl."contestId" AND c."archivedAt" IS NULL
          WHERE pl."projectId" = ${projectId}::uuid AND pl."deletedAt" IS NULL)
    ), "most" AS (
      SELECT "partyId", count(*) AS "claims", count(*) OVER ()::int AS "parties" FROM "said" GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${MOST_PARTIES}
    )
    SELECT m."partyId", n."text" AS "name", m."parties" FROM "most" m
    JOIN "PartyName" n ON n."projectId" = ${projectId}::uuid AND n."partyId" = m."partyId" AND n."ordinal" = 0 ORDER BY m."claims" DESC, m."partyId"`;
  const sideOf = (partyId: string) => sideIds.find((sideId) => sidesOf(partyId, null, standing).includes(sideId)) ?? null;
  const columns = rows.map(({ partyId, name }): MatrixColumn => ({ key: partyId, kind: "party", name, sideId: sideOf(partyId) }));
  const rank = ({ sideId }: MatrixColumn) => (sideId === null ? sideIds.length : sideIds.indexOf(sideId));
  return { columns: columns.sort((a, b) => rank(a) - rank(b)), partiesLeft: Math.max(0, (rows[0]?.parties ?? 0) - rows.length) };
}
