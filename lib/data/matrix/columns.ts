import type { Actor } from "@/lib/access/actor";
import { NO_SIDE, OWN_VOICE, type MatrixAcross } from "@/lib/contests/matrix";
import { database } from "@/lib/data/database";
import { Prisma } from "@/lib/data/generated/client";
import { placedTables, type Facts } from "@/lib/data/matrix/facts";
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
  const { member: { projectId }, sideIds, standing } = facts;
  const contests = Prisma.sql`SELECT "id" FROM "Contest" WHERE "projectId" = ${projectId}::uuid AND "archivedAt" IS NULL`;
  const rows = await database().$queryRaw<{ partyId: string; name: string; parties: number }[]>`
    WITH ${placedTables(facts, contests)}
    SELECT c."partyId", n."text" AS "name", count(*) OVER ()::int AS "parties" FROM "claimant" c
    JOIN "PartyName" n ON n."projectId" = ${projectId}::uuid AND n."partyId" = c."partyId" AND n."ordinal" = 0
    WHERE c."attribution" = 'attributed' GROUP BY c."partyId", n."text" ORDER BY count(DISTINCT c."claimId") DESC, c."partyId" LIMIT ${MOST_PARTIES}`;
  const sideOf = (partyId: string) => sideIds.find((sideId) => sidesOf(partyId, null, standing).includes(sideId)) ?? null;
  const columns = rows.map(({ partyId, name }): MatrixColumn => ({ key: partyId, kind: "party", name, sideId: sideOf(partyId) }));
  const rank = ({ sideId }: MatrixColumn) => (sideId === null ? sideIds.length : sideIds.indexOf(sideId));
  return { columns: columns.sort((a, b) => rank(a) - rank(b)), partiesLeft: Math.max(0, (rows[0]?.parties ?? 0) - rows.length) };
}
