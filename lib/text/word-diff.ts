import { diffArrays } from "diff";

/** A stretch of two texts: in both, only in the older, or only in the newer. */
export interface WordPart {
  readonly kind: "same" | "went" | "came";
  readonly text: string;
}

const segmenter = new Intl.Segmenter("und", { granularity: "word" });
const tokensOf = (text: string) => Array.from(segmenter.segment(text), ({ segment }) => segment);

/** Two texts compared word by word in any script, in order; the parts that are not `came` make up the older one, those that did not go the newer. */
export function wordDiff(before: string, after: string): WordPart[] {
  return boundedWordDiff(before, after, Infinity)!;
}

/** The same, unless the two differ by more than so many words and signs, came and went counted each: then null. */
export function boundedWordDiff(before: string, after: string, mostEdits: number): WordPart[] | null {
  const parts = diffArrays(tokensOf(before), tokensOf(after), { maxEditLength: mostEdits });
  return parts?.map(({ added, removed, value }) => ({ kind: added ? "came" : removed ? "went" : "same", text: value.join("") })) ?? null;
}
