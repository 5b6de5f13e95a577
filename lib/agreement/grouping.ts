import { bestPairs } from "@/lib/agreement/assignment";
import { addedGain, gainOf, greatestPairGain, mayMeet, type GroupingProblem } from "@/lib/agreement/grouping-problem";
import { improvedGroups } from "@/lib/agreement/grouping-search";

const MOST_TABLED = 2_000;

/** Groups of things, those alone included, in the order of their first ones; whether it is certain that none are better. */
export interface Grouping {
  readonly groups: readonly (readonly number[])[];
  readonly gain: number;
  readonly isExact: boolean;
}

/**
 * The best grouping. Of two annotators it is exact (assignment). Of more it is found by turns, each annotator's things
 * matched anew to the groups of the others, and then either shown to be best, or made so, by a search within bounds; what
 * is too large for that search keeps what the turns found, and says that it isn't exact.
 */
export function bestGrouping(given: GroupingProblem): Grouping {
  const problem = tabled(given);
  const parts = partsOf(problem).map((things) => {
    const found = byTurns(problem, things);
    return problem.annotators > 2 ? improvedGroups(problem, things, found) : { groups: found, isExact: true };
  });
  const groups = parts.flatMap((part) => part.groups).sort((a, b) => a[0]! - b[0]!);
  return { groups, gain: groups.reduce((sum, group) => sum + gainOf(problem, group), 0), isExact: parts.every(({ isExact }) => isExact) };
}

/** The same with every pair's gain asked for once, where there are not too many to keep. */
function tabled(problem: GroupingProblem): GroupingProblem {
  const size = problem.owners.length;
  if (size > MOST_TABLED) return problem;
  const table = new Float64Array(size * size);
  for (let b = 1; b < size; b++) for (let a = 0; a < b; a++) if (problem.owners[a] !== problem.owners[b]) table[a * size + b] = problem.pairGain(a, b);
  return { ...problem, pairGain: (a, b) => table[a * size + b]! };
}

/** Things that can't influence one another, apart. */
function partsOf(problem: GroupingProblem): number[][] {
  const things = problem.owners.map((_, index) => index);
  const meet = mayMeet(problem, greatestPairGain(problem, things));
  const roots = [...things];
  const rootOf = (thing: number): number => (roots[thing] === thing ? thing : (roots[thing] = rootOf(roots[thing]!)));
  for (const b of things) for (let a = 0; a < b; a++) if (rootOf(a) !== rootOf(b) && meet(a, b)) roots[rootOf(b)] = rootOf(a);
  const parts = new Map<number, number[]>();
  for (const thing of things) parts.set(rootOf(thing), [...(parts.get(rootOf(thing)) ?? []), thing]);
  return [...parts.values()];
}

function byTurns(problem: GroupingProblem, things: readonly number[]): number[][] {
  const total = (groups: readonly number[][]) => groups.reduce((sum, group) => sum + gainOf(problem, group), 0);
  const present = [...new Set(things.map((thing) => problem.owners[thing]!))].sort((a, b) => a - b);
  let groups: number[][] = [];
  for (let before = -Infinity, gain = -1; gain > before + 1e-12;) {
    before = gain;
    for (const annotator of present) groups = rematched(problem, groups, things.filter((thing) => problem.owners[thing] === annotator));
    gain = total(groups);
  }
  return groups;
}

/** One annotator's things taken out of the groups and put back where together they add most. */
function rematched(problem: GroupingProblem, groups: readonly number[][], own: readonly number[]): number[][] {
  const mine = new Set(own);
  const rest = groups.map((group) => group.filter((thing) => !mine.has(thing))).filter((group) => group.length > 0);
  for (const [thing, group] of bestPairs(own.length, rest.length, (row, column) => addedGain(problem, own[row]!, rest[column]!))) {
    rest[group] = [...rest[group]!, own[thing]!].sort((a, b) => a - b);
    mine.delete(own[thing]!);
  }
  return [...rest, ...[...mine].map((thing) => [thing])];
}
