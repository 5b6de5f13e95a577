import { firstWhere } from "@/lib/text/lines";

/** Cards in reading order; places and heights are in CSS pixels, from the top of the column. */
export interface WantedCards {
  readonly count: number;
  /** where a card's passage begins */
  readonly yOf: (index: number) => number;
  readonly heightOf: (index: number) => number;
}
export interface CardPlace {
  readonly index: number;
  readonly top: number;
}

/**
 * Where cards stand beside the text: the anchor exactly at its passage, each of the others as near to its own as those
 * between it and the anchor leave room. Gives those that touch the part of the column from `top` to `bottom`, in order, and
 * asks for no card beyond it.
 */
export function placeCards(cards: WantedCards, anchor: number, gap: number, { top, bottom }: { top: number; bottom: number }): CardPlace[] {
  const places = [...upwards(cards, anchor, gap, top).reverse(), ...downwards(cards, anchor, gap, bottom)];
  return places.filter((place) => place.top < bottom && place.top + cards.heightOf(place.index) > top);
}

function downwards({ count, yOf, heightOf }: WantedCards, anchor: number, gap: number, bottom: number): CardPlace[] {
  const places: CardPlace[] = [];
  let free = -Infinity;
  for (let index = anchor; index < count && free < bottom; index++) {
    const top = Math.max(yOf(index), free);
    places.push({ index, top });
    free = top + heightOf(index) + gap;
  }
  return places;
}

function upwards({ yOf, heightOf }: WantedCards, anchor: number, gap: number, top: number): CardPlace[] {
  const places: CardPlace[] = [];
  let free = yOf(anchor) - gap;
  for (let index = anchor - 1; index >= 0 && free > top; index--) {
    const place = { index, top: Math.min(yOf(index), free - heightOf(index)) };
    places.push(place);
    free = place.top - gap;
  }
  return places;
}

/**
 * The card that stands exactly at its passage while nobody has chosen one: the first below a line that moves down the
 * window as the page is scrolled from its top to its end, so that every card comes into view however many there are.
 * `yOf` gives the place of each card's passage; places go up with the index, and only a few of them are asked for.
 */
export function anchorOf(count: number, yOf: (index: number) => number, window: { top: number; height: number; scrolled: number }): number {
  const line = window.top + window.height * Math.min(Math.max(window.scrolled, 0), 1);
  return Math.min(firstWhere(count, (index) => yOf(index) >= line), Math.max(count - 1, 0));
}
