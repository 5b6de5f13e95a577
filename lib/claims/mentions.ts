import type { Beginning } from "@/lib/claims/draft";
import { overlaps, type Span } from "@/lib/text/span";
import type { ClaimInput, FragmentInput, MentionInput } from "@/lib/claims/record";

/** Why a passage can't be a claim's further mention. */
export type MentionRefusal = "own_voice" | "there_already";
export type Mentioned = { readonly ok: true; readonly claim: ClaimInput } | { readonly ok: false; readonly why: MentionRefusal };

/**
 * The claim with one more place where it stands. Refused: another document for a claim in a document's own voice (C3),
 * and words that are a mention of this claim already.
 */
export function addMention(claim: ClaimInput, at: Omit<Beginning, "id">, span: Span): Mentioned {
  if (isElsewhere(claim, at.documentId)) return { ok: false, why: "own_voice" };
  const isThere = claim.mentions.some(({ anchorings }) => anchorings.some(({ revisionId, fragments }) => revisionId === at.revisionId && fragments.some((each) => each.role === "content" && overlaps(each, span))));
  if (isThere) return { ok: false, why: "there_already" };
  return { ok: true, claim: { ...claim, mentions: [...claim.mentions, mentionOf(at, span, claim.attribution === "attributed")] } };
}

/** Whether this is a claim in another document's own voice. */
export const isElsewhere = ({ attribution, mentions }: Pick<ClaimInput, "attribution" | "mentions">, documentId: string): boolean =>
  attribution === "own_voice" && mentions.some((mention) => mention.documentId !== documentId);

function mentionOf(at: Omit<Beginning, "id">, { start, end }: Span, isAttributed: boolean): MentionInput {
  const content: FragmentInput = { role: "content", levelOrdinal: null, start, end, wordPartyId: null };
  return {
    id: at.mentionId, documentId: at.documentId, mode: "none", reported: null, documentStance: "relays", suppliedReading: "", made: "by_hand",
    levels: isAttributed ? [{ sourceKind: "named", stance: null, partyIds: [] }] : [],
    anchorings: [{ id: at.anchoringId, revisionId: at.revisionId, fragments: [content] }],
  };
}

/** The claim without one of its mentions; null for its last one, without which it would stand nowhere. */
export function removeMention(claim: ClaimInput, mentionId: string): ClaimInput | null {
  const mentions = claim.mentions.filter((mention) => mention.id !== mentionId);
  return mentions.length === 0 ? null : { ...claim, mentions };
}
