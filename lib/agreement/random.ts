import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** A number from 0 (included) to 1 (excluded). */
export type Random = () => number;

/** The same numbers for the same seed, on every machine (xoroshiro128+). */
export function randomFrom(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  return () => uniformFloat64(generator);
}

/** A whole number from 0 to below `size`. */
export const below = (random: Random, size: number): number => Math.floor(random() * size);
