import { cardMore, type CardContent, type NamedParty } from "@/components/claims/card-content";
import type { Names } from "@/components/claims/names";
import { currentPlace } from "@/lib/claims/excerpt";
import type { ClaimRecord } from "@/lib/claims/record";

/** What a card says of a claim at its first place, out of the whole record. */
export function cardOf(claim: ClaimRecord, names: Names): CardContent {
  const party = (id: string): NamedParty => names.party(id, claim.said);
  const mention = claim.mentions[0];
  const fragments = (mention && currentPlace(mention, undefined)?.anchoring.fragments) ?? [];
  const { act, attribution, proposition, polarity, said, event } = claim;
  const claimants = claim.claimants.map(party);
  const chain = (mention?.levels ?? []).map(({ sourceKind, stance, partyIds }, ordinal) => ({
    ordinal, sourceKind, stance, parties: ordinal === 0 ? claimants : partyIds.map(party),
  }));
  return {
    act, attribution, claimants, proposition, polarity, said, event,
    chain: attribution === "attributed" ? chain.reverse() : [],
    quote: fragments.filter(({ role }) => role === "content").map(({ quote }) => quote).join(" […] "),
    reported: mention?.reported ?? null,
    contestCount: 0,
    more: mention ? cardMore(claim, mention, party) : null,
  };
}
