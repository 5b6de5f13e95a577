import type { Comparison, Hunk, Stretch } from "@/lib/revisions/comparison";
import { boundedWordDiff, type WordPart } from "@/lib/text/word-diff";
import { firstWhere, lastAtMost } from "@/lib/text/lines";
import type { Span } from "@/lib/text/span";

/** A stretch of the older text and what stands for it in the newer one; either may be empty where the words differ. */
export interface MapPiece {
  readonly isSame: boolean;
  readonly older: Span;
  readonly newer: Span;
}

/** How many words of a changed stretch may have come and gone before it is taken for a new one. */
const MOST_WORDS = 3_000;

/** Where the words of an older text stand in a newer one: kept sentences as they are, changed ones word by word. */
export class TextMap {
  readonly #words = new Map<Hunk, MapPiece[]>();

  constructor(readonly comparison: Comparison) {}

  /** A hunk's stretches of both texts. */
  spansOf({ older, newer }: Hunk): { readonly older: Span; readonly newer: Span } {
    return { older: stretchOf(this.comparison.older, older), newer: stretchOf(this.comparison.newer, newer) };
  }

  /** The word-by-word pieces of a hunk, in order. */
  piecesOf(hunk: Hunk): readonly MapPiece[] {
    const known = this.#words.get(hunk) ?? this.#compare(hunk);
    this.#words.set(hunk, known);
    return known;
  }

  /** The pieces that a span of the older text touches, in order; white space between kept sentences is in none. */
  piecesIn(span: Span): MapPiece[] {
    const { hunks, kept, older, newer } = this.comparison;
    const pieces: MapPiece[] = [];
    for (let at = firstWhere(older.length, (each) => older[each]!.end > span.start); at < older.length && older[at]!.start < span.end; at++) {
      if (kept[at]! >= 0) pieces.push({ isSame: true, older: older[at]!, newer: newer[kept[at]!]! });
    }
    for (let at = firstWhere(hunks.length, (each) => this.spansOf(hunks[each]!).older.end > span.start); at < hunks.length && this.spansOf(hunks[at]!).older.start < span.end; at++) {
      pieces.push(...this.piecesOf(hunks[at]!).filter(({ older: each }) => each.start < span.end && each.end > span.start));
    }
    return pieces.sort((a, b) => a.older.start - b.older.start);
  }

  #compare(hunk: Hunk): MapPiece[] {
    const { older, newer } = this.spansOf(hunk);
    const { olderText, newerText } = this.comparison;
    const parts = boundedWordDiff(olderText.slice(older.start, older.end), newerText.slice(newer.start, newer.end), MOST_WORDS);
    return parts ? mapPieces(parts, older.start, newer.start) : [{ isSame: false, older, newer }];
  }

  /** Where a place of the older text lies in the newer one, or would lie: the end of what was kept before it. */
  placeOf(offset: number): number {
    const { kept, older, newer } = this.comparison;
    const index = older.length === 0 ? -1 : lastAtMost(older.length, (each) => older[each]!.start, offset);
    for (let at = index; at >= 0; at--) {
      const to = kept[at]!;
      if (to >= 0) return newer[to]!.start + Math.min(offset - older[at]!.start, newer[to]!.end - newer[to]!.start);
    }
    return 0;
  }
}

/** From its first sentence to its last; where it has none, the end of the sentence before. */
function stretchOf(sentences: readonly Span[], { start, end }: Stretch): Span {
  const at = start === 0 ? 0 : sentences[start - 1]!.end;
  return start < end ? { start: sentences[start]!.start, end: sentences[end - 1]!.end } : { start: at, end: at };
}

/** The parts of a comparison with their offsets; what went and what came at one place is one piece. */
export function mapPieces(parts: readonly WordPart[], olderStart: number, newerStart: number): MapPiece[] {
  const pieces: MapPiece[] = [];
  let [a, b] = [olderStart, newerStart];
  for (const { kind, text } of parts) {
    const older = { start: a, end: (a += kind === "came" ? 0 : text.length) };
    const newer = { start: b, end: (b += kind === "went" ? 0 : text.length) };
    const last = pieces.at(-1);
    if (kind !== "same" && last && !last.isSame) pieces[pieces.length - 1] = { isSame: false, older: { start: last.older.start, end: a }, newer: { start: last.newer.start, end: b } };
    else pieces.push({ isSame: kind === "same", older, newer });
  }
  return pieces;
}
