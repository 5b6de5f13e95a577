import { firstWhere } from "@/lib/text/lines";

export interface WantedCard {
  readonly id: string;
  /** where its passage begins, in CSS pixels from the top of the column */
  readonly y: number;
  readonly height: number;
}

/**
 * Where cards stand beside the text: the anchor exactly at its passage, each of the others as near to its own as those
 * between it and the anchor leave room. Cards come in reading order; the answer has the top of each.
 */
export function placeCards(cards: readonly WantedCard[], anchor: number, gap: number): number[] {
  const tops = cards.map((card) => card.y);
  for (let index = anchor + 1; index < cards.length; index++) {
    const before = cards[index - 1]!;
    tops[index] = Math.max(cards[index]!.y, tops[index - 1]! + before.height + gap);
  }
  for (let index = anchor - 1; index >= 0; index--) {
    tops[index] = Math.min(cards[index]!.y, tops[index + 1]! - gap - cards[index]!.height);
  }
  return tops;
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
