import type { Highlight } from "@/lib/claims/highlight";
import { roleOfSpan } from "@/lib/claims/highlight";
import { extentOf, inReadingOrder, sizeOf } from "@/lib/claims/passage";
import { HighlightWindow, type Painting } from "@/lib/editor/highlight-window";
import type { Utf16Offset } from "@/lib/text/offsets";
import type { Span } from "@/lib/text/span";

/** The colour of the side that a passage is painted in; null for none. */
export type ToneOf = (highlight: Highlight) => number | null;

/** With more changes than this at once, all is painted anew. */
const MANY = 200;

/** The claims of one text, by place: what is here, what comes next, what to paint. Passages are known by mention. */
export class PassageIndex {
  readonly #passages = new Map<string, Highlight>();
  readonly #claims = new Map<string, readonly Highlight[]>();
  readonly #tones = new Map<string, number | null>();
  #window = new HighlightWindow();
  #ordered: readonly Highlight[] | null = null;

  constructor(readonly toneOf: ToneOf) {}

  get(mentionId: string): Highlight | undefined {
    return this.#passages.get(mentionId);
  }

  /** All of them in reading order. */
  get ordered(): readonly Highlight[] {
    return (this.#ordered ??= sorted([...this.#passages.values()]));
  }

  /** The passages of one claim, in the order of its mentions. */
  ofClaim(claimId: string): readonly Highlight[] {
    return this.#claims.get(claimId) ?? [];
  }

  /** Shows these passages of a claim and none else. */
  setClaim(claimId: string, passages: readonly Highlight[]): void {
    for (const { mentionId } of this.ofClaim(claimId)) {
      if (!passages.some((each) => each.mentionId === mentionId)) this.#remove(mentionId);
    }
    if (passages.length > 0) this.#claims.set(claimId, passages);
    else this.#claims.delete(claimId);
    for (const passage of passages) this.#show(passage);
    this.#ordered = null;
  }

  /** Shows the passages of many claims at once, each instead of those that its claim had. */
  add(passages: readonly Highlight[]): void {
    const claims = new Map<string, Highlight[]>();
    for (const passage of passages) claims.set(passage.id, [...(claims.get(passage.id) ?? []), passage]);
    for (const [claimId, own] of claims) this.setClaim(claimId, own);
  }

  #show(passage: Highlight): void {
    this.#passages.set(passage.mentionId, passage);
    this.#paint(passage, this.toneOf(passage));
  }

  /** Paints anew what has another side by now; whether there was anything. */
  retone(): boolean {
    const changed = [...this.#passages.values()].filter((passage) => this.toneOf(passage) !== this.#tones.get(passage.mentionId));
    if (changed.length > MANY) this.#repaintAll();
    else for (const passage of changed) this.#paint(passage, this.toneOf(passage));
    return changed.length > 0;
  }

  // One by one, each would look for new room among all the others.
  #repaintAll(): void {
    this.#window = new HighlightWindow();
    for (const passage of this.ordered) this.#paint(passage, this.toneOf(passage));
  }

  /** The passages that have a fragment at an offset, the smallest first. */
  at(offset: Utf16Offset): Highlight[] {
    const found = new Set(this.#window.at(offset).map((each) => each.claimId));
    return this.#known(found).sort((a, b) => sizeOf(a) - sizeOf(b) || inReadingOrder(a, b));
  }

  /** The passages with a fragment in a span, in reading order. */
  within(span: Span): Highlight[] {
    return this.#known(new Set(this.#window.within(span).map((each) => each.claimId))).sort(inReadingOrder);
  }

  paint(visible: Span): Painting {
    return this.#window.paint(visible);
  }

  /** The passage after (or before) another in reading order; from no passage, the nearest one to an offset. */
  neighbour(mentionId: string | null, offset: Utf16Offset, step: 1 | -1): Highlight | undefined {
    const all = this.ordered;
    const at = mentionId === null ? -1 : all.findIndex((each) => each.mentionId === mentionId);
    if (at >= 0) return all[at + step];
    const next = all.findIndex((each) => extentOf(each).start >= offset);
    return step === 1 ? all[next < 0 ? all.length : next] : all[(next < 0 ? all.length : next) - 1];
  }

  #known(ids: ReadonlySet<string>): Highlight[] {
    return [...ids].flatMap((id) => this.#passages.get(id) ?? []);
  }

  #paint(passage: Highlight, tone: number | null): void {
    this.#tones.set(passage.mentionId, tone);
    const spans = passage.spans.map((span) => ({ kind: roleOfSpan(span), tone, start: span[2], end: span[3] }));
    this.#window.set(passage.mentionId, passage.orphaned ? [] : spans);
  }

  #remove(mentionId: string): void {
    this.#passages.delete(mentionId);
    this.#tones.delete(mentionId);
    this.#window.set(mentionId, []);
  }
}

// Where each begins and ends is looked up once, not at every comparison.
function sorted(passages: readonly Highlight[]): Highlight[] {
  const placed = passages.map((passage) => ({ passage, ...extentOf(passage) }));
  placed.sort((a, b) => a.start - b.start || b.end - a.end || (a.passage.mentionId < b.passage.mentionId ? -1 : 1));
  return placed.map(({ passage }) => passage);
}
