import { PaintedStretches } from "@/components/reader/painted-stretches";
import { firstWhere } from "@/lib/text/lines";
import type { Highlight } from "@/lib/claims/highlight";
import { extentOf, inReadingOrder, sizeOf, sortedInReadingOrder } from "@/lib/claims/passage";
import type { Painting } from "@/lib/editor/highlight-window";
import type { Utf16Offset } from "@/lib/text/offsets";
import type { Span } from "@/lib/text/span";
import { SpanShelves } from "@/lib/text/span-shelves";

/** The colour of the side that a passage is painted in; null for none. */
export type ToneOf = (highlight: Highlight) => number | null;

/** How much text is made ready to paint at once, in UTF-16 units: about a screen or two. */
const STRETCH = 4_096;
/** With more changes than this at once, the reading order is made anew when it is next asked for. */
const MANY = 200;

/** The claims of one text, by place: what is here, what comes next, what to paint. Passages are known by mention. */
export class PassageIndex {
  readonly #passages = new Map<string, Highlight>();
  readonly #claims = new Map<string, readonly Highlight[]>();
  readonly #shelves = new SpanShelves<Highlight>(STRETCH, spansOfPassage);
  readonly #painted: PaintedStretches;
  #ordered: Highlight[] | null = null;

  constructor(readonly toneOf: ToneOf) {
    this.#painted = new PaintedStretches(this.#shelves, toneOf);
  }

  get(mentionId: string): Highlight | undefined {
    return this.#passages.get(mentionId);
  }

  /** How many there are. */
  get size(): number {
    return this.#passages.size;
  }

  /** All of them in reading order. For how many there are, ask `size`. */
  get ordered(): readonly Highlight[] {
    return (this.#ordered ??= sortedInReadingOrder([...this.#passages.values()]));
  }

  /** The passages of one claim, in the order of its mentions. */
  ofClaim(claimId: string): readonly Highlight[] {
    return this.#claims.get(claimId) ?? [];
  }

  /** Shows these passages of a claim and none else. */
  setClaim(claimId: string, passages: readonly Highlight[]): void {
    const before = this.ofClaim(claimId);
    this.#ordered = this.#ordered && reordered(this.#ordered, before, passages);
    for (const passage of before) this.#takeOut(passage);
    for (const { mentionId } of before) if (!passages.some((each) => each.mentionId === mentionId)) this.#painted.hide(mentionId);
    if (passages.length > 0) this.#claims.set(claimId, passages);
    else this.#claims.delete(claimId);
    for (const passage of passages) this.#show(passage);
  }

  /** Shows the passages of many claims at once, each instead of those that its claim had. */
  add(passages: readonly Highlight[]): void {
    if (passages.length > MANY) this.#ordered = null;
    for (const [claimId, own] of byClaim(passages)) this.setClaim(claimId, own);
  }

  /** Adds passages that were not here yet to those that are; what is here already stays as it is. */
  meet(passages: readonly Highlight[]): void {
    const fresh = passages.filter((each) => !this.#passages.has(each.mentionId));
    if (fresh.length > MANY) this.#ordered = null;
    for (const [claimId, own] of byClaim(fresh)) this.setClaim(claimId, [...this.ofClaim(claimId), ...own]);
  }

  #show(passage: Highlight): void {
    this.#passages.set(passage.mentionId, passage);
    this.#shelves.add(passage);
    this.#painted.show(passage);
  }

  #takeOut(passage: Highlight): void {
    this.#passages.delete(passage.mentionId);
    this.#shelves.remove(passage);
  }

  /** Paints anew what has another side by now; whether there was anything. */
  retone(): boolean {
    return this.#painted.retone((mentionId) => this.#passages.get(mentionId));
  }

  /** The passages that have a fragment at an offset, the smallest first. */
  at(offset: Utf16Offset): Highlight[] {
    const here = this.#shelves.within({ start: offset, end: offset + 1 });
    return here.sort((a, b) => sizeOf(a) - sizeOf(b) || inReadingOrder(a, b));
  }

  /** The passages with a fragment in a span, in reading order. */
  within(span: Span): Highlight[] {
    return sortedInReadingOrder(this.#shelves.within(span));
  }

  paint(visible: Span): Painting {
    return this.#painted.paint(visible);
  }

  /** The passage after (or before) another in reading order; from no passage, the nearest one to an offset. */
  neighbour(mentionId: string | null, offset: Utf16Offset, step: 1 | -1): Highlight | undefined {
    const all = this.ordered;
    const at = mentionId === null ? -1 : this.numberOf(mentionId);
    if (at >= 0) return all[at + step];
    const next = firstWhere(all.length, (index) => extentOf(all[index]!).start >= offset);
    return step === 1 ? all[next] : all[next - 1];
  }

  /** The place of a passage in reading order, from 0; -1 for one that isn't here. */
  numberOf(mentionId: string): number {
    const passage = this.#passages.get(mentionId);
    return passage ? placeIn(this.ordered, passage) : -1;
  }
}

function byClaim(passages: readonly Highlight[]): Map<string, Highlight[]> {
  const claims = new Map<string, Highlight[]>();
  for (const passage of passages) {
    const own = claims.get(passage.id);
    if (own) own.push(passage);
    else claims.set(passage.id, [passage]);
  }
  return claims;
}

/** What a passage is found by; one on an older revision is found nowhere in this text. */
const spansOfPassage = (passage: Highlight): Span[] => (passage.orphaned ? [] : passage.spans.map(([, , start, end]) => ({ start, end })));

/** Where a passage stands in reading order, or would. */
const placeIn = (ordered: readonly Highlight[], passage: Highlight): number =>
  firstWhere(ordered.length, (index) => ordered[index] === passage || inReadingOrder(ordered[index]!, passage) >= 0);

function reordered(ordered: readonly Highlight[], gone: readonly Highlight[], come: readonly Highlight[]): Highlight[] {
  const next = [...ordered];
  for (const passage of gone) next.splice(placeIn(next, passage), 1);
  for (const passage of come) next.splice(placeIn(next, passage), 0, passage);
  return next;
}
