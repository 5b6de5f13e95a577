import type { CorpusText } from "@/lib/formats/corpus/corpus";
import type { Losses } from "@/lib/formats/corpus/losses";
import type { FragmentRole } from "@/lib/claims/record";
import { nextBoundary } from "@/lib/text/segmentation";
import type { Span } from "@/lib/text/span";
import { grouped } from "@/lib/text/parts";

/** The parts of a claim that tokens are labelled with. */
export const tokenRoles = ["source", "cue", "content"] as const;
export type TokenRole = (typeof tokenRoles)[number];

export interface Token extends Span {
  readonly word: string;
}
export interface Sentence {
  readonly tokens: readonly Token[];
  /** the number of its first token in the text, from 0 */
  readonly first: number;
}

const segmenter = (language: string) => new Intl.Segmenter(language === "und" ? undefined : language, { granularity: "word" });

/** The sentences of a text, each with its tokens: words, numbers and single signs, as Unicode (UAX 29) divides them in its language; space is in none. */
export function sentencesOf({ text, document }: CorpusText): Sentence[] {
  const words = segmenter(document.language);
  const sentences: Sentence[] = [];
  let first = 0;
  for (const { start, end } of sentenceSpans(text)) {
    const tokens = [...words.segment(text.slice(start, end))].filter(({ segment }) => /[^\s\p{Zl}\p{Zp}]/u.test(segment)).map(({ index, segment }) => ({ start: start + index, end: start + index + segment.length, word: segment }));
    if (tokens.length > 0) sentences.push({ tokens, first });
    first += tokens.length;
  }
  return sentences;
}

// The sentences of the reader; each stretches to the next one's start, so that no character is in none.
function sentenceSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const end = Math.max(start + 1, nextBoundary(text, start, "sentence"));
    spans.push({ start, end });
    start = end;
  }
  return spans;
}

/** The label of each token for one role: "B" where a fragment begins, "I" within it, "O" elsewhere; and the mentions whose fragment it is. */
export interface Labels {
  readonly marks: readonly ("B" | "I" | "O")[];
  readonly of: readonly (readonly string[])[];
}

/**
 * Labels the tokens by the fragments of one role. A token has one label: of fragments that overlap, the one that begins
 * first is written, and the others are counted; a fragment that ends within a token takes the whole of it, and is counted.
 */
export function labelsOf(text: CorpusText, tokens: readonly Token[], role: TokenRole, losses: Losses): Labels {
  const marks: ("B" | "I" | "O")[] = tokens.map(() => "O");
  const of: (readonly string[])[] = tokens.map(() => nobody);
  for (const fragment of fragmentsIn(text, role)) {
    const [from, to] = tokensUnder(tokens, fragment);
    if (from > to || marks.slice(from, to + 1).some((mark) => mark !== "O")) losses.add("overlaps", fragment.mentions.length);
    else {
      if (tokens[from]!.start < fragment.start || tokens[to]!.end > fragment.end) losses.add("exact_tokens");
      marks.fill("I", from, to + 1);
      marks[from] = "B";
      of.fill(fragment.mentions, from, to + 1);
    }
  }
  return { marks, of };
}

const nobody: readonly string[] = [];

interface Shared extends Span {
  readonly mentions: readonly string[];
}

/** Each span once, with all mentions that share it, in text order, the longer one first. */
function fragmentsIn({ mentions }: CorpusText, role: FragmentRole): Shared[] {
  const spans = mentions.flatMap(({ id, fragments }) => fragments.flatMap((fragment) => (fragment.role === role ? [{ start: fragment.start, end: fragment.end, id }] : [])));
  const shared = grouped(spans, ({ start, end }) => `${start} ${end}`);
  return [...shared.values()].map((own) => ({ start: own[0]!.start, end: own[0]!.end, mentions: [...new Set(own.map(({ id }) => id))] })).sort((a, b) => a.start - b.start || b.end - a.end);
}


// The first and the last token that a span touches, by binary search; the first lies after the last where it touches none.
function tokensUnder(tokens: readonly Token[], { start, end }: Span): [number, number] {
  return [lowest(tokens, (token) => token.end > start), lowest(tokens, (token) => token.start >= end) - 1];
}

function lowest(tokens: readonly Token[], holds: (token: Token) => boolean): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(tokens[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
