import { diffArrays } from "diff";
import { sentencesOf } from "@/lib/text/segmentation";
import type { Span } from "@/lib/text/span";

/** A stretch of sentences, by index, half-open; unlike a span of text it may be empty. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where the sentences of two texts part and meet again. One side may be empty. */
export interface Hunk {
  readonly older: Stretch;
  readonly newer: Stretch;
}

/** How many sentences that both texts have may stand in another order before the two count as too different to compare. */
const MOST_EDITS = 4_000;

/** What comparing two texts finds out, as plain values. */
export interface Compared {
  readonly older: readonly Span[];
  readonly newer: readonly Span[];
  /** the same number for the same words, in both texts */
  readonly olderIds: readonly number[];
  readonly newerIds: readonly number[];
  /** for each sentence of the older text which one of the newer it is, or -1 */
  readonly kept: Int32Array;
  readonly hunks: readonly Hunk[];
}

/**
 * Compares two texts sentence by sentence. White space between sentences counts for nothing here. Where the two differ
 * too much to be compared, nothing is kept and all of it is one hunk.
 */
export function comparedTexts(olderText: string, newerText: string): Compared {
  const [older, newer] = [sentencesOf(olderText), sentencesOf(newerText)];
  const numbers = new Map<string, number>();
  const olderIds = numbered(olderText, older, numbers);
  const newerIds = numbered(newerText, newer, numbers);
  const kept = keptOf(olderIds, newerIds);
  return { older, newer, olderIds, newerIds, kept, hunks: hunksOf(kept, newer.length) };
}

/** Two revisions of a text, compared by `comparedTexts` here or elsewhere. */
export class Comparison implements Compared {
  readonly older: readonly Span[];
  readonly newer: readonly Span[];
  readonly olderIds: readonly number[];
  readonly newerIds: readonly number[];
  readonly kept: Int32Array;
  readonly hunks: readonly Hunk[];

  constructor(
    readonly olderText: string,
    readonly newerText: string,
    { older, newer, olderIds, newerIds, kept, hunks }: Compared = comparedTexts(olderText, newerText),
  ) {
    this.older = older;
    this.newer = newer;
    this.olderIds = olderIds;
    this.newerIds = newerIds;
    this.kept = kept;
    this.hunks = hunks;
  }
}

function numbered(text: string, sentences: readonly Span[], numbers: Map<string, number>): number[] {
  return sentences.map(({ start, end }) => {
    const words = text.slice(start, end);
    const known = numbers.get(words) ?? numbers.size;
    numbers.set(words, known);
    return known;
  });
}

/** What only one text has is kept by no comparison: only the others are compared, which are few where few have moved. */
function keptOf(older: readonly number[], newer: readonly number[]): Int32Array {
  const kept = new Int32Array(older.length).fill(-1);
  const [a, b] = [common(older, newer), common(newer, older)];
  const parts = diffArrays(a.map((index) => older[index]!), b.map((index) => newer[index]!), { maxEditLength: MOST_EDITS }) ?? [];
  let [i, j] = [0, 0];
  for (const { added, removed, count } of parts) {
    if (!added && !removed) for (let step = 0; step < count; step++) kept[a[i + step]!] = b[j + step]!;
    if (!added) i += count;
    if (!removed) j += count;
  }
  return kept;
}

function common(of: readonly number[], other: readonly number[]): number[] {
  const there = new Set(other);
  return of.flatMap((id, index) => (there.has(id) ? [index] : []));
}

function hunksOf(kept: Int32Array, newerLength: number): Hunk[] {
  const hunks: Hunk[] = [];
  let [a, b] = [0, 0];
  const close = (olderEnd: number, newerEnd: number) => {
    if (olderEnd > a || newerEnd > b) hunks.push({ older: { start: a, end: olderEnd }, newer: { start: b, end: newerEnd } });
  };
  kept.forEach((to, from) => {
    if (to < 0) return;
    close(from, to);
    [a, b] = [from + 1, to + 1];
  });
  close(kept.length, newerLength);
  return hunks;
}
