import { z } from "zod";
import { composeFragments } from "@/lib/claims/composition";
import { fragmentInput, type AnchoringRecord, type ClaimRecord } from "@/lib/claims/record";
import { recordId } from "@/lib/projects/record";
import { undescribable } from "@/lib/selectors/describe";

const seen = { claimId: recordId, version: z.int().min(1), mentionId: recordId };

/** What a person decided about a mention that didn't move by itself: the proposed place, another one, or none on this text. */
export const moveDecision = z.discriminatedUnion("decision", [
  z.strictObject({ ...seen, decision: z.literal("accept") }),
  z.strictObject({ ...seen, decision: z.literal("adjust"), fragments: z.array(fragmentInput).min(1).max(1_000) }),
  z.strictObject({ ...seen, decision: z.literal("retire") }),
]);
export type MoveDecision = z.output<typeof moveDecision>;

/** How many mentions one act decides about. */
export const MOST_DECISIONS = 500;
export const moveDecisions = z.strictObject({ revisionId: recordId, decisions: z.array(moveDecision).min(1).max(MOST_DECISIONS) });

/** Who decides, when, and about which text. */
export interface Deciding {
  readonly revisionId: string;
  readonly text: string;
  readonly contributorId: string;
  readonly now: string;
  readonly newId: () => string;
}

/** The claim as decided, one version on; or, in words, why it can't be. */
export function decidedClaim(claim: ClaimRecord, decisions: readonly MoveDecision[], by: Deciding): ClaimRecord | string {
  const anchorings = new Map<string, AnchoringRecord>();
  for (const decision of decisions) {
    const mention = claim.mentions.find(({ id }) => id === decision.mentionId);
    if (!mention) return "This claim has no such mention.";
    const decided = decidedPlace(mention.anchorings.find(({ revisionId }) => revisionId === by.revisionId), decision, by);
    if (typeof decided === "string") return decided;
    anchorings.set(mention.id, decided);
  }
  const mentions = claim.mentions.map((mention) => {
    const decided = anchorings.get(mention.id);
    return decided ? { ...mention, anchorings: [...mention.anchorings.filter(({ revisionId }) => revisionId !== by.revisionId), decided] } : mention;
  });
  return { ...claim, version: claim.version + 1, mentions };
}

function decidedPlace(was: AnchoringRecord | undefined, decision: MoveDecision, { revisionId, text, contributorId, now, newId }: Deciding): AnchoringRecord | string {
  if (was?.state === "placed") return "This mention has a place on this revision already.";
  const made = { id: was?.id ?? newId(), revisionId, contributorId, createdAt: now };
  if (decision.decision === "retire") return { method: "by_hand", score: null, fragments: [], ...was, ...made, state: "retired" };
  if (decision.decision === "adjust") {
    if (decision.fragments.some((fragment) => undescribable(text, fragment))) return "A fragment reaches outside the text, is empty, or cuts a character in two.";
    return { ...made, state: "placed", method: "by_hand", score: null, fragments: composeFragments(text, decision.fragments) };
  }
  return was && was.fragments.length > 0 ? { ...was, ...made, state: "placed" } : "Nothing is proposed for this mention. Choose its words, or leave it on the older text.";
}
