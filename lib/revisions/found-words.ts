import search from "approx-string-match";
import type { Span } from "@/lib/text/span";

/** A place where words stand, or words much like them. `score`: 1 for the very words, less by what is different. */
export interface FoundWords extends Span {
  readonly score: number;
}

/** How far from where they are expected words are looked for first, in UTF-16 units. */
export const NEAR = 2_000;
/** How much of the words may differ. */
const MOST_DIFFERENT = 0.25;
/** Longer words are looked for exactly only: comparing takes as long as they are long. */
const LONGEST = 1_000;

/**
 * Where words stand in these stretches of a text, the very words before words like them: the best place and the next
 * best near to where they are expected, and only where there is none, farther away.
 */
export function findWords(text: string, words: string, within: readonly Span[], expected: number): { best?: FoundWords; next?: FoundWords } {
  const near = within.filter(({ start, end }) => start < expected + NEAR && end > expected - NEAR);
  const places = (stretches: readonly Span[]) => ranked(stretches.flatMap((stretch) => placesIn(text, words, stretch)), expected);
  const found = places(near);
  // Comparing with all that is new costs far more than looking around, and is seldom wanted.
  const [best, next] = found.length > 0 ? found : places(within.filter((each) => !near.includes(each)));
  return { ...(best && { best }), ...(next && { next }) };
}

const ranked = (places: readonly FoundWords[], expected: number) =>
  [...places].sort((a, b) => b.score - a.score || Math.abs(a.start - expected) - Math.abs(b.start - expected));

function placesIn(text: string, words: string, { start, end }: Span): FoundWords[] {
  const stretch = text.slice(start, end);
  const exact = [...placesOf(stretch, words)].map((at) => ({ start: start + at, end: start + at + words.length, score: 1 }));
  if (exact.length > 0 || words.length > LONGEST) return exact;
  const most = Math.floor(words.length * MOST_DIFFERENT);
  return search(stretch, words, most).flatMap((match) => {
    const span = trimmedSpan(text, { start: start + match.start, end: start + match.end });
    return span ? [{ ...span, score: 1 - match.errors / words.length }] : [];
  });
}

/** Where words stand exactly, overlapping places too. */
export function* placesOf(text: string, words: string): Generator<number> {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) yield at;
}

/** A span without white space at its ends, and not beginning or ending within a word or a character; null for nothing but white space. */
export function trimmedSpan(text: string, { start, end }: Span): Span | null {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  while (start > 0 && isWithinWord(text, start)) start--;
  while (end < text.length && isWithinWord(text, end)) end++;
  return start < end ? { start, end } : null;
}

const isWithinWord = (text: string, at: number) => /^[\p{L}\p{M}\p{N}\ud800-\udfff\u200d]{2}$/u.test(text[at - 1]! + text[at]!) || /[\udc00-\udfff\u200d]|\p{M}/u.test(text[at]!);
