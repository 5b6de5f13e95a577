/**
 * Things of several annotators that are to be put together, at most one of each annotator in a group, so that the sum of
 * the groups' gains is greatest. A group gains `base` for every thing after its first, and what each two of it gain; a
 * thing alone gains nothing.
 */
export interface GroupingProblem {
  readonly annotators: number;
  /** whose each thing is, in the order of the text */
  readonly owners: readonly number[];
  readonly base: number;
  /** what two things of different annotators gain; −Infinity where they can't be together */
  readonly pairGain: (a: number, b: number) => number;
}

/** What a group gains; −Infinity where two of it can't be together. */
export function gainOf({ base, pairGain }: GroupingProblem, group: readonly number[]): number {
  let gain = base * (group.length - 1);
  for (let i = 1; i < group.length; i++) for (let j = 0; j < i; j++) gain += pairGain(group[j]!, group[i]!);
  return gain;
}

/** What a thing adds to others; what no thing of a best group may lack: otherwise it would better stand alone. */
export const addedGain = ({ base, pairGain }: GroupingProblem, thing: number, others: readonly number[]): number =>
  others.reduce((sum, other) => (other === thing ? sum : sum + pairGain(Math.min(thing, other), Math.max(thing, other))), base);

/** Whether two things can be in one best group: whatever the others add, each has to add something. */
export function mayMeet({ owners, pairGain, base, annotators }: GroupingProblem, greatest: number): (a: number, b: number) => boolean {
  const others = Math.max(0, (annotators - 2) * greatest);
  return (a, b) => owners[a] !== owners[b] && base + pairGain(a, b) + others > 0;
}

/** The greatest gain of any two things. */
export function greatestPairGain({ owners, pairGain }: GroupingProblem, things: readonly number[]): number {
  let greatest = 0;
  for (let i = 1; i < things.length; i++) for (let j = 0; j < i; j++) {
    if (owners[things[i]!] !== owners[things[j]!]) greatest = Math.max(greatest, pairGain(things[j]!, things[i]!));
  }
  return greatest;
}
