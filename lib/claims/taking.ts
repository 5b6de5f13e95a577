import { z } from "zod";
import type { ClaimRecord } from "@/lib/claims/record";
import { recordId } from "@/lib/projects/record";

/** Which claims of imported layers are taken into the shared one, each as it was seen; at most so many at once. */
export const takingInput = z.strictObject({ claims: z.array(z.strictObject({ id: recordId, version: z.int().min(1) })).min(1).max(500) });
export type TakingInput = z.output<typeof takingInput>;

/** What became of claims that were to be taken: the copies, and what was left with the reason. */
export const takingOutcome = z.object({
  taken: z.array(z.object({ id: recordId, copyId: recordId })),
  relations: z.int(),
  parties: z.int(),
  refused: z.array(z.object({ id: recordId, code: z.enum(["not_found", "stale", "taken", "not_imported"]), message: z.string() })),
});
export type TakingOutcome = z.output<typeof takingOutcome>;

interface Copying {
  readonly layerId: string;
  readonly contributorId: string;
  readonly now: string;
  readonly newId: () => string;
  /** the copy of the claim that this one is about; none where there is none in the layer */
  readonly objectCopy: string | null;
}

/** A claim of another layer as a new one of this layer, which knows where it comes from. What it was about and isn't here is the matter. */
export function copyInto(claim: ClaimRecord, id: string, { layerId, contributorId, now, newId, objectCopy }: Copying): ClaimRecord {
  const about = claim.objectKind === "claim" ? (objectCopy === null ? { objectKind: "matter" as const, objectClaimId: null } : { objectClaimId: objectCopy }) : {};
  return {
    ...claim, ...about, id, layerId, contributorId, version: 1, createdAt: now, deletedAt: null, origins: [{ fromClaimId: claim.id, fromVersion: claim.version, why: "accepted" }],
    mentions: claim.mentions.map((mention) => ({ ...mention, id: newId(), contributorId, createdAt: now, anchorings: mention.anchorings.map((anchoring) => ({ ...anchoring, id: newId(), contributorId, createdAt: now })) })),
  };
}
