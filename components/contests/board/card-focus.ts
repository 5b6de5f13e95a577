const cardsIn = (element: Element) => [...element.querySelectorAll<HTMLElement>("[data-card]")].filter((card) => card.offsetParent !== null);

function focus(card: HTMLElement | undefined): void {
  card?.focus({ preventScroll: true });
  card?.scrollIntoView({ block: "nearest", inline: "nearest" });
}

/** Puts the focus on the card of a placement where it is shown, else on the first of all. */
export function focusCard(board: Element, placementId: string | undefined): void {
  const cards = cardsIn(board);
  focus(cards.find((card) => card.dataset.placement === placementId) ?? cards[0]);
}

/** Puts the focus on the card after or before this one, down the columns and on to the next. */
export function focusNext(board: Element, from: HTMLElement, step: 1 | -1): void {
  const cards = cardsIn(board);
  focus(cards[cards.indexOf(from) + step]);
}

/** Puts the focus on the card at the same height in the next column that has cards. */
export function focusBeside(board: Element, from: HTMLElement, step: 1 | -1): void {
  const columns = [...board.querySelectorAll("[data-column]")].map(cardsIn).filter((cards) => cards.length > 0);
  const at = columns.findIndex((cards) => cards.includes(from));
  const beside = columns[at + step];
  const row = columns[at]?.indexOf(from) ?? 0;
  if (beside) focus(beside[Math.min(row, beside.length - 1)]);
}
