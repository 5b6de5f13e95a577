const WORD = /\p{L}+(?:-\p{L}+)*/gu;
const ENDS_PARTED = /((?:\p{L}+-)*\p{L}+)(-|\u00AD)\s*$/u;
const BEGINS = /^\s*(\p{Ll}\p{L}*(?:-\p{L}+)*)/u;
/** Longer words are none, and cost time. */
const LONGEST = 200;
/** A dash, or the hyphen of a name, that stands at its word and not between spaces: "1990–", "Armenia–", "Upper-". */
const ENDS_WITH_DASH = /(?:[^\s\p{Pd}][\u2013\u2014]|[\p{L}\p{N}][-\u2010\u2011])\s*$/u;

/** The words of a document as they stand within its lines, to tell a word that was parted from one that has a hyphen. */
export class WordsInLines {
  private readonly words = new Set<string>();

  constructor(lines: Iterable<{ readonly text: string }>) {
    for (const { text } of lines) for (const [word] of text.matchAll(WORD)) this.words.add(word.toLowerCase());
  }

  has = (word: string) => this.words.has(word.toLowerCase());
}

/**
 * A line put behind what comes before it. A word that was parted at the end of a line becomes whole; its hyphen goes, unless
 * it has another one, or the document has the word with it elsewhere, and not without. Other hyphens and dashes stay, without a space that nobody wrote.
 */
export function joinedLine(before: string, line: string, known: WordsInLines): { readonly text: string; readonly isGuess: boolean } {
  if (before === "") return { text: line, isGuess: false };
  const end = before.slice(-LONGEST);
  const [, half, sign] = ENDS_PARTED.exec(end) ?? [];
  const [, rest] = BEGINS.exec(line.slice(0, LONGEST)) ?? [];
  if (half !== undefined && rest !== undefined) {
    const hasHyphen = sign === "-" && (half.includes("-") || known.has(`${half}-${rest}`)) && !known.has(half + rest);
    return { text: (hasHyphen ? before.trimEnd() : before.trimEnd().slice(0, -1)) + line.trimStart(), isGuess: true };
  }
  if (ENDS_WITH_DASH.test(end) && /^\s*[\p{L}\p{N}]/u.test(line)) return { text: before.trimEnd() + line.trimStart(), isGuess: true };
  if (/[\p{L}\p{N}]\s*$/u.test(end) && /^\s*[\u2013\u2014][\p{L}\p{N}]/u.test(line)) return { text: before.trimEnd() + line.trimStart(), isGuess: true };
  return { text: `${before} ${line}`, isGuess: false };
}
