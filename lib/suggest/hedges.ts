import type { CueTable } from "@/lib/suggest/cue-table";
import type { Certainty } from "@/lib/suggest/suggestion";
import { standAt, type Word } from "@/lib/suggest/words";
import type { Span } from "@/lib/text/span";

export interface Hedge extends Span {
  readonly certainty: Certainty | null;
}

/** The hedge words among some words, in order. "May" with a capital is a month. */
export function hedgesIn(words: readonly Word[], { hedges }: CueTable): Hedge[] {
  const found: Hedge[] = [];
  for (let at = 0; at < words.length; at++) {
    const row = hedges.find(([hedge]) => standAt(words, at, hedge.split(" ")));
    if (!row || (row[0] === "may" && words[at]!.isCapital)) continue;
    const length = row[0].split(" ").length;
    found.push({ start: words[at]!.start, end: words[at + length - 1]!.end, certainty: row[1] });
    at += length - 1;
  }
  return found;
}

const ORDER: readonly Certainty[] = ["possible", "probable", "certain"];

/** The least certainty that hedges give; null where none gives any. */
export const certaintyOf = (hedges: readonly Hedge[]): Certainty | null =>
  ORDER.find((certainty) => hedges.some((hedge) => hedge.certainty === certainty)) ?? null;
