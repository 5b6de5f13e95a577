import { pairsOf, type Ratings } from "@/lib/agreement/ratings";

/** How often one annotator gave one value where another gave another; rows are the first one's. */
export interface Confusion {
  readonly first: number;
  readonly second: number;
  readonly values: readonly string[];
  readonly cells: readonly (readonly number[])[];
  /** items that only one of them, or neither, has a value for */
  readonly left: number;
}

/** Two values that were given for the same item, most often first. */
export interface Mistake {
  readonly first: string;
  readonly second: string;
  readonly count: number;
}

/** One matrix for each pair of annotators, over all values, also those that nobody gave. */
export const confusionsOf = (ratings: Ratings): Confusion[] => pairsOf(ratings.annotators).map(([first, second]) => confusionOf(ratings, first, second));

export function confusionOf({ rows, values, counts }: Ratings, first: number, second: number): Confusion {
  const cells = values.map(() => values.map(() => 0));
  let left = 0;
  rows.forEach((row, index) => {
    const [a, b] = [row[first] ?? null, row[second] ?? null];
    if (a === null || b === null) left += counts[index]!;
    else cells[a]![b]! += counts[index]!;
  });
  return { first, second, values, cells, left };
}

/** What was taken for what, most often first. */
export function mistakesIn({ values, cells }: Confusion): Mistake[] {
  const all = cells.flatMap((row, a) => row.map((count, b) => ({ first: values[a]!, second: values[b]!, count, isSame: a === b })));
  return all.filter(({ isSame, count }) => !isSame && count > 0).sort((a, b) => b.count - a.count).map(({ first, second, count }) => ({ first, second, count }));
}
