import type { Counts } from "@/lib/agreement/bootstrap";
import { fromDisagreement, undefinedFor, type Outcome } from "@/lib/agreement/outcome";
import type { Coefficient, Ratings } from "@/lib/agreement/ratings";

export const levels = ["nominal", "ordinal", "interval", "ratio"] as const;
/** What the values are: names, places in an order, numbers, or numbers with a true zero. */
export type Level = (typeof levels)[number];

/** The values of an item that at least two annotators rated. */
interface Pairable {
  readonly index: number;
  readonly given: readonly number[];
}

/** The squared difference of two values, and what all values differ together, of which each is given so often. */
interface Metric {
  readonly difference: (a: number, b: number) => number;
  readonly expected: (frequencies: readonly number[], total: number) => number;
}

/**
 * Krippendorff's α (Krippendorff 2011; 2019, ch. 12): one minus observed by expected disagreement, for any number of
 * annotators, with items left out, at four levels of measurement. Ordinal values are in the order of `values`; interval
 * and ratio values are read as numbers, of which ratio takes no negative ones.
 */
export const krippendorffAlpha = (level: Level): Coefficient => (ratings) => {
  const numbers = ratings.values.map(Number);
  if ((level === "interval" || level === "ratio") && numbers.some((number) => !Number.isFinite(number))) return () => undefinedFor("not_numbers");
  if (level === "ratio" && numbers.some((number) => number < 0)) return () => undefinedFor("negative_numbers");
  const pairable = pairableOf(ratings);
  if (level === "ordinal") return (counts) => evaluate(pairable, ratings.values.length, counts, (frequencies) => byPosition(midRanks(frequencies)));
  const metric = level === "nominal" ? nominal : level === "interval" ? byPosition(numbers) : ratioOf(numbers);
  const known = pairable.map(({ given }) => differenceIn(given, metric));
  return (counts) => evaluate(pairable, ratings.values.length, counts, () => metric, known);
};

function pairableOf({ rows }: Ratings): Pairable[] {
  return rows.map((row, index) => ({ index, given: row.filter((value) => value !== null) })).filter(({ given }) => given.length > 1);
}

function evaluate(pairable: readonly Pairable[], values: number, counts: Counts, metricOf: (frequencies: readonly number[]) => Metric, known?: readonly number[]): Outcome {
  const frequencies = new Array<number>(values).fill(0);
  for (const { index, given } of pairable) for (const value of given) frequencies[value]! += counts[index]!;
  const total = frequencies.reduce((sum, count) => sum + count, 0);
  if (total === 0) return undefinedFor("nothing_to_compare");
  if (frequencies.filter((count) => count > 0).length < 2) return undefinedFor("one_value_only");
  const metric = metricOf(frequencies);
  const observed = pairable.reduce((sum, { index, given }, at) => sum + (counts[index]! === 0 ? 0 : counts[index]! * (known?.[at] ?? differenceIn(given, metric))), 0);
  return fromDisagreement(observed / total, metric.expected(frequencies, total) / (total * (total - 1)));
}

/** The differences of all ordered pairs of an item's values, by one less than their number. */
function differenceIn(given: readonly number[], { difference }: Metric): number {
  let sum = 0;
  for (let i = 0; i < given.length; i++) for (let j = 0; j < i; j++) sum += 2 * difference(given[i]!, given[j]!);
  return sum / (given.length - 1);
}

const nominal: Metric = {
  difference: (a, b) => (a === b ? 0 : 1),
  expected: (frequencies, total) => total ** 2 - frequencies.reduce((sum, count) => sum + count ** 2, 0),
};

/** Squared distances; their sum over all pairs is had from two sums, whatever the number of values. */
function byPosition(positions: readonly number[]): Metric {
  return {
    difference: (a, b) => (positions[a]! - positions[b]!) ** 2,
    expected: (frequencies, total) => {
      const mean = frequencies.reduce((sum, count, value) => sum + count * positions[value]!, 0) / total;
      return 2 * total * frequencies.reduce((sum, count, value) => sum + count * (positions[value]! - mean) ** 2, 0);
    },
  };
}

/**
 * Where each value stands in the order of all that was given, in the middle of its equals. Krippendorff's ordinal
 * difference, all between two values and half of each, is the distance of these places.
 */
function midRanks(frequencies: readonly number[]): number[] {
  let before = 0;
  return frequencies.map((count) => {
    before += count;
    return before - count / 2;
  });
}

function ratioOf(numbers: readonly number[]): Metric {
  const difference = (a: number, b: number) => (numbers[a] === numbers[b] ? 0 : ((numbers[a]! - numbers[b]!) / (numbers[a]! + numbers[b]!)) ** 2);
  const expected = (frequencies: readonly number[]) => {
    const used = frequencies.flatMap((count, value) => (count > 0 ? [value] : []));
    let sum = 0;
    used.forEach((a, i) => { for (let j = 0; j < i; j++) sum += 2 * frequencies[a]! * frequencies[used[j]!]! * difference(a, used[j]!); });
    return sum;
  };
  return { difference, expected };
}
