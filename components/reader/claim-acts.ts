import type { ReaderServices } from "@/components/reader/reader-services";
import { duplicateClaim, swapParties } from "@/lib/claims/copying";
import { addMention, type Mentioned } from "@/lib/claims/mentions";
import type { ClaimInput } from "@/lib/claims/record";
import type { ClaimSeen } from "@/lib/data/claims/claims";
import type { Span } from "@/lib/text/span";

type Services = Pick<ReaderServices, "controller" | "session">;

/** Makes a second claim on the spans of the one in hand, with claimants and targets exchanged where asked; one step of undo. */
export function duplicate({ controller, session }: Services, isSwapped: boolean): void {
  const { inHand, setting: { newId, mayClaim } } = controller;
  if (!mayClaim) return controller.say({ kind: "may_not" });
  if (!inHand) return controller.say({ kind: "choose_first" });
  const copy = duplicateClaim(inHand.claim, inHand.place, { id: newId(), mentionId: newId(), anchoringId: newId() });
  const made = isSwapped ? swapParties(copy) : copy;
  if (!made) return controller.say({ kind: "nothing_to_swap" });
  session.create(made, isSwapped ? "swap" : "duplicate");
  controller.open(made.mentions[0]!.id);
  controller.say({ kind: isSwapped ? "swapped" : "duplicated", mentionId: made.mentions[0]!.id, what: "" });
}

/** Asks which existing claim the selection states too. */
export function askForClaim(controller: ReaderServices["controller"]): void {
  controller.selectionMoved();
  if (controller.state.selection) controller.askForClaim();
  else controller.say({ kind: "select_first" });
}

/** Makes the selection a further mention of the claim in hand. */
export function mentionSelection({ controller, session }: Services): void {
  controller.selectionMoved();
  const { inHand, state: { selection } } = controller;
  if (!inHand) return controller.say({ kind: "choose_first" });
  if (!selection) return controller.say({ kind: "select_first" });
  keep({ controller, session }, inHand.claim, selection);
}

/** Makes a passage of this text a further mention of a claim that was read, whichever document it is of. */
export function mentionOf({ controller, session }: Services, { id, ...claim }: ClaimSeen, span: Span): void {
  session.adopt([{ id, ...claim }]);
  const working = session.get(id);
  if (working) keep({ controller, session }, working.input, span);
}

function keep({ controller, session }: Services, claim: ClaimInput, span: Span): void {
  const { newId, documentId, revisionId } = controller.setting;
  const mentionId = newId();
  const mentioned: Mentioned = addMention(claim, { mentionId, anchoringId: newId(), documentId, revisionId }, span);
  if (!mentioned.ok) return controller.say({ kind: "not_mentioned", why: mentioned.why });
  session.change(claim.id, mentioned.claim, "mention");
  controller.open(mentionId);
  controller.say({ kind: "mentioned", mentionId, what: "" });
}
