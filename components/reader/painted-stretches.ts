import type { Highlight } from "@/lib/claims/highlight";
import { roleOfSpan } from "@/lib/claims/highlight";
import { sortedInReadingOrder } from "@/lib/claims/passage";
import { HighlightWindow, type Painting } from "@/lib/editor/highlight-window";
import type { Span } from "@/lib/text/span";
import { stretchesOf, type SpanShelves } from "@/lib/text/span-shelves";

/** How many stretches are kept ready to paint; the one farthest from what is seen goes first. */
const KEPT = 24;

/**
 * The passages near what is seen, ready to paint: a stretch of the text is made ready when it first comes near the
 * screen. So neither opening a text nor its memory depends on how many claims there are elsewhere in it.
 */
export class PaintedStretches {
  readonly #window = new HighlightWindow();
  readonly #ready = new Set<number>();
  readonly #tones = new Map<string, number | null>();

  constructor(
    readonly shelves: SpanShelves<Highlight>,
    readonly toneOf: (passage: Highlight) => number | null,
  ) {}

  /** What to paint in a part of the text. */
  paint(visible: Span): Painting {
    const { first, last } = stretchesOf(visible, this.shelves.size);
    for (let stretch = first; stretch <= last; stretch++) this.#makeReady(stretch);
    while (this.#ready.size > KEPT + last - first) this.#forget(this.#farthest((first + last) / 2));
    return this.#window.paint(visible);
  }

  /** Takes in a passage that is new or stands elsewhere now. */
  show(passage: Highlight): void {
    if (this.#touchesReady(passage)) this.#draw(passage, this.toneOf(passage));
    else this.hide(passage.mentionId);
  }

  hide(mentionId: string): void {
    if (this.#tones.delete(mentionId)) this.#window.set(mentionId, []);
  }

  /** Draws anew what has another side by now; whether there was anything. */
  retone(get: (mentionId: string) => Highlight | undefined): boolean {
    const changed = [...this.#tones].flatMap(([mentionId, tone]) => {
      const passage = get(mentionId);
      return passage && this.toneOf(passage) !== tone ? [passage] : [];
    });
    // All out before the first comes back: one by one, each would look for room among those that are about to go.
    for (const { mentionId } of changed) this.#window.forget(mentionId);
    for (const passage of sortedInReadingOrder(changed)) this.#draw(passage, this.toneOf(passage));
    return changed.length > 0;
  }

  #makeReady(stretch: number): void {
    if (this.#ready.has(stretch)) return;
    this.#ready.add(stretch);
    for (const passage of sortedInReadingOrder(this.#at(stretch))) {
      if (!this.#tones.has(passage.mentionId)) this.#draw(passage, this.toneOf(passage));
    }
  }

  #forget(stretch: number): void {
    this.#ready.delete(stretch);
    for (const passage of this.#at(stretch)) {
      if (this.#touchesReady(passage)) continue;
      this.#window.forget(passage.mentionId);
      this.#tones.delete(passage.mentionId);
    }
  }

  #at(stretch: number): Highlight[] {
    const { size } = this.shelves;
    return this.shelves.within({ start: stretch * size, end: (stretch + 1) * size });
  }

  #farthest(from: number): number {
    return [...this.#ready].reduce((a, b) => (Math.abs(b - from) > Math.abs(a - from) ? b : a));
  }

  #touchesReady(passage: Highlight): boolean {
    return this.shelves.spansOf(passage).some((span) => {
      const { first, last } = stretchesOf(span, this.shelves.size);
      for (let stretch = first; stretch <= last; stretch++) if (this.#ready.has(stretch)) return true;
      return false;
    });
  }

  #draw(passage: Highlight, tone: number | null): void {
    this.#tones.set(passage.mentionId, tone);
    this.#window.set(passage.mentionId, passage.spans.map((span) => ({ kind: roleOfSpan(span), tone, start: span[2], end: span[3] })));
  }
}
