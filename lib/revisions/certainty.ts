import type { Comparison, Hunk, Stretch } from "@/lib/revisions/comparison";

/** From this share of words in common, 0 to 1, a sentence that changed counts as the one that stood there. */
const ALIKE = 0.5;

/**
 * Whether it is certain that a kept sentence is the same one, and not a copy of it. A comparison keeps sentences in
 * their order, so that among copies, or where everything around is new, it may keep the wrong one.
 */
export class Certainty {
  readonly #older: Map<number, number>;
  readonly #newer: Map<number, number>;
  readonly #kept = new Map<number, number>();
  readonly #runs: Int32Array;
  /** 1 for each sentence of the newer text that is no kept one */
  readonly #isNew: Uint8Array;
  /** the runs with a sentence that either text has once */
  readonly #anchored = new Set<number>();

  constructor(readonly comparison: Comparison) {
    const { olderIds, newerIds, kept } = comparison;
    this.#older = counted(olderIds);
    this.#newer = counted(newerIds);
    this.#runs = runsOf(kept);
    this.#isNew = new Uint8Array(newerIds.length).fill(1);
    kept.forEach((to, from) => {
      if (to < 0) return;
      this.#isNew[to] = 0;
      const id = olderIds[from]!;
      this.#kept.set(id, (this.#kept.get(id) ?? 0) + 1);
      if (this.#isUnique(id)) this.#anchored.add(this.#runs[from]!);
    });
  }

  /** For a sentence of the older text, by index. */
  isCertain(index: number): boolean {
    if (this.comparison.kept[index]! < 0) return false;
    const id = this.comparison.olderIds[index]!;
    if (!this.#hasCompany(index)) return false;
    if (this.#isUnique(id) || this.#areAllKept(id)) return true;
    return this.#anchored.has(this.#runs[index]!) && !this.#hasCopyBeside(index, id);
  }

  #isUnique(id: number): boolean {
    return this.#older.get(id) === 1 && this.#newer.get(id) === 1;
  }

  #areAllKept(id: number): boolean {
    const kept = this.#kept.get(id);
    return kept === this.#older.get(id) && kept === this.#newer.get(id);
  }

  /** Whether what stands beside it stood there before, too, as it is or changed; or both stand at an end of the text. */
  #hasCompany(index: number): boolean {
    return this.#isBeside(index, -1) || this.#isBeside(index, 1);
  }

  #isBeside(index: number, step: -1 | 1): boolean {
    const { kept, older, newer } = this.comparison;
    const [from, to] = [index + step, kept[index]! + step];
    const [isOut, isOutToo] = [from < 0 || from >= older.length, to < 0 || to >= newer.length];
    if (isOut || isOutToo) return isOut && isOutToo;
    if (kept[from]! >= 0) return kept[from] === to;
    return this.#isNew[to] === 1 && this.#areAlike(from, to);
  }

  #areAlike(from: number, to: number): boolean {
    const { older, newer, olderText, newerText } = this.comparison;
    return wordsInCommon(textOf(olderText, older[from]!), textOf(newerText, newer[to]!)) >= ALIKE;
  }

  /** Whether the sentence that came or went next to its run is the same: then the run could as well begin or end elsewhere. */
  #hasCopyBeside(index: number, id: number): boolean {
    const run = this.#runs[index]!;
    return this.#hunksBeside(index, run).some(({ older, newer }) => isIn(this.comparison.olderIds, older, id) || isIn(this.comparison.newerIds, newer, id));
  }

  #hunksBeside(index: number, run: number): Hunk[] {
    let [first, last] = [index, index];
    while (this.#runs[first - 1] === run) first--;
    while (this.#runs[last + 1] === run) last++;
    return this.comparison.hunks.filter(({ older }) => older.end === first || older.start === last + 1);
  }
}

const textOf = (text: string, { start, end }: Stretch) => text.slice(start, end);
const isIn = (ids: readonly number[], { start, end }: Stretch, id: number) => ids.slice(start, end).includes(id);

function counted(ids: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** The number of the unbroken run that each kept sentence stands in, -1 for the others. */
function runsOf(kept: Int32Array): Int32Array {
  let run = 0;
  return kept.map((to, from) => {
    if (to < 0) return -1;
    if (from === 0 || kept[from - 1] !== to - 1) run++;
    return run;
  });
}

/** Dice's index of the words of two sentences, 0 to 1. */
function wordsInCommon(a: string, b: string): number {
  const [mine, theirs] = [a, b].map((text) => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
  if (mine!.length + theirs!.length === 0) return 0;
  const left = new Map<string, number>();
  for (const word of mine!) left.set(word, (left.get(word) ?? 0) + 1);
  const shared = theirs!.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  }).length;
  return (2 * shared) / (mine!.length + theirs!.length);
}
