import type { ClaimRecord, MentionRecord } from "@/lib/claims/record";
import type { Card } from "@/lib/contests/cards";
import { supersededBy } from "@/lib/contests/superseded";
import { sideOfParty } from "@/lib/contests/view";
import type { ContestBundle } from "@/lib/publication/bundle";
import type { PublishedCard, PublishedMention } from "@/lib/publication/record";
import { placeOf, type Sources } from "@/lib/publication/sources";

/** The name that a party is shown by. */
export const nameIn = ({ parties }: Pick<ContestBundle, "parties">) => (id: string): string => parties.find((party) => party.id === id)?.names[0]?.text ?? "";

/** The cards in their order, in names and numbers instead of ids; notes only where they are meant to go along. */
export function publishedCards(cards: readonly Card[], bundle: ContestBundle, sources: Sources, withNotes: boolean): PublishedCard[] {
  const standing = supersededBy(bundle.claims, bundle.relations);
  const numberOf = (claimId: string | null | undefined) => cards.find(({ claim }) => claim.id === claimId)?.number ?? null;
  return cards.map(({ number, claim, position, placement }) => ({
    number, position: position?.label ?? null,
    ...contentOf(claim), ...peopleOf(claim, bundle),
    object: { kind: claim.objectKind, text: claim.objectText, card: numberOf(claim.objectClaimId) },
    supersededBy: numberOf(standing.get(claim.id)?.id),
    note: withNotes ? claim.note : "", placementNote: withNotes ? placement.note : "",
    mentions: claim.mentions.flatMap((mention) => mentionOf(mention, claim, bundle, sources)),
  }));
}

function contentOf({ attribution, act, polarity, certainty, proposition, said, event, quantities }: ClaimRecord) {
  return { attribution, act, polarity, certainty, proposition, said, event, quantities };
}

function peopleOf({ claimants, targets, invoked, said }: ClaimRecord, bundle: ContestBundle) {
  const named = (id: string) => ({ name: nameIn(bundle)(id), side: sideOfParty(id, said, bundle)?.name ?? null });
  return { claimants: claimants.map(named), targets: targets.map(named), invoked: invoked.map(named) };
}

function mentionOf(mention: MentionRecord, claim: ClaimRecord, bundle: ContestBundle, sources: Sources): PublishedMention[] {
  const place = placeOf(mention, bundle);
  const source = place && sources.number(place.revisionId);
  if (!place || !source) return [];
  const nameOf = nameIn(bundle);
  const { mode, reported, documentStance, suppliedReading } = mention;
  const chain = mention.levels.map(({ sourceKind, stance, partyIds }, ordinal) => ({
    sourceKind, stance, parties: (ordinal === 0 ? claim.claimants : partyIds).map(nameOf),
  }));
  const fragments = place.fragments.map(({ wordPartyId, ...fragment }) => ({ ...fragment, wordOf: wordPartyId === null ? null : nameOf(wordPartyId) }));
  return [{ source, mode, reported, documentStance, suppliedReading, chain, fragments }];
}
