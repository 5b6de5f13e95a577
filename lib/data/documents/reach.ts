import type { Actor } from "@/lib/access/actor";
import { database } from "@/lib/data/database";
import { claimsSeenSql, readShownLayers } from "@/lib/data/layers";
import { readerOf } from "@/lib/data/membership";

/**
 * How far into each of these texts the marked claims go, from 0 to 1: where the last claim begins that stands first in
 * it. What was read and not marked nobody knows. One look into an index for each text, in one query; refuses who isn't a member.
 */
export async function documentReach(actor: Actor, project: string, documents: readonly { readonly id: string; readonly length: number }[]): Promise<Map<string, number>> {
  const member = await readerOf(actor, project);
  const layersSeen = await readShownLayers(member);
  const rows = await database().$queryRaw<{ id: string; start: number | null }[]>`
    SELECT d."id", (SELECT max(s."start") FROM "ClaimSearch" s WHERE s."projectId" = ${member.projectId}::uuid AND s."documentId" = d."id"
      AND s."start" < 2147483647 AND NOT s."isDeleted" AND ${claimsSeenSql("s", "claimId", layersSeen)}) AS "start"
    FROM unnest(${documents.map(({ id }) => id)}::uuid[]) AS d("id")`;
  const lengths = new Map(documents.map(({ id, length }) => [id, length]));
  return new Map(rows.map(({ id, start }) => [id, start === null || !lengths.get(id) ? 0 : Math.min(1, start / lengths.get(id)!)]));
}
