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
  const work = { problem, things, greatest, left: MOST_CANDIDATES };
  const all = things.map((thing, first): Candidate[] => {
    const own: Candidate[] = [{ things: [first], gain: 0 }];
    const later = things.flatMap((other, place) => (place > first && meet(thing, other) ? [place] : []));
    grow(work, own, later, [first], meet);
    return own;
  });
  return work.left < 0 ? null : all;
}

interface Work {
  readonly problem: GroupingProblem;
  readonly things: readonly number[];
  readonly greatest: number;
  /** how many more groups may be looked at */
  left: number;
}

/**
 * Adds each group that has one more of the later things, and all that grow from it: those in which every thing adds
 * something, and on the way those in which every thing still could.
 */
function grow(work: Work, found: Candidate[], later: readonly number[], group: readonly number[], meet: (a: number, b: number) => boolean): void {
  const { problem, things, greatest } = work;
  later.forEach((place, index) => {
    if (work.left < 0) return;
    const next = [...group, place];
    const ids = next.map((each) => things[each]!);
    const added = ids.map((id) => addedGain(problem, id, ids));
    const room = (problem.annotators - next.length) * greatest;
    if (added.some((gain) => gain + room <= 0)) return;
    work.left--;
    if (added.every((gain) => gain > 0)) found.push({ things: next, gain: gainOf(problem, ids) });
    const rest = later.slice(index + 1).filter((other) => meet(things[place]!, things[other]!));
    if (next.length < problem.annotators) grow(work, found, rest, next, meet);
  });
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
