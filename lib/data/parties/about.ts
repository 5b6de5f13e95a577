import type { SeenLayers } from "@/lib/access/visibility";
import { database } from "@/lib/data/database";
import { claimsSeenSql } from "@/lib/data/layers";
import type { PartyAbout } from "@/lib/parties/choice";

/** What tells these parties from their namesakes, over the claims of these layers: in two queries for all of them. */
export async function aboutParties(projectId: string, layersSeen: SeenLayers, ids: readonly string[]): Promise<Map<string, PartyAbout>> {
  const [counts, tenures] = await Promise.all([
    database().$queryRaw<{ partyId: string; documents: number }[]>`
      SELECT COALESCE(p."mergedIntoId", p."id") AS "partyId", count(DISTINCT m."documentId")::int AS "documents"
      FROM "Party" p
      JOIN (SELECT "projectId", "claimId", "partyId" FROM "ClaimParty"
            UNION SELECT l."projectId", m."claimId", l."partyId" FROM "LevelParty" l JOIN "Mention" m ON m."projectId" = l."projectId" AND m."id" = l."mentionId") named
        ON named."projectId" = p."projectId" AND named."partyId" = p."id"
      JOIN "Claim" c ON c."projectId" = named."projectId" AND c."id" = named."claimId" AND c."deletedAt" IS NULL AND ${claimsSeenSql("c", "id", layersSeen)}
      JOIN "Mention" m ON m."projectId" = c."projectId" AND m."claimId" = c."id"
      WHERE p."projectId" = ${projectId}::uuid AND (p."id" = ANY(${[...ids]}::uuid[]) OR p."mergedIntoId" = ANY(${[...ids]}::uuid[]))
      GROUP BY 1`,
    database().partyTenure.findMany({
      where: { projectId, partyId: { in: [...ids] } }, orderBy: [{ partyId: "asc" }, { ordinal: "asc" }],
      select: { partyId: true, office: true, ofParty: { select: { names: { where: { ordinal: 0 }, select: { text: true } } } } },
    }),
  ]);
  const documents = new Map(counts.map((row) => [row.partyId, row.documents]));
  return new Map(ids.map((id) => [id, { documents: documents.get(id) ?? 0, offices: tenures.filter(({ partyId }) => partyId === id).map(({ office, ofParty }) => [office, ofParty.names[0]?.text].filter(Boolean).join(", ")) }]));
}
