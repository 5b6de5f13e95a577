import { diffWordsWithSpace } from "diff";

/** A stretch of two texts: in both, only in the older, or only in the newer. */
export interface WordPart {
  readonly kind: "same" | "went" | "came";
  readonly text: string;
}

/** Two texts compared word by word, in order; the parts that are not `came` make up the older one, those that did not go the newer. */
export function wordDiff(before: string, after: string): WordPart[] {
  return diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({ kind: added ? "came" : removed ? "went" : "same", text: value }));
}
