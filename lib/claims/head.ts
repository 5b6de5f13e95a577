import type { BulkValues } from "@/lib/claims/bulk";
import type { ClaimRecord } from "@/lib/claims/record";

/** The part of a claim that is changed for many at once: what is said of the claim itself, and the mode of its mentions. */
const headFields = [
  "attribution", "act", "polarity", "certainty", "said", "event", "objectKind", "objectText", "objectClaimId", "claimants", "targets", "invoked", "deletedAt",
] as const satisfies readonly (keyof ClaimRecord)[];

/** The claim with the head of another state of it; places, words and figures stay. */
export function withHeadOf(claim: ClaimRecord, from: ClaimRecord): ClaimRecord {
  const head = Object.fromEntries(headFields.map((field) => [field, from[field]])) as Pick<ClaimRecord, (typeof headFields)[number]>;
  const modes = new Map(from.mentions.map(({ id, mode }) => [id, mode]));
  return { ...claim, ...head, mentions: claim.mentions.map((mention) => ({ ...mention, mode: modes.get(mention.id) ?? mention.mode })) };
}

/** The claim with these claimants; with none, it is nobody's yet. */
export const withClaimants = (claim: ClaimRecord, claimants: string[]): ClaimRecord => ({ ...claim, claimants, attribution: claimants.length > 0 ? "attributed" : "unset" });

/** The claim with the values that are given. */
export function withValues(claim: ClaimRecord, { mode, term, ...values }: BulkValues): ClaimRecord {
  const object = term === undefined ? {} : { objectKind: term === null ? ("matter" as const) : ("term" as const), objectText: term ?? "", objectClaimId: null };
  const mentions = mode === undefined ? claim.mentions : claim.mentions.map((mention) => ({ ...mention, mode }));
  return { ...claim, ...values, ...object, mentions };
}
