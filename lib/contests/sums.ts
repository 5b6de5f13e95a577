import { compareDates } from "@/lib/claims/partial-date";
import { byDateSaid } from "@/lib/contests/cards";
import { countedDifferently, extentOf, figureGroups, isNumeric, type Extent, type Figure } from "@/lib/contests/figures";
import { isDated } from "@/lib/contests/saying-dates";

/**
 * Increments of one series by the same claimants; a side's total and what it added later; or the same count of several
 * populations by the same claimants on one day.
 */
export const sumReasons = ["increments", "added", "populations"] as const;
type SumReason = (typeof sumReasons)[number];

/** Figures that add up, written out: "14 + 5 = 19". The total is open where a term is. */
export interface Sum {
  /** why these add up (docs/SPEC.md, K12) */
  readonly why: SumReason;
  readonly terms: readonly Figure[];
  readonly total: Extent;
  readonly isApproximate: boolean;
}

/** The sums that the figures allow, in the open; which of them means anything is for people to say (docs/SPEC.md, K12). */
export function sumsOf(figures: readonly Figure[]): Sum[] {
  const numeric = figures.filter(({ quantity }) => isNumeric(quantity));
  return [...incrementSums(numeric), ...addedSums(numeric), ...populationSums(numeric)];
}

const sum = (why: Sum["why"], terms: readonly Figure[]): Sum => ({
  why, terms, total: { low: total(terms, "low"), high: total(terms, "high") }, isApproximate: terms.some(({ quantity }) => quantity.approximate),
});

function total(terms: readonly Figure[], end: keyof Extent): number | null {
  const ends = terms.map(({ quantity }) => extentOf(quantity)[end]);
  return ends.includes(null) ? null : ends.reduce<number>((left, right) => left + right!, 0);
}

function incrementSums(figures: readonly Figure[]): Sum[] {
  const increments = figureGroups(figures.filter(({ quantity }) => quantity.cumulative === false));
  const series = increments.flatMap((group) => [...bundled(group.figures, claimantsOf).values()]);
  return series.filter((terms) => terms.length > 1).map((terms) => sum("increments", terms));
}

/** Each total with what the same side said was added since, until it gave a newer one. */
function addedSums(figures: readonly Figure[]): Sum[] {
  const dated = figures.filter(({ card: { claim } }) => isDated(claim.said)).sort((a, b) => byDateSaid(a.card.claim, b.card.claim));
  const totals = dated.filter(({ quantity }) => quantity.cumulative === true);
  const added = new Map<Figure, Figure[]>();
  for (const figure of dated.filter(({ quantity }) => quantity.cumulative === false)) {
    const before = totals.filter((each) => isEarlierOfSide(each, figure)).at(-1);
    if (before) added.set(before, [...(added.get(before) ?? []), figure]);
  }
  return [...added].map(([before, later]) => sum("added", [before, ...later]));
}

function isEarlierOfSide(total: Figure, later: Figure): boolean {
  const isOfSide = total.sideIds.some((side) => side !== null && later.sideIds.includes(side));
  const countsAlike = countedDifferently(total, later).every((field) => field === "cumulative");
  return isOfSide && countsAlike && compareDates(total.card.claim.said!, later.card.claim.said!) < 0;
}

function populationSums(figures: readonly Figure[]): Sum[] {
  const totals = figures.filter(({ quantity }) => quantity.cumulative !== false && quantity.population !== "");
  const together = [...bundled(totals, countedTogether).values()];
  return together.filter(isOneOfEach).map((terms) => sum("populations", terms));
}

const claimantsOf = ({ card: { claim } }: Figure) => [...claim.claimants].sort().join() || claim.id;

function countedTogether(figure: Figure): string {
  const { unit, outcome, area, period, cumulative, asOf } = figure.quantity;
  return JSON.stringify([claimantsOf(figure), unit, outcome, area, period, cumulative, asOf ?? figure.card.claim.said]);
}

// Two figures for one population are two opinions, not two parts of a whole.
function isOneOfEach(terms: readonly Figure[]): boolean {
  const populations = new Set(terms.map(({ quantity }) => quantity.population));
  return terms.length > 1 && populations.size === terms.length;
}

function bundled(figures: readonly Figure[], keyOf: (figure: Figure) => string): Map<string, Figure[]> {
  const bundles = new Map<string, Figure[]>();
  for (const figure of figures) bundles.set(keyOf(figure), [...(bundles.get(keyOf(figure)) ?? []), figure]);
  return bundles;
}
