import { Certainty } from "@/lib/revisions/certainty";
import type { Comparison } from "@/lib/revisions/comparison";
import { findWords, placesOf, trimmedSpan, type FoundWords } from "@/lib/revisions/found-words";
import { TextMap, type MapPiece } from "@/lib/revisions/text-map";
import { firstWhere } from "@/lib/text/lines";
import { cover, type Span } from "@/lib/text/span";

/** A fragment of a mention on the older text, as far as placing asks. */
export interface PlacedFragment extends Span {
  readonly role: string;
}

/** What became of a mention. Spans stand in the order of the fragments; null for one whose words went. */
export type Placing =
  /** its sentences are the same ones, unchanged: it moves by itself */
  | { readonly kind: "moved"; readonly spans: readonly Span[] }
  /** somebody has to look: `diff`, where it stood, words changed; `search`, its words were found elsewhere among what is new */
  | { readonly kind: "proposed"; readonly method: "diff" | "search"; readonly score: number; readonly spans: readonly (Span | null)[]; readonly runnerUp?: Span }
  /** nothing stands for it; `lookAlike`: the same words, where they stood before already, or where they came from elsewhere */
  | { readonly kind: "lost"; readonly lookAlike?: Span };

/** Below this share of signs in common, 0 to 1, other words stand there. */
const SAME_PLACE = 0.5;

/** Places what was marked on an older text on a newer one (docs/SPEC.md, V2–V5). */
export class Placer {
  readonly map: TextMap;
  readonly #certainty: Certainty;
  /** the stretches of the newer text that weren't there before, or not as they are now */
  readonly #came: readonly Span[];

  constructor(readonly comparison: Comparison) {
    this.map = new TextMap(comparison);
    this.#certainty = new Certainty(comparison);
    this.#came = comparison.hunks.map((hunk) => this.map.spansOf(hunk).newer).filter(({ start, end }) => start < end);
  }

  /** What became of a mention: all of its fragments together. Refuses (RangeError) one without content. */
  place(fragments: readonly PlacedFragment[]): Placing {
    const main = longestContent(fragments);
    const moved = this.moved(fragments);
    if (moved) return { kind: "moved", spans: moved };
    const mapped = fragments.map((fragment) => this.#mapped(fragment));
    const content = mapped.filter((_, index) => fragments[index]!.role === "content");
    if (content.every((each) => each !== null)) return this.#proposedThere(main, mapped, content);
    return this.#searched(fragments, main);
  }

  /** The spans where unchanged sentences went by themselves; null where anything from the first to the last of them is not certain. */
  moved(spans: readonly Span[]): Span[] | null {
    const { older, newer, kept, olderText, newerText } = this.comparison;
    const hull = cover(spans);
    const first = firstWhere(older.length, (each) => older[each]!.end > hull.start);
    const end = firstWhere(older.length, (each) => older[each]!.start >= hull.end);
    if (first >= end) return null;
    for (let at = first; at < end; at++) if (!this.#certainty.isCertain(at) || kept[at] !== kept[first]! + at - first) return null;
    const delta = newer[kept[first]!]!.start - older[first]!.start;
    const isSame = olderText.slice(hull.start, hull.end) === newerText.slice(hull.start + delta, hull.end + delta);
    return isSame && hull.start + delta >= 0 ? spans.map((span) => ({ start: span.start + delta, end: span.end + delta })) : null;
  }

  #proposedThere(main: Span, spans: readonly (Mapped | null)[], content: readonly (Mapped | null)[]): Placing {
    const score = Math.min(...content.map((each) => each!.score));
    const runnerUp = this.#copyElsewhere(main, spans.flatMap((span) => span ?? []));
    return { kind: "proposed", method: "diff", score, spans: spans.map((span) => span && { start: span.start, end: span.end }), ...(runnerUp && { runnerUp }) };
  }

  #mapped(span: Span): Mapped | null {
    return mappedSpan(this.comparison, span, this.map.piecesIn(span));
  }

  /** Words that went: only what is new can be where they went to. What stood there before is a look-alike, however alike. */
  #searched(fragments: readonly PlacedFragment[], main: Span): Placing {
    const { olderText, newerText } = this.comparison;
    const words = olderText.slice(main.start, main.end);
    const { best, next } = findWords(newerText, words, this.#came, this.map.placeOf(main.start));
    const lookAlike = next ?? this.#copyElsewhere(main, best ? [best] : []);
    if (!best) return { kind: "lost", ...(lookAlike && { lookAlike: { start: lookAlike.start, end: lookAlike.end } }) };
    const spans = fragments.map((fragment) => (fragment.start === main.start && fragment.end === main.end ? spanOf(best) : this.#foundBeside(fragment, main, best)));
    return { kind: "proposed", method: "search", score: best.score, spans, ...(lookAlike && { runnerUp: spanOf(lookAlike) }) };
  }

  /** Another fragment of a mention whose content was found: its words as near to the content as they were. */
  #foundBeside(fragment: Span, main: Span, found: FoundWords): Span | null {
    const { olderText, newerText } = this.comparison;
    const expected = found.start + fragment.start - main.start;
    const reach = 200 + Math.abs(fragment.start - main.start);
    const around = { start: Math.max(0, found.start - reach), end: Math.min(newerText.length, found.end + reach) };
    const { best } = findWords(newerText, olderText.slice(fragment.start, fragment.end), [around], expected);
    return best ? spanOf(best) : null;
  }

  /** The first place of the very words that is none of these. */
  #copyElsewhere(main: Span, besides: readonly Span[]): Span | undefined {
    const words = this.comparison.olderText.slice(main.start, main.end);
    for (const start of placesOf(this.comparison.newerText, words)) {
      const span = { start, end: start + words.length };
      if (!besides.some((each) => each.start < span.end && span.start < each.end)) return span;
    }
    return undefined;
  }
}

type Mapped = FoundWords;
const spanOf = ({ start, end }: Span): Span => ({ start, end });

function longestContent(fragments: readonly PlacedFragment[]): Span {
  const [main] = fragments.filter(({ role }) => role === "content").sort((a, b) => b.end - b.start - (a.end - a.start));
  if (!main) throw new RangeError("a mention without content has no place");
  return main;
}

/** What stands for a span where it stood: from what stands for its first word to what stands for its last; null where too little of it is left. */
function mappedSpan({ olderText, newerText }: Comparison, span: Span, pieces: readonly MapPiece[]): Mapped | null {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return null;
  const start = first.isSame ? first.newer.start + Math.max(0, span.start - first.older.start) : first.newer.start;
  const end = last.isSame ? last.newer.start + Math.min(span.end, last.older.end) - last.older.start : last.newer.end;
  const found = start < end ? trimmedSpan(newerText, { start, end }) : null;
  if (!found) return null;
  const shared = pieces.filter(({ isSame }) => isSame).map(({ older }) => signsOf(olderText, { start: Math.max(span.start, older.start), end: Math.min(span.end, older.end) })).reduce((sum, each) => sum + each, 0);
  const score = shared / Math.max(signsOf(olderText, span), signsOf(newerText, found));
  return score >= SAME_PLACE ? { ...found, score } : null;
}

/** How many signs a stretch has that are no white space. */
const signsOf = (text: string, { start, end }: Span) => text.slice(start, end).replace(/\s+/g, "").length;
