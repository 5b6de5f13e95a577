import type { Card } from "@/lib/contests/cards";
import type { RelationInput } from "@/lib/contests/record";
import { supersededBy } from "@/lib/contests/superseded";
import { groupsIn, type ContestNames } from "@/lib/contests/view";

/** A card that stands in a column, and those that are folded under it. */
export interface Stack {
  readonly card: Card;
  readonly under: readonly { readonly card: Card; readonly why: FoldReason }[];
}
export type FoldReason = "superseded" | "same_as";

/**
 * The cards of a column, folded by rule: superseded claims under the one that stands in the end, and claims that are
 * *same as* one another under the first of them. What stands in another column folds nothing here, and nothing is left
 * out (docs/SPEC.md, K10).
 */
export function stacksOf(cards: readonly Card[], relations: readonly RelationInput[], names: Pick<ContestNames, "standings">): Stack[] {
  const last = supersededBy(cards.map(({ claim }) => claim), relations);
  const groupOf = groupsIn(names);
  const standing = cards.filter(({ claim }) => !last.has(claim.id));
  const firsts = new Map([...standing].reverse().map((card) => [groupOf(card.claim.id), card]));
  const firstOfGroup = (claimId: string) => firsts.get(groupOf(claimId));
  const heads = new Map<Card, Stack["under"][number][]>();
  for (const card of standing) {
    const head = firstOfGroup(card.claim.id)!;
    heads.set(head, [...(heads.get(head) ?? []), ...(head === card ? [] : [{ card, why: "same_as" as const }])]);
  }
  for (const card of cards.filter(({ claim }) => last.has(claim.id))) {
    const head = firstOfGroup(last.get(card.claim.id)!.id);
    if (head) heads.get(head)!.push({ card, why: "superseded" });
  }
  return [...heads].map(([card, under]) => ({ card, under: [...under].sort((a, b) => a.card.number - b.card.number) }));
}
