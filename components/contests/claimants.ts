import { colourOf } from "@/components/claims/side-look";
import { partyOf } from "@/components/contests/contest-context";
import type { ContestState } from "@/components/contests/session/contest-state";
import type { Card } from "@/lib/contests/cards";

/** The claimants of a card by name, or `unset` where nobody has said yet who they are. */
export function claimantsOf(state: ContestState, { claim }: Pick<Card, "claim">, unset: string): string {
  if (claim.attribution === "unset") return unset;
  return claim.claimants.map((id) => partyOf(state, id, claim.said).name ?? "…").join(", ");
}

/** The colour number of the side of the first claimant, on the day; undefined for none. */
export function colourNumberOf(state: ContestState, { claim }: Pick<Card, "claim">) {
  const speaker = claim.attribution === "attributed" ? claim.claimants[0] : undefined;
  return colourOf(speaker ? partyOf(state, speaker, claim.said).side : null) ?? undefined;
}
