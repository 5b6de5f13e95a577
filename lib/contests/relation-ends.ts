import type { Card } from "@/lib/contests/cards";
import type { RelationInput } from "@/lib/contests/record";

/** A relation as one of its two claims tells it: "denies card 3" at its start, "is denied by card 5" at its end. */
export interface RelationEnd {
  readonly relation: RelationInput;
  readonly end: "from" | "to";
  readonly other: Card;
}

/** The ends that stand on a card, first what the claim does to others, then what others do to it; by the other's number. */
export function relationEnds(card: Card, cards: readonly Card[], relations: readonly RelationInput[]): RelationEnd[] {
  const ends = relations.flatMap((relation): RelationEnd[] => {
    const end = relation.fromClaimId === card.claim.id ? "from" : relation.toClaimId === card.claim.id ? "to" : null;
    const otherId = end === "from" ? relation.toClaimId : relation.fromClaimId;
    const other = cards.find(({ claim }) => claim.id === otherId);
    return end && other ? [{ relation, end, other }] : [];
  });
  return ends.sort((a, b) => (a.end === b.end ? a.other.number - b.other.number : a.end === "from" ? -1 : 1));
}

/** The relations between two cards of the contest, in the order of their numbers. */
export function relationsBetween(cards: readonly Card[], relations: readonly RelationInput[]): { relation: RelationInput; from: Card; to: Card }[] {
  const cardOf = (claimId: string) => cards.find(({ claim }) => claim.id === claimId);
  const between = relations.flatMap((relation) => {
    const [from, to] = [cardOf(relation.fromClaimId), cardOf(relation.toClaimId)];
    return from && to ? [{ relation, from, to }] : [];
  });
  return between.sort((a, b) => a.from.number - b.from.number || a.to.number - b.to.number);
}
