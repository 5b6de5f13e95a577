const ROUNDS = 150;

/** A group that may be one of the best, by the places of its things in the part; single things are candidates too. */
export interface Candidate {
  readonly things: readonly number[];
  readonly gain: number;
}

/** What no grouping can gain more than, and what each choice at each thing loses against it. */
export interface Prices {
  readonly bound: number;
  /** for each thing, and each candidate that begins with it */
  readonly losses: readonly (readonly number[])[];
  /** for each thing, when it is in a group that begins earlier */
  readonly skipped: readonly number[];
}

/**
 * Prices by Lagrangian relaxation of "each thing exactly once" and subgradient steps (Held, Wolfe & Crowder 1974): a
 * thing in too many of the candidates that would be chosen becomes dearer, one in none cheaper. They begin with equal
 * shares of the groups that are known, whose gain the bound can't go below.
 */
export function pricesOf(candidates: readonly (readonly Candidate[])[], known: readonly (readonly number[])[], gain: number): Prices {
  let prices = sharesOf(candidates, known);
  let best = { bound: Infinity, prices };
  for (let round = 0, scale = 1, idle = 0; round < ROUNDS && best.bound - gain > 1e-9; round++) {
    const { bound, covered } = relaxed(candidates, prices);
    if (bound < best.bound - 1e-12) [best, idle] = [{ bound, prices }, 0];
    else if (++idle % 5 === 0) scale /= 2;
    const steps = covered.map((times) => 1 - times);
    const length = steps.reduce((sum, step) => sum + step ** 2, 0);
    if (length === 0) break;
    const size = (scale * (bound - gain)) / length;
    prices = prices.map((price, place) => price - size * steps[place]!);
  }
  return lossesOf(candidates, best.prices, best.bound);
}

function sharesOf(candidates: readonly (readonly Candidate[])[], known: readonly (readonly number[])[]): number[] {
  const prices = candidates.map(() => 0);
  for (const group of known) {
    const first = Math.min(...group);
    const gain = candidates[first]!.find(({ things }) => things.length === group.length && things.every((thing) => group.includes(thing)))?.gain ?? 0;
    for (const place of group) prices[place] = gain / group.length;
  }
  return prices;
}

const worth = ({ things, gain }: Candidate, prices: readonly number[]) => things.reduce((rest, thing) => rest - prices[thing]!, gain);

function relaxed(candidates: readonly (readonly Candidate[])[], prices: readonly number[]) {
  const covered = prices.map(() => 0);
  let bound = prices.reduce((sum, price) => sum + price, 0);
  for (const own of candidates) {
    let [most, chosen]: [number, Candidate | null] = [0, null];
    for (const candidate of own) {
      const rest = worth(candidate, prices);
      if (rest > most + 1e-12) [most, chosen] = [rest, candidate];
    }
    bound += most;
    for (const thing of chosen?.things ?? []) covered[thing]!++;
  }
  return { bound, covered };
}

function lossesOf(candidates: readonly (readonly Candidate[])[], prices: readonly number[], bound: number): Prices {
  const rests = candidates.map((own) => own.map((candidate) => worth(candidate, prices)));
  const skipped = rests.map((own) => Math.max(0, ...own));
  return { bound, losses: rests.map((own, place) => own.map((rest) => skipped[place]! - rest)), skipped };
}
