import { isNumberWord } from "@/lib/claims/written-number";
import { negations } from "@/lib/revisions/negations";
import { wordDiff, type WordPart } from "@/lib/text/word-diff";

/** Words that went and words that came, in order. */
export interface Exchanged {
  readonly went: readonly string[];
  readonly came: readonly string[];
}
/** What of a change is most likely to change the meaning. */
export interface PointedOut {
  readonly negations: Exchanged;
  readonly numbers: Exchanged;
  readonly names: Exchanged;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,:-]*(?<![.,:'’-])/gu;

/** Negations, numbers and names that only one of two wordings has, as far as the program's words go. */
export function pointedOut(before: string, after: string): PointedOut {
  const parts = wordDiff(before, after);
  const exchanged = (isMeant: (word: string, isFirst: boolean) => boolean): Exchanged => ({ went: wordsIn(parts, "went", isMeant), came: wordsIn(parts, "came", isMeant) });
  return { negations: exchanged(isNegation), numbers: exchanged(isNumber), names: exchanged(isName) };
}

/** Whether anything was pointed out. */
export const isPointedOut = ({ negations: a, numbers: b, names: c }: PointedOut): boolean => [a, b, c].some(({ went, came }) => went.length + came.length > 0);

/** The words of one kind that lie in parts of one side, whole words even where only a part of them changed. */
function wordsIn(parts: readonly WordPart[], side: "went" | "came", isMeant: (word: string, isFirst: boolean) => boolean): string[] {
  const own = parts.filter(({ kind }) => kind === "same" || kind === side);
  const text = own.map((part) => part.text).join("");
  let at = 0;
  const changed = own.map((part) => ({ isChanged: part.kind === side, start: at, end: (at += part.text.length) })).filter(({ isChanged }) => isChanged);
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const isTouched = changed.some(({ start, end }) => start < index + word.length && index < end);
    return isTouched && isMeant(word, isSentenceStart(text, index)) ? [word] : [];
  });
}

const isSentenceStart = (text: string, index: number) => /(?:^|[.!?…։]["'”’)\]]*\s+|\n)["'“‘(«„]*$/u.test(text.slice(Math.max(0, index - 8), index));

// "hasn't" is one word here, and so is "don’t" with its other apostrophe.
const isNegation = (word: string) => negations.has(word.toLowerCase().replaceAll("’", "'"));
const isNumber = (word: string) => /\p{N}/u.test(word) || word.toLowerCase().split("-").every((part) => isNumberWord(part));
const isName = (word: string, isFirst: boolean) => /^\p{Lu}/u.test(word) && (!isFirst || /^.\p{Lu}/u.test(word)) && !isNumber(word) && !isNegation(word);
