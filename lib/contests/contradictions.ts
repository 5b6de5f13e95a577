import { byDateSaid, type Card } from "@/lib/contests/cards";
import { canBothHold, countedKey, figuresOf, isNumeric, type Figure } from "@/lib/contests/figures";
import type { RelationInput } from "@/lib/contests/record";
import { groupsIn, type ContestNames } from "@/lib/contests/view";

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
  const groupOf = groupsIn(names);
  const pairOf = (a: string, b: string) => `${a} ${b}`;
  const ends = relations.map(({ fromClaimId, toClaimId }) => [groupOf(fromClaimId), groupOf(toClaimId)] as const);
  const related = new Set(ends.flatMap(([a, b]) => [pairOf(a, b), pairOf(b, a)]));
  const updated = new Set(relations.flatMap(({ type, toClaimId }) => (type === "updates" ? groupOf(toClaimId) : [])));
  const read = cards.map((card) => readCard(card, groupOf(card.claim.id), names)).filter(({ group }) => !updated.has(group));
  const inTime = read.sort((a, b) => byDateSaid(a.card.claim, b.card.claim));
  const isOpen = (a: Read, b: Read) => a.group !== b.group && !related.has(pairOf(a.group, b.group));
  return inTime.flatMap((to, index) => inTime.slice(index + 1).flatMap((from) => (mayDiffer(from, to) && isOpen(from, to) ? suggestion(from, to) : [])));
}

/** What is read of each card once, however many others it is compared with. */
interface Read {
  readonly card: Card;
  readonly group: string;
  readonly figures: readonly (Figure & { readonly key: string })[];
  readonly words: ReadonlySet<string>;
}

function readCard(card: Card, group: string, names: ContestNames): Read {
  const figures = figuresOf([card], names).filter(({ quantity }) => isNumeric(quantity)).map((figure) => ({ ...figure, key: countedKey(figure) }));
  return { card, group, figures, words: wordsOf(card.claim.proposition) };
}

/** Asked of every pair first, because it costs least: whether there is anything to compare. */
const mayDiffer = (a: Read, b: Read) => (a.figures.length > 0 && b.figures.length > 0) || a.card.claim.polarity !== b.card.claim.polarity;

function suggestion({ card: from, ...a }: Read, { card: to, ...b }: Read): SuggestedRelation[] {
  const pair = excluding(a.figures, b.figures);
  if (pair) return [{ from, to, type: isUpdate(from, to) ? "updates" : "contradicts", reason: { rule: "figures", ...pair } }];
  const share = from.claim.polarity === to.claim.polarity ? 0 : commonWords(a.words, b.words);
  return share >= LIKE ? [{ from, to, type: "contradicts", reason: { rule: "polarity", share } }] : [];
}

function excluding(from: Read["figures"], to: Read["figures"]): { from: Figure; to: Figure } | null {
  for (const { key, ...a } of from) {
    const other = to.find((b) => key === b.key && a.quantity.cumulative !== false && !canBothHold(a.quantity, b.quantity));
    if (other) return { from: a, to: withoutKey(other) };
  }
  return null;
}

const withoutKey = ({ key: _key, ...figure }: Read["figures"][number]): Figure => figure;

const isUpdate = ({ claim: a }: Card, { claim: b }: Card) => a.said !== null && b.said !== null && a.said !== b.said && a.claimants.some((id) => b.claimants.includes(id));

const wordsOf = (text: string) => new Set((text.toLocaleLowerCase("en").match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word !== "not" && word !== "no"));

/** Jaccard's index of two texts' words, 0 to 1, without "not" and "no"; 0 where one has none. */
function commonWords(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((word) => other.has(word)).length;
  return common === 0 ? 0 : common / (one.size + other.size - common);
}
