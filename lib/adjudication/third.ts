import type { ThirdClaim } from "@/lib/adjudication/decision";
import { placesIn, type Ground } from "@/lib/adjudication/field";
import { claimInputOf } from "@/lib/claims/composition";
import type { ClaimRecord } from "@/lib/claims/record";
import type { Resolve } from "@/lib/parties/merge";

/** What a third version begins as: all that its base says, at the base's places in the document; a claim of its own. */
export function thirdFrom(base: ClaimRecord, ground: Pick<Ground, "documentId" | "revisionId">, newId: () => string): ThirdClaim {
  const { layerId: _layer, duplicateOf: _from, ...said } = claimInputOf({ ...base, mentions: placesIn(base, ground) });
  const mentions = said.mentions.map((mention) => ({ ...mention, id: newId(), anchorings: mention.anchorings.map((anchoring) => ({ ...anchoring, id: newId() })) }));
  return { ...said, id: newId(), mentions };
}

/** Whether everything that a third version marks lies in the text on which is decided. */
export const liesOn = ({ mentions }: ThirdClaim, { documentId, revisionId }: Pick<Ground, "documentId" | "revisionId">): boolean =>
  mentions.every((mention) => mention.documentId === documentId && mention.anchorings.some((anchoring) => anchoring.revisionId === revisionId));

const once = (ids: readonly string[]) => [...new Set(ids)];

/**
 * A third version as the adjudicated layer has it: with the parties that stand for those it names. What it is about as its
 * base is about it is the adjudicated claim of that one; where there is none, the matter.
 */
export function asAdjudicated(claim: ThirdClaim, base: Pick<ClaimRecord, "objectClaimId">, { resolve, objectCopy }: { readonly resolve: Resolve; readonly objectCopy: string | null }): ThirdClaim {
  const isBases = claim.objectClaimId !== null && claim.objectClaimId === base.objectClaimId;
  const object = !isBases ? {} : objectCopy === null ? { objectKind: "matter" as const, objectClaimId: null } : { objectClaimId: objectCopy };
  const mentions = claim.mentions.map((mention) => ({
    ...mention,
    levels: mention.levels.map((level) => ({ ...level, partyIds: once(level.partyIds.map(resolve)) })),
    anchorings: mention.anchorings.map((anchoring) => ({ ...anchoring, fragments: anchoring.fragments.map((each) => ({ ...each, wordPartyId: each.wordPartyId && resolve(each.wordPartyId) })) })),
  }));
  const { claimants, targets, invoked } = claim;
  return { ...claim, ...object, claimants: once(claimants.map(resolve)), targets: once(targets.map(resolve)), invoked: once(invoked.map(resolve)), mentions };
}
