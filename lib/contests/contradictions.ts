import { byDateSaid, type Card } from "@/lib/contests/cards";
import { canBothHold, countedDifferently, figuresOf, isNumeric, type Figure } from "@/lib/contests/figures";
import type { RelationInput } from "@/lib/contests/record";
import type { ContestNames } from "@/lib/contests/view";

/** A relation that the data suggest, with what they say. It is offered, never made (docs/SPEC.md, K13). */
export interface SuggestedRelation {
  readonly from: Card;
  readonly to: Card;
  readonly type: "contradicts" | "updates";
  readonly reason:
    | { readonly rule: "figures"; readonly from: Figure; readonly to: Figure }
    | { readonly rule: "polarity"; readonly share: number };
}

/** The share of words that two propositions have in common before their opposite polarity is pointed out. */
const LIKE = 0.6;

/**
 * Pairs of claims that can't both be right as far as the data go: figures of the same thing that exclude one another
 * (of the same claimants: an update, from the later to the earlier), and propositions in like words with opposite polarity.
 * Pairs that are related already, they or others that say the same, and claims that somebody updates are left out. From the one that was said later to the earlier one.
 */
export function suggestedRelations(cards: readonly Card[], relations: readonly RelationInput[], names: ContestNames): SuggestedRelation[] {
  const groups = new Map(names.standings.map(({ claimId, group }) => [claimId, group]));
  const groupOf = (claimId: string) => groups.get(claimId) ?? claimId;
  const pairOf = (a: string, b: string) => `${groupOf(a)} ${groupOf(b)}`;
  const related = new Set(relations.flatMap(({ fromClaimId, toClaimId }) => [pairOf(fromClaimId, toClaimId), pairOf(toClaimId, fromClaimId)]));
  const updated = new Set(relations.flatMap(({ type, toClaimId }) => (type === "updates" ? groupOf(toClaimId) : [])));
  const isOpen = ({ claim: a }: Card, { claim: b }: Card) => groupOf(a.id) !== groupOf(b.id) && !related.has(pairOf(a.id, b.id)) && ![a.id, b.id].some((id) => updated.has(groupOf(id)));
  const figures = new Map(cards.map((card) => [card, figuresOf([card], names).filter(({ quantity }) => isNumeric(quantity))]));
  const words = new Map(cards.map((card) => [card, wordsOf(card.claim.proposition)]));
  const inTime = [...cards].sort((a, b) => byDateSaid(a.claim, b.claim));
  return inTime.flatMap((to, index) => inTime.slice(index + 1).flatMap((from) => (isOpen(from, to) ? suggestion(from, to, { figures, words }) : [])));
}

/** What is read of each card once, however many others it is compared with. */
interface Read {
  readonly figures: ReadonlyMap<Card, readonly Figure[]>;
  readonly words: ReadonlyMap<Card, ReadonlySet<string>>;
}

function suggestion(from: Card, to: Card, { figures, words }: Read): SuggestedRelation[] {
  const pair = excluding(figures.get(from) ?? [], figures.get(to) ?? []);
  if (pair) return [{ from, to, type: isUpdate(from, to) ? "updates" : "contradicts", reason: { rule: "figures", ...pair } }];
  const share = from.claim.polarity === to.claim.polarity ? 0 : commonWords(words.get(from)!, words.get(to)!);
  return share >= LIKE ? [{ from, to, type: "contradicts", reason: { rule: "polarity", share } }] : [];
}

function excluding(from: readonly Figure[], to: readonly Figure[]): { from: Figure; to: Figure } | null {
  for (const a of from) {
    const other = to.find((b) => countedDifferently(a, b).length === 0 && a.quantity.cumulative !== false && !canBothHold(a.quantity, b.quantity));
    if (other) return { from: a, to: other };
  }
  return null;
}

const isUpdate = ({ claim: a }: Card, { claim: b }: Card) => a.said !== null && b.said !== null && a.said !== b.said && a.claimants.some((id) => b.claimants.includes(id));

const wordsOf = (text: string) => new Set((text.toLocaleLowerCase("en").match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word !== "not" && word !== "no"));

/** Jaccard's index of two texts' words, 0 to 1, without "not" and "no"; 0 where one has none. */
function commonWords(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((word) => other.has(word)).length;
  return common === 0 ? 0 : common / (one.size + other.size - common);
}
