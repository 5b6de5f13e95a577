import type { Counts } from "@/lib/agreement/bootstrap";
import { fromAgreement, plainOutcome, undefinedFor, type Outcome } from "@/lib/agreement/outcome";
import type { Coefficient, Row } from "@/lib/agreement/ratings";
import { weightOf, type Weight, type Weighting } from "@/lib/agreement/weighting";

/** One row as those coefficients need it that ask how many gave which value, and not who. */
interface Shares {
  /** the part of the pairs of annotators that agree; null where fewer than two said something */
  readonly agreement: number | null;
  /** which part of those who said something gave which value */
  readonly shares: readonly (readonly [value: number, share: number])[];
}

/** The part of the pairs of annotators that agree, on the average of the items of which at least two said something. */
export const percentAgreement: Coefficient = ({ rows, values }) => {
  const prepared = rows.map((row) => sharesOf(row, weightOf("identity", values.length)));
  return (counts) => {
    const observed = observedIn(prepared, counts);
    return observed === null ? undefinedFor("nothing_to_compare") : plainOutcome(observed);
  };
};

/**
 * Fleiss' κ for any number of annotators (Fleiss 1971), who needn't be the same for every item. Where some left items
 * out, in Gwet's form (2014, ch. 2): agreement over items with two ratings or more, chance over all that have any.
 */
export const fleissKappa: Coefficient = severally("identity", (shares) => shares.reduce((sum, share) => sum + share ** 2, 0));

/**
 * Gwet's AC1, and with weights AC2 (Gwet 2008; 2014, ch. 2): agreement beyond the chance that is left where items are
 * hard. It stays high where one value dominates and κ and α fall. Depends on how many values there could be.
 */
export const gwetAc = (weighting: Weighting = "identity"): Coefficient =>
  severally(weighting, (shares, weight) => {
    const size = shares.length;
    let weights = 0;
    for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) weights += weight(i, j);
    return (weights / (size * (size - 1))) * shares.reduce((sum, share) => sum + share * (1 - share), 0);
  });

function severally(weighting: Weighting, chance: (shares: readonly number[], weight: Weight) => number): Coefficient {
  return ({ rows, values }) => {
    const weight = weightOf(weighting, values.length);
    const prepared = rows.map((row) => sharesOf(row, weight));
    return (counts) => correctedBy(prepared, counts, values.length, (shares) => chance(shares, weight));
  };
}

function correctedBy(prepared: readonly Shares[], counts: Counts, values: number, chance: (shares: readonly number[]) => number): Outcome {
  const observed = observedIn(prepared, counts);
  if (observed === null) return undefinedFor("nothing_to_compare");
  return values < 2 ? undefinedFor("one_value_only") : fromAgreement(observed, chance(meanShares(prepared, counts, values)));
}

function sharesOf(row: Row, weight: Weight): Shares {
  const given = row.filter((value) => value !== null);
  const shares = new Map<number, number>();
  for (const value of given) shares.set(value, (shares.get(value) ?? 0) + 1 / given.length);
  let agreeing = 0;
  given.forEach((a, i) => given.forEach((b, j) => { if (i !== j) agreeing += weight(a, b); }));
  return { agreement: given.length < 2 ? null : agreeing / (given.length * (given.length - 1)), shares: [...shares] };
}

function observedIn(prepared: readonly Shares[], counts: Counts): number | null {
  let [sum, items] = [0, 0];
  prepared.forEach(({ agreement }, index) => {
    if (agreement === null) return;
    sum += agreement * counts[index]!;
    items += counts[index]!;
  });
  return items === 0 ? null : sum / items;
}

function meanShares(prepared: readonly Shares[], counts: Counts, values: number): number[] {
  const means = new Array<number>(values).fill(0);
  let items = 0;
  prepared.forEach(({ shares }, index) => {
    const count = counts[index]!;
    if (shares.length > 0) items += count;
    for (const [value, share] of shares) means[value]! += share * count;
  });
  return means.map((sum) => sum / items);
}
