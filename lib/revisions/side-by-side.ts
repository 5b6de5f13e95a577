import { z } from "zod";
import type { Comparison } from "@/lib/revisions/comparison";
import { TextMap } from "@/lib/revisions/text-map";
import { spanSchema, type Span } from "@/lib/text/span";
import type { WordPart } from "@/lib/text/word-diff";

const stretch = z.object({ start: z.int(), end: z.int() });
const wordPart = z.object({ kind: z.enum(["same", "went", "came"]), text: z.string() });

/** A stretch of two revisions: unchanged sentences, or changed ones word by word. Its beginning and its end stand in `head` and `tail`. */
export const comparedPart = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("same"), sentences: z.int(), older: spanSchema, newer: spanSchema, head: z.string(), tail: z.string() }),
  z.object({ kind: z.literal("changed"), older: stretch, newer: stretch, words: z.array(wordPart) }),
]);
export type ComparedPart = z.output<typeof comparedPart>;

/** Up to this many UTF-16 units at each end of unchanged sentences are given with them. */
const SHOWN = 240;

/** Two texts from beginning to end: what stayed, and what changed word by word. White space alone is no change. */
export function sideBySide(comparison: Comparison): ComparedPart[] {
  const map = new TextMap(comparison);
  const parts: ComparedPart[] = [];
  let at = 0;
  for (const hunk of comparison.hunks) {
    if (hunk.older.start > at) parts.push(samePart(comparison, at, hunk.older.start));
    at = hunk.older.end;
    const { older, newer } = map.spansOf(hunk);
    const words = map.piecesOf(hunk).flatMap((piece) => wordsOf(comparison, piece));
    parts.push({ kind: "changed", older, newer, words });
  }
  if (at < comparison.older.length) parts.push(samePart(comparison, at, comparison.older.length));
  return parts;
}

function samePart({ older, newer, kept, newerText }: Comparison, from: number, end: number): ComparedPart {
  const span = { start: newer[kept[from]!]!.start, end: newer[kept[end - 1]!]!.end };
  const text = newerText.slice(span.start, span.end);
  const isShort = text.length <= 2 * SHOWN;
  return {
    kind: "same", sentences: end - from, older: { start: older[from]!.start, end: older[end - 1]!.end }, newer: span,
    head: isShort ? text : text.slice(0, SHOWN).replace(/\S*$/u, ""), tail: isShort ? "" : text.slice(-SHOWN).replace(/^\S*/u, ""),
  };
}

function wordsOf({ olderText, newerText }: Comparison, { isSame, older, newer }: { isSame: boolean; older: Span; newer: Span }): WordPart[] {
  const [went, came] = [olderText.slice(older.start, older.end), newerText.slice(newer.start, newer.end)];
  if (isSame) return [{ kind: "same", text: came }];
  return [...(went ? [{ kind: "went" as const, text: went }] : []), ...(came ? [{ kind: "came" as const, text: came }] : [])];
}
