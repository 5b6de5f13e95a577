import { changeMention, fragmentsAt, mentionAt, type Beginning, type Place } from "@/lib/claims/draft";
import { inFragmentOrder } from "@/lib/claims/fragment-order";
import type { ClaimInput, FragmentInput, MentionInput } from "@/lib/claims/record";

const isAttribution = ({ role }: FragmentInput) => role === "source" || role === "cue";

/**
 * The attribution of one claim for another at a place on the same revision: claimants, chain, and the spans of source
 * and cue, as when a list's header names the source of each of its items. What the other claims it says stays.
 */
export function takeAttribution(claim: ClaimInput, place: Place, from: ClaimInput, fromPlace: Place): ClaimInput {
  if (place.revisionId !== fromPlace.revisionId) throw new RangeError("spans are shared on one revision only");
  const { levels, documentStance } = mentionAt(from, fromPlace);
  const taken = fragmentsAt(from, fromPlace).filter(isAttribution);
  const own = fragmentsAt(claim, place).filter((each) => !isAttribution(each));
  const fragments = [...own, ...taken].sort(inFragmentOrder);
  // On other revisions the sources and cues go with the levels that they belonged to.
  const elsewhere = (all: readonly FragmentInput[]) => all.filter((each) => !isAttribution(each));
  const anchorings = mentionAt(claim, place).anchorings.map((each) => ({ ...each, fragments: each.revisionId === place.revisionId ? fragments : elsewhere(each.fragments) }));
  const changed = changeMention(claim, place, { levels, documentStance, anchorings });
  return { ...changed, attribution: from.attribution, claimants: from.claimants };
}

/**
 * A second claim on the same spans: the mention in hand as it stands on its revision, under ids of its own. Other mentions
 * of the first are not taken along: whether they say the second thing too is for somebody to look at.
 */
export function duplicateClaim(claim: ClaimInput, place: Place, ids: Pick<Beginning, "id" | "mentionId" | "anchoringId">): ClaimInput {
  const mention = mentionAt(claim, place);
  const anchorings = mention.anchorings.filter((each) => each.revisionId === place.revisionId).map((each) => ({ ...each, id: ids.anchoringId }));
  if (anchorings.length === 0) throw new RangeError("the mention has no place on this revision");
  const { layerId, duplicateOf: _older, ...content } = claim;
  const copy: MentionInput = { ...mention, id: ids.mentionId, made: "duplicated", anchorings };
  return { ...content, ...(layerId ? { layerId } : {}), id: ids.id, duplicateOf: claim.id, mentions: [copy] };
}

/**
 * Claimants and targets exchanged: "both sides accused each other" is two claims. The sentence in the editor's words says
 * the first claim, and goes. Own voice has no party to exchange: null.
 */
export function swapParties(claim: ClaimInput): ClaimInput | null {
  const { attribution, claimants, targets } = claim;
  if (attribution === "own_voice" || claimants.length + targets.length === 0) return null;
  return { ...claim, attribution: targets.length > 0 ? "attributed" : "unset", claimants: targets, targets: claimants, proposition: "" };
}
