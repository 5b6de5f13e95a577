import { foldName } from "@/lib/parties/name";
import type { Span } from "@/lib/text/span";

/** A word of a text: where it stands, and how it is compared. */
export interface Word extends Span {
  readonly folded: string;
  readonly isCapital: boolean;
}

/** The words of a text in order; a possessive's "s" and a contraction's "t" are words of their own. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    start: index, end: index + word.length, folded: foldName(word), isCapital: /^\p{Lu}/u.test(word),
  }));
}

/** Whether words stand at an index, one after the other. */
export const standAt = (words: readonly Word[], index: number, wanted: readonly string[]): boolean =>
  wanted.every((word, offset) => words[index + offset]?.folded === word);
