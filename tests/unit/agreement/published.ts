import { ratingsOf, type Ratings } from "@/lib/agreement/ratings";

/** Ratings from a published table: how often the first annotator (rows) and the second (columns) gave what. */
export function crossed(cells: readonly (readonly number[])[], values = cells.map((_, index) => String(index + 1))): Ratings {
  const items = cells.flatMap((row, a) => row.flatMap((count, b) => Array.from({ length: count }, () => [values[a]!, values[b]!])));
  return ratingsOf(items, values);
}

/** Ratings from one line for each annotator, as the sources print them; a full stop is nothing. */
export const printed = (lines: readonly string[], values?: readonly string[]): Ratings => {
  const given = lines.map((line) => line.split(" ").map((value) => (value === "." ? null : value)));
  return ratingsOf(given[0]!.map((_, item) => given.map((line) => line[item]!)), values);
};

/** Ratings from how many annotators gave each value to an item, in whatever order. */
export const counted = (items: readonly (readonly number[])[]): Ratings =>
  ratingsOf(items.map((counts) => counts.flatMap((count, value) => Array.from({ length: count }, () => String(value + 1)))), items[0]!.map((_, value) => String(value + 1)));
