import { numbers } from "@/bench/documents";
import { sentencesOf } from "@/lib/text/segmentation";
import type { Span } from "@/lib/text/span";

/** One change of a text: what stands at a place goes, and other words come. */
interface Edit extends Span {
  readonly words: string;
}

/** A text, edited, and where each of its characters is now: -1 for what went. */
export interface EditedText {
  readonly text: string;
  readonly placeOf: (span: Span) => Span | null;
  /** characters that went or came, as a share of the text */
  readonly share: number;
}

/** The text with one in ten paragraphs put in once more elsewhere, so that it repeats itself. */
export function repeating(text: string, seed: number): string {
  const next = numbers(seed);
  const paragraphs = text.split("\n\n");
  const copies = paragraphs.filter(() => next() < 0.1);
  for (const copy of copies) paragraphs.splice(Math.floor(next() * paragraphs.length), 0, copy);
  return paragraphs.join("\n\n");
}

/**
 * Edits about this share of a text's characters as publishers do: words exchanged, sentences rewritten, put in, taken out,
 * moved and repeated elsewhere.
 */
export function edited(text: string, share: number, seed: number): EditedText {
  const next = numbers(seed);
  const sentences = sentencesOf(text);
  const taken = new Set<number>();
  const edits: Edit[] = [];
  let changed = 0;
  while (changed < text.length * share) {
    const at = Math.floor(next() * sentences.length);
    if (taken.has(at)) continue;
    taken.add(at);
    const made = editOf(text, sentences, at, next);
    edits.push(...made);
    changed += made.reduce((sum, each) => sum + Math.max(each.end - each.start, each.words.length), 0);
  }
  return applied(text, edits);
}

function editOf(text: string, sentences: readonly Span[], at: number, next: () => number): Edit[] {
  const sentence = sentences[at]!;
  const words = text.slice(sentence.start, sentence.end);
  const elsewhere = sentences[Math.floor(next() * sentences.length)]!.end;
  const kind = next();
  if (kind < 0.5) return [wordEdit(text, sentence, next)];
  if (kind < 0.65) return [{ ...sentence, words: rewritten(words, next) }];
  if (kind < 0.75) return [{ start: sentence.end, end: sentence.end, words: ` ${rewritten(words, next)}` }];
  if (kind < 0.85) return [{ ...sentence, words: "" }];
  if (kind < 0.95) return [{ start: elsewhere, end: elsewhere, words: ` ${words}` }];
  return [{ ...sentence, words: "" }, { start: elsewhere, end: elsewhere, words: ` ${words}` }];
}

function wordEdit(text: string, { start, end }: Span, next: () => number): Edit {
  const words = [...text.slice(start, end).matchAll(/\p{L}+/gu)];
  const { 0: word, index } = words[Math.floor(next() * words.length)]!;
  return { start: start + index, end: start + index + word.length, words: next() < 0.5 ? "not" : `${word}ed` };
}

const rewritten = (words: string, next: () => number) => words.split(" ").map((word) => (next() < 0.7 ? `${word.slice(1)}${word.slice(0, 1)}` : word)).join(" ");

function applied(text: string, edits: readonly Edit[]): EditedText {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const kept: { readonly span: Span; readonly to: number }[] = [];
  const parts: string[] = [];
  let [at, length] = [0, 0];
  for (const { start, end, words } of ordered) {
    if (start < at) continue;
    kept.push({ span: { start: at, end: start }, to: length });
    parts.push(text.slice(at, start), words);
    length += start - at + words.length;
    at = end;
  }
  kept.push({ span: { start: at, end: text.length }, to: length });
  const placeOf = (span: Span) => {
    const stretch = kept.find((each) => each.span.start <= span.start && span.end <= each.span.end);
    return stretch ? { start: span.start - stretch.span.start + stretch.to, end: span.end - stretch.span.start + stretch.to } : null;
  };
  const stayed = kept.reduce((sum, { span }) => sum + span.end - span.start, 0);
  return { text: [...parts, text.slice(at)].join(""), placeOf, share: (text.length - stayed) / text.length };
}
