import type { SeenLayers } from "@/lib/access/visibility";
import type { Prisma } from "@/lib/data/generated/client";
import { claimsHiddenBy, claimsSeen, decisionsSeen, madeVisible, partiesSeen } from "@/lib/data/layers";

/**
 * A where-clause for threads that are seen: with what they are about. Who annotates a document blind sees none on passages
 * of it but those in layers of their own, and none on a contest in which a claim stands that is hidden from them
 * (docs/SPEC.md, O2).
 */
export function threadsSeen(seen: SeenLayers): Prisma.ThreadWhereInput {
  const { ids, blind } = seen;
  const inContests: Prisma.ContestWhereInput = blind === null ? madeVisible(seen) : { ...madeVisible(seen), placements: { none: { deletedAt: null, claim: claimsHiddenBy(blind) } } };
  const onPassages: Prisma.ThreadWhereInput = blind === null ? {} : { OR: [{ layerId: { in: [...blind.ownIds] } }, { revision: { documentId: { notIn: [...blind.documentIds] } } }] };
  return {
    AND: [
      { OR: [{ layerId: null }, { layerId: { in: [...ids] } }] },
      {
        OR: [
          { claimId: { not: null }, claim: claimsSeen(seen) }, { contestId: { not: null }, contest: inContests }, { partyId: { not: null }, party: partiesSeen(seen) },
          { decisionId: { not: null }, decision: decisionsSeen(seen) }, { revisionId: { not: null }, ...onPassages },
        ],
      },
    ],
  };
}
