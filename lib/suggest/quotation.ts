import type { Span } from "@/lib/text/span";

const CLOSERS: Readonly<Record<string, string>> = { "“": "”", "„": "“”", "«": "»", "»": "«", "‘": "’", "‚": "‘", '"': '"', "'": "'", "‹": "›" };
const MARKS = /["'“”„«»‘’‚‹›]|''/gu;

/**
 * The quoted stretches of a text, marks left out. A mark without its partner doesn't turn the rest around: an opening
 * one quotes to the end of its line, a closing one nothing. Apostrophes are none.
 */
export function quotationsIn(text: string): Span[] {
  const found: Span[] = [];
  const open: { readonly mark: string; readonly start: number }[] = [];
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    const letter = (at: number) => /[\p{L}\p{N}]/u.test(text[at] ?? "");
    const after = index + mark.length;
    if (letter(index - 1) && letter(after) && "'’".includes(mark)) continue;
    const at = open.findLastIndex((each) => CLOSERS[each.mark]!.includes(mark[0]!) && closes(text, mark, index));
    if (at >= 0) {
      found.push({ start: open[at]!.start, end: index });
      open.length = at;
    } else if (opens(text, mark, index)) open.push({ mark: mark[0]!, start: after });
  }
  return [...found, ...open.flatMap(({ mark, start }) => unclosed(text, mark, start))].filter(({ start, end }) => start < end);
}

const isSpaceAt = (text: string, at: number) => /^[\s([{–—]?$/u.test(text.charAt(at));

function opens(text: string, mark: string, index: number): boolean {
  if (!(mark[0]! in CLOSERS)) return false;
  return !`"'`.includes(mark[0]!) || isSpaceAt(text, index - 1);
}

function closes(text: string, mark: string, index: number): boolean {
  return !`"'`.includes(mark[0]!) || !isSpaceAt(text, index - 1);
}

// A lone single mark is an apostrophe more often than a quotation.
function unclosed(text: string, mark: string, start: number): Span[] {
  if ("'‘’‚".includes(mark)) return [];
  const lineEnd = text.indexOf("\n", start);
  return [{ start, end: lineEnd < 0 ? text.length : lineEnd }];
}

/** How words are given: all of them quoted, some, or none. */
export function modeOf(text: string, words: Span): "direct" | "mixed" | "indirect" {
  const isLetter = (at: number) => /[\p{L}\p{N}]/u.test(text[at]!);
  const quoted = quotationsIn(text);
  let inside = 0;
  let outside = 0;
  for (let at = words.start; at < words.end; at++) {
    if (!isLetter(at)) continue;
    if (quoted.some(({ start, end }) => start <= at && at < end)) inside++;
    else outside++;
  }
  return inside === 0 ? "indirect" : outside === 0 ? "direct" : "mixed";
}
