import munkres from "munkres";

/**
 * Which row goes with which column, by row, each at most once, so that the sum of the gains is greatest (Munkres 1957). Pairs
 * without a gain stay apart; −Infinity forbids one.
 */
export function bestPairs(rows: number, columns: number, gain: (row: number, column: number) => number): [row: number, column: number][] {
  if (rows === 0 || columns === 0) return [];
  const costs = Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => Math.min(0, -gain(row, column))));
  return munkres(costs).filter(([row, column]) => costs[row]![column]! < 0).sort(([a], [b]) => a - b);
}
