import type { Unit } from "@/lib/agreement/continuum";
import { lengthOf } from "@/lib/text/span";

/** How much the places and the values of two units weigh, and what it costs that an annotator has no unit. */
export interface GammaWeights {
  readonly alpha: number;
  readonly beta: number;
  readonly empty: number;
  /** how far two values are apart, from 0 to 1; the same or not, unless given */
  readonly between?: (a: string, b: string) => number;
}
export const defaultGammaWeights: GammaWeights = { alpha: 1, beta: 1, empty: 1 };

/** Of the places of two units: the distance of their ends by their average length, squared; 1 for neighbours of one length. */
export const positionalDissimilarity = (a: Unit, b: Unit, empty = 1): number =>
  ((Math.abs(a.start - b.start) + Math.abs(a.end - b.end)) / (lengthOf(a) + lengthOf(b))) ** 2 * empty;

/** Of places and values together (Mathet, Widlöcher & Métivier 2015). */
export function combinedDissimilarity(a: Unit, b: Unit, { alpha, beta, empty, between }: GammaWeights): number {
  const apart = between ? between(a.value, b.value) : a.value === b.value ? 0 : 1;
  return alpha * positionalDissimilarity(a, b, empty) + beta * apart * empty;
}
