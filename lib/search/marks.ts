import type { Span } from "@/lib/text/span";

/** A word of a text and where it stands. */
export interface Token extends Span {
  readonly word: string;
}

/** The words of a text, as far as marking asks: runs of letters, marks and digits. Offsets in UTF-16 units. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)].map((found) => ({ word: found[0], start: found.index, end: found.index + found[0].length }));
}

/** What was looked for, as words in their order: a single word, or a phrase of several. */
export type Pattern = readonly string[];

/**
 * Where these patterns are hit: `matches(word, sought)` says whether a word of the text is one that was looked for. Words
 * of a phrase count only where they stand in its order. Hits that touch are one mark.
 */
export function marksOf(text: string, patterns: readonly Pattern[], matches: (word: string, sought: string) => boolean): Span[] {
  const tokens = tokensOf(text);
  const isHit = (at: number, pattern: Pattern) => pattern.length > 0 && pattern.every((sought, step) => tokens[at + step] !== undefined && matches(tokens[at + step]!.word, sought));
  const hits = tokens.flatMap((token, at) => patterns.filter((pattern) => isHit(at, pattern)).map((pattern) => ({ start: token.start, end: tokens[at + pattern.length - 1]!.end })));
  return hits.reduce<Span[]>((marks, hit) => {
    const last = marks.at(-1);
    if (!last || hit.start > last.end) return [...marks, hit];
    return [...marks.slice(0, -1), { start: last.start, end: Math.max(last.end, hit.end) }];
  }, []);
}

/** A stretch of a longer text around its first mark, cut at words, with the marks on it; `start` is where it begins in the text. */
export interface Cutting {
  readonly start: number;
  readonly text: string;
  readonly marks: readonly Span[];
}

const AROUND = 160;

/** The text around the first mark, at most some 320 units; all of it where it is short. */
export function cutting(text: string, marks: readonly Span[]): Cutting {
  if (text.length <= 2 * AROUND) return { start: 0, text, marks };
  const first = marks[0] ?? { start: 0, end: 0 };
  const start = first.start <= AROUND ? 0 : wordStart(text, first.start - AROUND);
  const end = wordEnd(text, Math.min(text.length, Math.max(first.end, start) + 2 * AROUND - (first.start - start)));
  const inside = marks.filter((mark) => mark.start >= start && mark.end <= end);
  return { start, text: text.slice(start, end), marks: inside.map((mark) => ({ start: mark.start - start, end: mark.end - start })) };
}

// Never within a word, and so never within a surrogate pair; a word without an end is cut all the same, beside a pair.
function wordStart(text: string, from: number): number {
  const space = text.slice(from, from + 60).search(/\s/);
  return space >= 0 ? from + space + 1 : besidePair(text, from);
}

function wordEnd(text: string, to: number): number {
  if (to >= text.length) return text.length;
  const space = text.slice(Math.max(0, to - 60), to).search(/\s\S*$/);
  return space >= 0 ? Math.max(0, to - 60) + space : besidePair(text, to);
}

const besidePair = (text: string, at: number) => (/[\udc00-\udfff]/.test(text[at] ?? "") ? at + 1 : at);
