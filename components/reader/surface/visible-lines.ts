/** The first index from 0 to `size` for which `isPast` holds, when it holds for all later ones; a binary search. */
export function firstWhere(size: number, isPast: (index: number) => boolean): number {
  let low = 0;
  let high = size;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isPast(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

export interface Edges {
  readonly top: number;
  readonly bottom: number;
}

/** The lines that touch a stretch of the screen, first and last included; lines stand in order from top to bottom. */
export function linesBetween(size: number, edgesOf: (line: number) => Edges, { top, bottom }: Edges): { first: number; last: number } {
  const first = firstWhere(size, (line) => edgesOf(line).bottom > top);
  const after = firstWhere(size, (line) => edgesOf(line).top >= bottom);
  const last = Math.max(after - 1, 0);
  return { first: Math.min(first, last), last };
}
