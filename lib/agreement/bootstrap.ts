import type { Outcome } from "@/lib/agreement/outcome";
import { below, randomFrom, type Random } from "@/lib/agreement/random";

export interface BootstrapOptions {
  readonly replicates: number;
  /** the share of the replicates that lies within the interval, such as 0.95 */
  readonly level: number;
  readonly seed: number;
}
export const defaultBootstrap: BootstrapOptions = { replicates: 1_000, level: 0.95, seed: 20_141 };

/** What is drawn again and again: rated items, unbroken stretches of text, whole documents, groups of aligned units. */
export type ResamplingUnit = "items" | "stretches" | "documents" | "alignments";

/** A percentile interval; `left` replicates had no figure and are not in it. Or why there is none. */
export type Interval =
  | { readonly ok: true; readonly low: number; readonly high: number; readonly left: number }
  | { readonly ok: false; readonly why: "no_value" | "too_few_units" | "mostly_undefined" };

/** A figure with its interval, how the interval was made, and over how many resampling units. */
export type Figure = Outcome & {
  readonly interval: Interval;
  readonly unit: ResamplingUnit;
  readonly units: number;
  readonly bootstrap: BootstrapOptions;
};

/** How often each unit counts; whole numbers of 0 and more. */
export type Counts = ArrayLike<number>;

/**
 * The figure of some units and its percentile bootstrap interval (Efron 1979; Efron & Tibshirani 1993, ch. 13): as many
 * units as there are, drawn with replacement, by a seeded generator, so that the same data give the same interval.
 * Replicates without a figure (a rare value that was never drawn) are left out and counted; where they are more than
 * half, there is no interval.
 */
export function figureOf(evaluate: (counts: Counts) => Outcome, counts: Counts, unit: ResamplingUnit, bootstrap: BootstrapOptions = defaultBootstrap): Figure {
  const outcome = evaluate(counts);
  const units = total(counts);
  return { ...outcome, interval: outcome.ok ? intervalOf(evaluate, counts, units, bootstrap) : { ok: false, why: "no_value" }, unit, units, bootstrap };
}

function intervalOf(evaluate: (counts: Counts) => Outcome, counts: Counts, units: number, { replicates, level, seed }: BootstrapOptions): Interval {
  if (units < 2) return { ok: false, why: "too_few_units" };
  const draw = drawer(counts, units, randomFrom(seed));
  const values: number[] = [];
  for (let replicate = 0; replicate < replicates; replicate++) {
    const outcome = evaluate(draw());
    if (outcome.ok) values.push(outcome.value);
  }
  const left = replicates - values.length;
  return left * 2 > replicates ? { ok: false, why: "mostly_undefined" } : { ok: true, ...percentiles(values, level), left };
}

/** Draws counts like those given, into one array that is written anew each time. */
function drawer(counts: Counts, units: number, random: Random): () => Counts {
  const owners = new Uint32Array(units);
  for (let index = 0, at = 0; index < counts.length; index++) for (let time = 0; time < counts[index]!; time++) owners[at++] = index;
  const drawn = new Uint32Array(counts.length);
  return () => {
    drawn.fill(0);
    for (let unit = 0; unit < units; unit++) drawn[owners[below(random, units)]!]!++;
    return drawn;
  };
}

/** The order statistics that leave (1 − level) / 2 of the replicates on either side. */
export function percentiles(values: readonly number[], level: number): { low: number; high: number } {
  const sorted = [...values].sort((a, b) => a - b);
  const outside = Math.floor((sorted.length * (1 - level)) / 2 + 1e-9);
  return { low: sorted[outside]!, high: sorted[sorted.length - 1 - outside]! };
}

export function total(counts: Counts): number {
  let sum = 0;
  for (let index = 0; index < counts.length; index++) sum += counts[index]!;
  return sum;
}

/** Each of some units once. */
export const once = (size: number): Counts => new Uint32Array(size).fill(1);
