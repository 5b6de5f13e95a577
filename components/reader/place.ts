import type { Highlight } from "@/lib/claims/highlight";
import { equalSpans, lengthOf, type Span } from "@/lib/text/span";

/** Where the caret rests: what is selected, and the mentions that lie there. */
export interface Place {
  readonly selection: Span | null;
  readonly caret: number;
  readonly claims: readonly string[];
}

/**
 * What of a place is worth saying after the place before: the selection, the claims, or nothing. A screen reader reads
 * characters by itself; a step by one says nothing unless a claim begins or ends there. What came in hand by the very move
 * has been said already.
 */
export function newsOf(before: Place | null, now: Place, currentId: string | null): "selection" | "claims" | null {
  const isSame = (before?.claims ?? []).join(" ") === now.claims.join(" ");
  if (now.selection) return before?.selection && isSame && isStep(before.selection, now.selection) ? null : "selection";
  if (isSame) return null;
  return now.claims.length === 1 && now.claims[0] === currentId ? null : "claims";
}

/** Whether one selection becomes the other by a character at one end, at most. */
const isStep = (a: Span, b: Span) => equalSpans(a, b) || ((a.start === b.start || a.end === b.end) && Math.abs(lengthOf(a) - lengthOf(b)) <= 2);

const WHOLE = 160;
const HEAD = 100;
const TAIL = 40;
const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

/** Words short enough to be listened to: of long ones the beginning and the end, whole characters only. */
export function shortened(words: string): string {
  if (words.length <= WHOLE) return words;
  const characters = (text: string) => [...graphemes.segment(text)].map(({ segment }) => segment);
  // A character more than is kept at the cut sides: what is cut in two there goes.
  const head = characters(words.slice(0, HEAD + 20)).slice(0, HEAD).join("").trimEnd();
  return `${head} … ${characters(words.slice(-TAIL - 20)).slice(-TAIL).join("").trimStart()}`;
}

/** Whose claims these are, each named once, in their order. */
export function whose(passages: readonly Highlight[], nameOf: (partyId: string) => string, wordOf: (attribution: "unset" | "own_voice") => string): string[] {
  return [...new Set(passages.flatMap(({ attribution, claimants }) => (attribution === "attributed" ? claimants.map(nameOf) : [wordOf(attribution)])))];
}
