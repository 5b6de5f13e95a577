import type { ReaderController } from "@/components/reader/reader-controller";
import { fragmentsAt, moveFragment } from "@/lib/claims/draft";
import type { FragmentInput } from "@/lib/claims/record";
import type { Span } from "@/lib/text/span";

/** The fragments of the claim in hand that may be moved, in the order in which its passage has them. */
export function movableFragments(controller: ReaderController): readonly FragmentInput[] {
  const hand = controller.inHand;
  if (!hand || !controller.setting.session.get(hand.claim.id)?.mayChange) return [];
  return fragmentsAt(hand.claim, hand.place);
}

/** Moves a fragment of the claim in hand: one act, or a refusal that is said. */
export function moveInHand(controller: ReaderController, fragment: FragmentInput, span: Span): void {
  const hand = controller.inHand;
  if (!hand || (span.start === fragment.start && span.end === fragment.end)) return;
  const edited = moveFragment(hand.claim, hand.place, fragment, span);
  if (!edited.ok) return controller.say({ kind: "refused", why: edited.why });
  controller.setting.session.change(hand.claim.id, edited.claim, fragment.role);
  controller.say({ kind: "edited", mentionId: hand.place.mentionId, what: "moved" });
}
