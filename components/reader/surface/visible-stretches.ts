import { firstWhere } from "@/lib/text/lines";

export interface Edges {
  readonly top: number;
  readonly bottom: number;
}

/** The stretches that touch a part of the screen, first and last included; they stand in order from top to bottom. */
export function stretchesBetween(size: number, edgesOf: (stretch: number) => Edges, { top, bottom }: Edges): { first: number; last: number } {
  const first = firstWhere(size, (stretch) => edgesOf(stretch).bottom > top);
  const after = firstWhere(size, (stretch) => edgesOf(stretch).top >= bottom);
  const last = Math.max(after - 1, 0);
  return { first: Math.min(first, last), last };
}
