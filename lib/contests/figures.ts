import type { Card } from "@/lib/contests/cards";
import { sidesOfClaim, type ContestNames } from "@/lib/contests/view";
import type { Quantity } from "@/lib/claims/record";

/** What has to be the same before two figures are compared (docs/SPEC.md, K8). */
export const countedFields = ["unit", "outcome", "population", "whose", "area", "period", "cumulative"] as const;
export type CountedField = (typeof countedFields)[number];

/** One quantity of one claim. */
export interface Figure {
  readonly card: Card;
  readonly quantity: Quantity;
  /** which of the claim's quantities it is, from 0 */
  readonly ordinal: number;
  /** the sides that the claim counts on */
  readonly sideIds: readonly (string | null)[];
}

/** Figures that count the same, and what they count. */
export interface FigureGroup {
  readonly key: string;
  readonly counted: Pick<Quantity, CountedField>;
  /** in the order of their cards' numbers */
  readonly figures: readonly Figure[];
}

/** Where a figure may lie, ends included; null for an open end. Words without a number ("dozens") leave both ends open. */
export interface Extent {
  readonly low: number | null;
  readonly high: number | null;
}

/** The figures of a contest's cards, in their order. */
export const figuresOf = (cards: readonly Card[], names: ContestNames): Figure[] =>
  cards.flatMap((card) => card.claim.quantities.map((quantity, ordinal) => ({ card, quantity, ordinal, sideIds: sidesOfClaim(card.claim.id, names) })));

export function extentOf({ value, min, max }: Quantity): Extent {
  return value === null ? { low: min, high: max } : { low: value, high: value };
}

/** Whether a figure has any number that could be drawn. */
export const isNumeric = (quantity: Quantity): boolean => extentOf(quantity).low !== null || extentOf(quantity).high !== null;

const folded = (text: string) => text.trim().replace(/\s+/gu, " ").toLocaleLowerCase("en");

/**
 * The value of one field as it is compared: words without regard to case and spaces. *Whose* says from where one
 * counts: with a named population it doesn't change what is counted; without one, "own" means the claimant's own side.
 */
function compared({ quantity, sideIds }: Figure, field: CountedField): string {
  if (field === "cumulative") return String(quantity.cumulative);
  if (field !== "whose") return folded(quantity[field]);
  if (folded(quantity.population) !== "" || quantity.whose === null) return "";
  return quantity.whose === "own" || quantity.whose === "enemy" ? `${quantity.whose} ${[...sideIds].sort().join()}` : quantity.whose;
}

/** In what two figures count different things; none where they may be compared. What one leaves open and the other says is a difference. */
export const countedDifferently = (a: Figure, b: Figure): CountedField[] => countedFields.filter((field) => compared(a, field) !== compared(b, field));

/** What a figure counts, as one word: the same exactly for figures that may be compared. */
export const countedKey = (figure: Figure): string => JSON.stringify(countedFields.map((field) => compared(figure, field)));

/** The figures by what they count: the largest group first, then in the order of their first cards. */
export function figureGroups(figures: readonly Figure[]): FigureGroup[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = countedKey(figure);
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups].map(([key, members]) => groupOf(key, members)).sort((a, b) => b.figures.length - a.figures.length);
}

function groupOf(key: string, figures: readonly Figure[]): FigureGroup {
  const { unit, outcome, population, whose, area, period, cumulative } = figures[0]!.quantity;
  return { key, counted: { unit, outcome, population, whose, area, period, cumulative }, figures };
}

/** Whether two figures that may be compared can both be right: whether their extents meet. An approximate one never excludes another. */
export function canBothHold(a: Quantity, b: Quantity): boolean {
  if (a.approximate || b.approximate) return true;
  const [one, other] = [extentOf(a), extentOf(b)];
  const isBelow = (high: number | null, low: number | null) => high !== null && low !== null && high < low;
  return !isBelow(one.high, other.low) && !isBelow(other.high, one.low);
}
