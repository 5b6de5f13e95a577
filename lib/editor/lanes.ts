import { IntervalIndex } from "@/lib/text/interval-index";
import type { Span } from "@/lib/text/span";

type Fragment<Item> = Span & { readonly item: Item };
type Place<Item> = { readonly lane: number; readonly fragments: readonly Fragment<Item>[] };

/**
 * Keeps items that overlap in the text apart: in each of a few lanes no two items share a character, and an
 * item is in one lane with all of its spans. An item takes the first lane that is free where it stands and
 * keeps it; what finds none waits in the crowd until `fill` finds it one. Items are compared by identity.
 */
export class Lanes<Item> {
  readonly #indexes: readonly IntervalIndex<Fragment<Item>>[];
  readonly #places = new Map<Item, Place<Item>>();

  constructor(readonly depth: number) {
    this.#indexes = Array.from({ length: depth + 1 }, () => new IntervalIndex<Fragment<Item>>());
  }

  /** Refuses (Error) an item that is there already. */
  add(item: Item, spans: readonly Span[]): void {
    if (this.#places.has(item)) throw new Error("the item has a lane already");
    const lane = this.#freeLane(spans);
    const fragments = spans.map(({ start, end }) => ({ item, start, end }));
    for (const fragment of fragments) this.#indexes[lane]!.add(fragment, fragment);
    this.#places.set(item, { lane, fragments });
  }

  #freeLane(spans: readonly Span[]): number {
    let lane = 0;
    while (lane < this.depth && spans.some((span) => this.#indexes[lane]!.touches(span))) lane++;
    return lane;
  }

  /** Takes an item out, and leaves its room empty until `fill`, so that it can come back changed. */
  remove(item: Item): void {
    const place = this.#places.get(item);
    if (!place) return;
    for (const fragment of place.fragments) this.#indexes[place.lane]!.remove(fragment);
    this.#places.delete(item);
  }

  /** Lets those in the crowd that touch these spans come up into lanes that have become free. */
  fill(spans: readonly Span[]): void {
    const waiting = new Set(spans.flatMap((span) => this.crowd(span)).map(({ item }) => item));
    for (const item of waiting) {
      const { fragments } = this.#places.get(item)!;
      this.remove(item);
      this.add(item, fragments);
    }
  }

  /** The lane of an item, from 0; `depth` for one in the crowd, undefined for one that isn't here. */
  laneOf(item: Item): number | undefined {
    return this.#places.get(item)?.lane;
  }

  /** What a lane shows in a window, in text order; the lane `depth` is the crowd. */
  inLane(lane: number, window: Span): Fragment<Item>[] {
    return this.#indexes[lane]!.within(window);
  }

  /** What found no lane, in text order. */
  crowd(window: Span): Fragment<Item>[] {
    return this.inLane(this.depth, window);
  }

  /** Everything in a window, lane by lane. */
  within(window: Span): Fragment<Item>[] {
    return this.#indexes.flatMap((index) => index.within(window));
  }
}
