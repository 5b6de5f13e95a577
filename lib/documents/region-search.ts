import { alikeBlocks, alikeLines } from "@/lib/documents/likeness";
import { MOST_REGIONS } from "@/lib/documents/record";
import { blockAt, type Block } from "@/lib/text/blocks";
import { Lines } from "@/lib/text/lines";
import type { Utf16Offset } from "@/lib/text/offsets";
import { contains, type Span } from "@/lib/text/span";

/** What to look for in a text, to mark all of it (docs/SPEC.md, R5). */
export type RegionPattern =
  | { readonly kind: "words"; readonly words: string }
  | { readonly kind: "blocks" | "lines"; readonly offset: Utf16Offset }
  | { readonly kind: "numbers" | "links" }
  | { readonly kind: "expression"; readonly source: string; readonly ignoreCase: boolean };

export interface SearchedText {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** At most so many hits are given: one more than one act may mark, so that "too many" can be told. */
export const MOST_HITS = MOST_REGIONS + 1;

/**
 * Every place that a pattern finds, in text order, none overlapping another, without white space at the ends, and whole
 * inside `within`. Takes time in proportion to the text, but for an expression, which may take for ever: run that where
 * it can be stopped. Throws a SyntaxError for an expression that is none.
 */
export function findRegions(searched: SearchedText, pattern: RegionPattern, within: Span): Span[] {
  const found: Span[] = [];
  let end = 0;
  for (const raw of placesOf(searched, pattern, within)) {
    const span = trimmed(searched.text, raw);
    if (span.start >= span.end || span.start < end || !contains(within, span)) continue;
    found.push(span);
    if (found.length === MOST_HITS) break;
    ({ end } = span);
  }
  return found;
}

function placesOf(searched: SearchedText, pattern: RegionPattern, within: Span): Iterable<Span> {
  switch (pattern.kind) {
    case "words": return wordPlaces(searched.text, pattern.words, within);
    case "blocks": return blockPlaces(searched, pattern.offset);
    case "lines": return linePlaces(searched.text, pattern.offset);
    case "links": return linkPlaces(searched.text);
    case "numbers": return expressionPlaces(searched.text, NUMBERS, within);
    case "expression": return expressionPlaces(searched.text, new RegExp(pattern.source, pattern.ignoreCase ? "dgimu" : "dgmu"), within);
  }
}

/** "[12]", "[3, 4]", "[5–7]", "[a]", "[note 2]": what is left of links to notes. */
const NUMBERS = /\[(?:(?:note|nb|n\.?)\s?)?(?:\d{1,4}(?:\s?[,–-]\s?\d{1,4}){0,8}|[a-z])\]/dgimu;

function* wordPlaces(text: string, words: string, within: Span): Generator<Span> {
  if (words === "") return;
  for (let at = text.indexOf(words, within.start); at >= 0 && at < within.end; at = text.indexOf(words, at + words.length)) {
    yield { start: at, end: at + words.length };
  }
}

function* blockPlaces({ text, blocks }: SearchedText, offset: Utf16Offset): Generator<Span> {
  const model = blockAt(blocks, offset);
  if (!model) return;
  for (const block of blocks) if (alikeBlocks(text, model, block)) yield block;
}

function* linePlaces(text: string, offset: Utf16Offset): Generator<Span> {
  const lines = new Lines(text);
  const model = lines.textOf(lines.at(offset));
  for (let line = 0; line < lines.size; line++) {
    if (!lines.isBlank(line) && alikeLines(model, lines.textOf(line))) yield { start: lines.start(line), end: lines.end(line) };
  }
}

/**
 * The explanations of links that were scraped into the text: on a line that breaks off ("...", "…"), what follows the
 * link's own words. They are known by being said again ("Lorn Lorn is a town …", "Lenn War The Lenn War was …"), or by small letters before a capital
 * one ("ceasefire A ceasefire is …").
 */
function* linkPlaces(text: string): Generator<Span> {
  const lines = new Lines(text);
  for (let line = 0; line < lines.size; line++) {
    const words = lines.textOf(line);
    const at = /(?:\.\.\.|…)\s*$/u.test(words.slice(-12)) ? explanationAt(words.slice(0, 200)) : null;
    if (at !== null) yield { start: lines.start(line) + at, end: lines.end(line) };
  }
}

const LONGEST_LINK = 80;

function explanationAt(line: string): number | null {
  for (let at = line.indexOf(" "); at > 0 && at <= LONGEST_LINK; at = line.indexOf(" ", at + 1)) {
    const link = line.slice(0, at).trim().toLowerCase();
    const rest = line.slice(at + 1).replace(/^(?:the|an?)\s/iu, "");
    if (link !== "" && rest.slice(0, link.length).toLowerCase() === link && !/^[\p{L}\p{N}]/u.test(rest.slice(link.length))) return at + 1;
  }
  const small = /^[\p{Ll}\p{N}\s–-]{1,80}\s(?=\p{Lu})/u.exec(line);
  return small && /\p{Ll}/u.test(small[0]) ? small[0].length : null;
}

function* expressionPlaces(text: string, expression: RegExp, { start, end }: Span): Generator<Span> {
  expression.lastIndex = start;
  for (let match = expression.exec(text); match && match.index < end; match = expression.exec(text)) {
    // The first group is what is meant, where there is one.
    const [from, to] = match.indices?.[1] ?? match.indices![0]!;
    yield { start: from, end: to };
    if (match[0] === "") expression.lastIndex += (text.codePointAt(expression.lastIndex) ?? 0) > 0xffff ? 2 : 1;
  }
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: from + words.trim().length };
}
