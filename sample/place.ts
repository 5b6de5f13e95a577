import type { Words } from "@/sample/description";
import type { Span } from "@/lib/text/span";

/**
 * Where these words stand in a part of a text, in UTF-16 units of the whole text. Refuses words that aren't there, and
 * words that are there several times without saying which of them is meant (or so often not).
 */
export function placeOf(text: string, words: Words, within: Span = { start: 0, end: text.length }): Span {
  const [quote, nth] = typeof words === "string" ? [words, undefined] : words;
  const starts = allStarts(text.slice(within.start, within.end), quote);
  if (nth === undefined && starts.length > 1) throw new Error(`“${quote}” stands there ${starts.length} times; say which`);
  const start = starts[(nth ?? 1) - 1];
  if (start === undefined) throw new Error(`“${quote}” does not stand there${nth === undefined ? "" : ` ${nth} times`}`);
  return { start: within.start + start, end: within.start + start + quote.length };
}

function allStarts(text: string, quote: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) starts.push(at);
  return starts;
}
