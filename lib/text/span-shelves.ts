import { overlaps, type Span } from "@/lib/text/span";

/** Which numbered stretches of so many units a span touches, first and last included. */
export function stretchesOf({ start, end }: Span, size: number): { first: number; last: number } {
  return { first: Math.floor(start / size), last: Math.floor((end - 1) / size) };
}

/**
 * Which of very many things lie at a place, for little memory: the text is cut into equal stretches, and each knows what
 * touches it. Adding takes constant time; asking takes as long as the stretches asked for are full.
 */
export class SpanShelves<Item> {
  readonly #shelves = new Map<number, Item[]>();

  constructor(
    /** the length of a stretch, in UTF-16 units */
    readonly size: number,
    readonly spansOf: (item: Item) => readonly Span[],
  ) {}

  /** An item must not be there already, and its spans must not change while it is. */
  add(item: Item): void {
    for (const shelf of this.#numbers(item)) {
      const items = this.#shelves.get(shelf);
      if (items) items.push(item);
      else this.#shelves.set(shelf, [item]);
    }
  }

  remove(item: Item): void {
    for (const shelf of this.#numbers(item)) {
      const rest = (this.#shelves.get(shelf) ?? []).filter((each) => each !== item);
      if (rest.length > 0) this.#shelves.set(shelf, rest);
      else this.#shelves.delete(shelf);
    }
  }

  /** The items with a span that shares a character with this one, each once, in no order that can be relied on. */
  within(span: Span): Item[] {
    const { first, last } = stretchesOf(span, this.size);
    const found = new Set<Item>();
    for (let shelf = first; shelf <= last; shelf++) {
      for (const item of this.#shelves.get(shelf) ?? []) {
        if (!found.has(item) && this.spansOf(item).some((each) => overlaps(each, span))) found.add(item);
      }
    }
    return [...found];
  }

  #numbers(item: Item): Set<number> {
    const numbers = new Set<number>();
    for (const span of this.spansOf(item)) {
      const { first, last } = stretchesOf(span, this.size);
      for (let shelf = first; shelf <= last; shelf++) numbers.add(shelf);
    }
    return numbers;
  }
}
