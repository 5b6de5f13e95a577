import { decliningActs, silentActs } from "@/lib/claims/record";
import { Prisma } from "@/lib/data/generated/client";
import { claimsSeenSql } from "@/lib/data/layers";
import { saidWithin, speakerRows, type Facts } from "@/lib/data/matrix/facts";

type Asked = Pick<Facts, "member" | "layersSeen" | "excluded" | "sideIds" | "standing">;

/**
 * A query that gives which positions which sides take, as "positionId" and "column": those on which a claim stands that
 * says something and that somebody makes who speaks for the side at the time (docs/SPEC.md, M7).
 */
export function answersSql({ member: { projectId }, layersSeen, excluded, ...facts }: Asked): Prisma.Sql {
  return Prisma.sql`SELECT DISTINCT pl."positionId", u."column" FROM "Placement" pl
    JOIN "ClaimSearch" k ON k."projectId" = pl."projectId" AND k."claimId" = pl."claimId" AND NOT k."isDeleted" AND ${claimsSeenSql("k", "claimId", layersSeen)}
      AND k."attribution" = 'attributed' AND k."act" <> ALL(${[...silentActs, ...decliningActs]}) AND k."claimId" <> ALL(${[...excluded]}::uuid[])
    JOIN "Position" po ON po."projectId" = pl."projectId" AND po."id" = pl."positionId" AND po."deletedAt" IS NULL
    JOIN "Contest" c ON c."projectId" = pl."projectId" AND c."id" = pl."contestId" AND c."archivedAt" IS NULL
    JOIN "ClaimParty" cp ON cp."projectId" = pl."projectId" AND cp."claimId" = pl."claimId" AND cp."role" = 'claimant'
    JOIN "Party" p ON p."projectId" = cp."projectId" AND p."id" = cp."partyId"
    JOIN ${speakerRows(facts)} ON u."partyId" = COALESCE(p."mergedIntoId", p."id") AND ${saidWithin("k", "u")}
    WHERE pl."projectId" = ${projectId}::uuid AND pl."deletedAt" IS NULL AND pl."positionId" IS NOT NULL`;
}
