import type { Card } from "@/lib/contests/cards";
import { sidesInOrder, sidesOfClaim, type ContestNames } from "@/lib/contests/view";

/** How a contest names a party that has no claim in it. */
export type NamedAs = "target" | "invoked";

/** Who has no claim in a contest. The program computes it; it is an absence, never a silence (docs/SPEC.md, K3). */
export interface Unheard {
  readonly sideIds: readonly string[];
  readonly parties: readonly { readonly partyId: string; readonly namedAs: readonly NamedAs[] }[];
}

/** The project's sides without any claim here, recorded silences included, and the parties that claims here are aimed at or invoke and that have none. */
export function unheard(cards: readonly Card[], names: ContestNames): Unheard {
  const sideIds = sidesInOrder(names.sides).map(({ id }) => id);
  const heardSides = new Set(cards.flatMap(({ claim }) => sidesOfClaim(claim.id, names)));
  const heardParties = new Set(cards.flatMap(({ claim }) => claim.claimants));
  const voices = new Set(names.documents.map(({ voicePartyId }) => voicePartyId));
  const named = [...new Set(cards.flatMap(({ claim }) => [...claim.targets, ...claim.invoked]))];
  return {
    sideIds: sideIds.filter((sideId) => !heardSides.has(sideId)),
    parties: named
      .filter((partyId) => !heardParties.has(partyId) && !voices.has(partyId))
      .map((partyId) => ({ partyId, namedAs: namedAs(partyId, cards) })),
  };
}

function namedAs(partyId: string, cards: readonly Card[]): NamedAs[] {
  const isTarget = cards.some(({ claim }) => claim.targets.includes(partyId));
  const isInvoked = cards.some(({ claim }) => claim.invoked.includes(partyId));
  return [...(isTarget ? (["target"] as const) : []), ...(isInvoked ? (["invoked"] as const) : [])];
}
