import { diffWords } from "diff";

/** A stretch of words that both texts have, or only one of them. */
export interface WordRun {
  readonly in: "both" | "one" | "other";
  readonly words: string;
}

/** Longer texts are compared as far as this (UTF-16 units): the time a comparison takes grows with the square. */
const LONGEST = 8_000;

/** Two texts word by word, in order: what both have, what only the one has, what only the other has. */
export function wordDifference(one: string, other: string): WordRun[] {
  return diffWords(one.slice(0, LONGEST), other.slice(0, LONGEST)).map(({ value, added, removed }) => ({ in: added ? "other" : removed ? "one" : "both", words: value }));
}
