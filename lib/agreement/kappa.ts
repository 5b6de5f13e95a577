import type { Counts } from "@/lib/agreement/bootstrap";
import { fromAgreement, undefinedFor, type Outcome } from "@/lib/agreement/outcome";
import type { Coefficient, Ratings } from "@/lib/agreement/ratings";
import { weightOf, type Weight, type Weighting } from "@/lib/agreement/weighting";

/** How two annotators' values meet, and how often each gave each value; items that either left out don't count. */
interface Crossing {
  readonly total: number;
  readonly cells: readonly (readonly [first: number, second: number, count: number])[];
  readonly first: readonly number[];
  readonly second: readonly number[];
}

/**
 * Cohen's κ for two annotators, each with habits of their own (Cohen 1960), also weighted (Cohen 1968): agreement beyond
 * what their own frequencies would give by chance. `weighting` may be a function of two places.
 */
export const cohenKappa = (weighting: Weighting | Weight = "identity"): Coefficient =>
  forTwo(({ values }) => {
    const weight = typeof weighting === "function" ? weighting : weightOf(weighting, values.length);
    return (crossing) => corrected(crossing, weight, crossing.first, crossing.second);
  });

/** Scott's π for two annotators: as κ, but both are taken to have the same frequencies, those of both together (Scott 1955). */
export const scottPi: Coefficient = forTwo(({ values }) => (crossing) => {
  const joint = values.map((_, value) => (crossing.first[value]! + crossing.second[value]!) / 2);
  return corrected(crossing, weightOf("identity", values.length), joint, joint);
});

function forTwo(prepare: (ratings: Ratings) => (crossing: Crossing) => Outcome): Coefficient {
  return (ratings) => {
    if (ratings.annotators > 2) return () => undefinedFor("more_than_two_annotators");
    const evaluate = prepare(ratings);
    return (counts) => {
      const crossing = crossingOf(ratings, counts);
      return crossing.total === 0 ? undefinedFor("nothing_to_compare") : evaluate(crossing);
    };
  };
}

function crossingOf({ rows, values }: Ratings, counts: Counts): Crossing {
  const first = values.map(() => 0);
  const second = values.map(() => 0);
  const cells: [number, number, number][] = [];
  let total = 0;
  rows.forEach(([a, b], index) => {
    const count = counts[index]!;
    if (a === null || b === null || a === undefined || b === undefined || count === 0) return;
    cells.push([a, b, count]);
    first[a]! += count;
    second[b]! += count;
    total += count;
  });
  return { total, cells, first, second };
}

function corrected({ total, cells }: Crossing, weight: Weight, first: readonly number[], second: readonly number[]): Outcome {
  const observed = cells.reduce((sum, [a, b, count]) => sum + weight(a, b) * count, 0) / total;
  let expected = 0;
  first.forEach((a, i) => second.forEach((b, j) => { if (a > 0 && b > 0) expected += weight(i, j) * (a / total) * (b / total); }));
  return fromAgreement(observed, expected);
}
