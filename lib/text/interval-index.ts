import IntervalTree from "@flatten-js/interval-tree";
import type { Utf16Offset } from "@/lib/text/offsets";
import { inTextOrder, smallestFirst, type Span } from "@/lib/text/span";

type Interval = [number, number];

/** The tree's intervals are closed: the last character of a span belongs to it, its end does not. */
const closed = ({ start, end }: Span): Interval => [start, end - 1];

/**
 * Which of many spans touch a place. An id stands for one span and is compared by identity; it may be a
 * string or an object. Adding, removing and asking take logarithmic time, plus what is found.
 */
export class IntervalIndex<Id> {
  readonly #tree = new IntervalTree<Id>();
  readonly #spans = new Map<Id, Span>();

  get size(): number {
    return this.#spans.size;
  }

  /** Refuses (Error) an id that is there already, and (RangeError) an empty span. */
  add(id: Id, span: Span): void {
    if (this.#spans.has(id)) throw new Error(`the index already has ${String(id)}`);
    if (span.start >= span.end) throw new RangeError(`empty span ${span.start}–${span.end}`);
    this.#spans.set(id, span);
    this.#tree.insert(closed(span), id);
  }

  /** Whether the id was there. */
  remove(id: Id): boolean {
    const span = this.#spans.get(id);
    if (!span) return false;
    this.#tree.remove(closed(span), id);
    return this.#spans.delete(id);
  }

  /** The ids whose span holds the character at an offset, smallest span first. */
  at(offset: Utf16Offset): Id[] {
    return this.#sorted(this.#tree.search([offset, offset]), smallestFirst);
  }

  /** The ids whose span shares at least one character with this one, in text order. */
  within(span: Span): Id[] {
    return this.#sorted(this.#tree.search(closed(span)), inTextOrder);
  }

  /** Whether any span shares a character with this one. */
  touches(span: Span): boolean {
    return this.#tree.intersect_any(closed(span));
  }

  #sorted(ids: Id[], order: (a: Span, b: Span) => number): Id[] {
    return ids.sort((a, b) => order(this.#spans.get(a)!, this.#spans.get(b)!));
  }
}
