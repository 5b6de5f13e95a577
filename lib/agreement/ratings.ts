import { defaultBootstrap, figureOf, type BootstrapOptions, type Counts, type Figure } from "@/lib/agreement/bootstrap";
import { undefinedFor, type Outcome } from "@/lib/agreement/outcome";

/** What each annotator said of one item, as a place in `values`; null where nothing was said. */
export type Row = readonly (number | null)[];

/** What several annotators said of the same items. Equal rows stand once, with the number of items that have them. */
export interface Ratings {
  readonly annotators: number;
  /** the values in their order, lowest first where they have one */
  readonly values: readonly string[];
  readonly rows: readonly Row[];
  readonly counts: Counts;
}

/** A coefficient: prepared for the rows once, and then given for how often each row counts. */
export type Coefficient = (ratings: Ratings) => (counts: Counts) => Outcome;

/**
 * Ratings from one row for each item, with one place for each annotator. Without `values`, those that were given are the
 * values, numbers in their order, others in the order of their code units. Refuses (RangeError) rows of different
 * lengths and what isn't among the values.
 */
export function ratingsOf(items: readonly (readonly (string | null)[])[], values: readonly string[] = valuesIn(items)): Ratings {
  const places = new Map(values.map((value, index) => [value, index]));
  const annotators = items[0]?.length ?? 0;
  const found = new Map<string, { row: Row; count: number }>();
  for (const item of items) {
    if (item.length !== annotators) throw new RangeError(`a row has ${item.length} places, not ${annotators}`);
    const row = item.map((value) => (value === null ? null : placeOf(value, places)));
    const key = row.join();
    const known = found.get(key);
    if (known) known.count++;
    else found.set(key, { row, count: 1 });
  }
  const all = [...found.values()];
  return { annotators, values, rows: all.map(({ row }) => row), counts: all.map(({ count }) => count) };
}

function placeOf(value: string, places: ReadonlyMap<string, number>): number {
  const place = places.get(value);
  if (place === undefined) throw new RangeError(`${JSON.stringify(value)} is none of the values`);
  return place;
}

function valuesIn(items: readonly (readonly (string | null)[])[]): string[] {
  const values = [...new Set(items.flat().filter((value) => value !== null))];
  const areNumbers = values.every((value) => value.trim() !== "" && Number.isFinite(Number(value)));
  return areNumbers ? values.sort((a, b) => Number(a) - Number(b)) : values.sort();
}

/** The ratings of two of the annotators only. */
export function pairOf({ values, rows, counts }: Ratings, first: number, second: number): Ratings {
  return { annotators: 2, values, rows: rows.map((row) => [row[first]!, row[second]!]), counts };
}

/** Every pair of annotators, the earlier one first. */
export const pairsOf = (annotators: number): [number, number][] =>
  Array.from({ length: annotators }, (_, first) => Array.from({ length: annotators - first - 1 }, (_, step): [number, number] => [first, first + step + 1])).flat();

/** The coefficient of all items. */
export const valueOf = (coefficient: Coefficient, ratings: Ratings): Outcome => guarded(coefficient, ratings)(ratings.counts);

/** The coefficient with its bootstrap interval, over items. */
export const estimate = (coefficient: Coefficient, ratings: Ratings, bootstrap: BootstrapOptions = defaultBootstrap): Figure =>
  figureOf(guarded(coefficient, ratings), ratings.counts, "items", bootstrap);

function guarded(coefficient: Coefficient, ratings: Ratings): (counts: Counts) => Outcome {
  if (ratings.rows.length === 0) return () => undefinedFor("no_items");
  if (ratings.annotators < 2) return () => undefinedFor("fewer_than_two_annotators");
  return coefficient(ratings);
}
