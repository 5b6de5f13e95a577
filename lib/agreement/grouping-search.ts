import { addedGain, gainOf, greatestPairGain, mayMeet, type GroupingProblem } from "@/lib/agreement/grouping-problem";
import { pricesOf, type Candidate } from "@/lib/agreement/grouping-prices";

/** From here on a search would take too long, and what was found by turns stands. */
const MOST_CANDIDATES = 100_000;
const MOST_STATES = 4_000;
const CLOSE = 1e-9;

interface Found {
  readonly groups: readonly (readonly number[])[];
  readonly isExact: boolean;
}

/**
 * The best groups of a part, given good ones. Prices for each thing bound what any grouping can gain; whatever loses
 * more against them than lies between the bound and the given groups can't be in a better grouping. What is left is gone
 * through in the order of the text, keeping for each set of things that are taken already only the best way to it.
 */
export function improvedGroups(problem: GroupingProblem, things: readonly number[], given: readonly (readonly number[])[]): Found {
  const places = new Map(things.map((thing, place) => [thing, place]));
  const candidates = candidatesOf(problem, things);
  if (candidates === null) return { groups: given, isExact: false };
  const known = given.map((group) => group.map((thing) => places.get(thing)!));
  const gain = given.reduce((sum, group) => sum + gainOf(problem, group), 0);
  const { bound, losses, skipped } = pricesOf(candidates, known, gain);
  if (bound - gain < CLOSE) return { groups: given, isExact: true };
  const { best, isExact } = search(candidates, losses, skipped, bound - gain - CLOSE);
  return { groups: best?.map((group) => group.map((place) => things[place]!)) ?? given, isExact };
}

/** For each thing the candidates that begin with it, alone first; null where there are too many. */
function candidatesOf(problem: GroupingProblem, things: readonly number[]): Candidate[][] | null {
  const greatest = greatestPairGain(problem, things);
  const meet = mayMeet(problem, greatest);
  let count = 0;
  const all: Candidate[][] = [];
  for (let first = 0; first < things.length; first++) {
    const own: Candidate[] = [{ things: [first], gain: 0 }];
    const later = things.flatMap((thing, place) => (place > first && meet(things[first]!, thing) ? [place] : []));
    const grow = (group: readonly number[], from: number): void => {
      if (count > MOST_CANDIDATES) return;
      for (let index = from; index < later.length; index++) {
        const place = later[index]!;
        if (!group.every((other) => meet(things[other]!, things[place]!))) continue;
        const next = [...group, place];
        const ids = next.map((each) => things[each]!);
        const added = ids.map((id) => addedGain(problem, id, ids));
        const room = (problem.annotators - next.length) * greatest;
        if (added.some((gain) => gain + room <= 0)) continue;
        count++;
        if (added.every((gain) => gain > 0)) own.push({ things: next, gain: gainOf(problem, ids) });
        if (next.length < problem.annotators) grow(next, index + 1);
      }
    };
    grow([first], 0);
    all.push(own);
  }
  return count > MOST_CANDIDATES ? null : all;
}

interface State {
  readonly loss: number;
  /** places that are taken already and lie ahead, in order */
  readonly taken: readonly number[];
  readonly group: readonly number[] | null;
  readonly before: State | null;
}

function search(candidates: readonly (readonly Candidate[])[], losses: readonly (readonly number[])[], skipped: readonly number[], most: number) {
  let states: State[] = [{ loss: 0, taken: [], group: null, before: null }];
  let isExact = true;
  for (let place = 0; place < candidates.length; place++) {
    const next = new Map<string, State>();
    const keep = (state: State) => {
      if (state.loss > most) return;
      const key = state.taken.join();
      if (state.loss < (next.get(key)?.loss ?? Infinity)) next.set(key, state);
    };
    const fitting = candidates[place]!.map((candidate, index) => ({ candidate, loss: losses[place]![index]! })).filter(({ loss }) => loss <= most);
    for (const state of states) step(state, place, fitting, skipped[place]!, keep);
    states = [...next.values()].sort((a, b) => a.loss - b.loss);
    if (states.length > MOST_STATES) isExact = false;
    states = states.slice(0, MOST_STATES);
  }
  return { best: states[0] ? groupsOf(states[0]) : null, isExact };
}

function step(state: State, place: number, fitting: readonly { readonly candidate: Candidate; readonly loss: number }[], skipped: number, keep: (state: State) => void): void {
  if (state.taken[0] === place) return keep({ loss: state.loss + skipped, taken: state.taken.slice(1), group: null, before: state });
  for (const { candidate, loss } of fitting) {
    const others = candidate.things.slice(1);
    if (others.some((other) => state.taken.includes(other))) continue;
    const taken = others.length === 0 ? state.taken : [...state.taken, ...others].sort((a, b) => a - b);
    keep({ loss: state.loss + loss, taken, group: candidate.things, before: state });
  }
}

function groupsOf(last: State): (readonly number[])[] {
  const groups: (readonly number[])[] = [];
  for (let state: State | null = last; state; state = state.before) if (state.group) groups.push(state.group);
  return groups.reverse();
}
