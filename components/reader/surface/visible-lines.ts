import { firstWhere } from "@/lib/text/lines";

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
