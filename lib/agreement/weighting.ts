/** How much two values agree, by their places: 1 for the same, down to 0. */
export type Weight = (first: number, second: number) => number;
export type Weighting = "identity" | "linear" | "quadratic";

/**
 * The usual weights for values in an order: one step off costs the same everywhere (linear; Cicchetti & Allison 1971), or
 * the cost grows with the square of the steps (quadratic; Fleiss & Cohen 1973). Identity: only the same agrees.
 */
export function weightOf(weighting: Weighting, values: number): Weight {
  const far = Math.max(1, values - 1);
  if (weighting === "identity") return (first, second) => (first === second ? 1 : 0);
  const power = weighting === "linear" ? 1 : 2;
  return (first, second) => 1 - (Math.abs(first - second) / far) ** power;
}
