/** Faster than this, in CSS pixels a frame, nobody reads cards. */
const FAST = 80;
/** So far the cards go along with the page before they are placed anew, in CSS pixels; more are drawn beyond the screen. */
const STEP = 96;
/** How long the page has to stand still, in milliseconds, until they are placed anew in any case. */
const REST = 80;

/**
 * When the cards beside the text are placed anew while the page is scrolled. A browser paints all highlights of a page
 * again after every change of its elements, so that cards that came and went with each frame made scrolling slow: they go
 * along with the page, are placed step by step, and not before it slows down when it is scrolled fast.
 */
export class CardPace {
  #seen: number | null = null;
  #placed = 0;
  #rest: ReturnType<typeof setTimeout> | undefined;

  /** `place` is told whether they are placed on the way, while the page is being scrolled. */
  constructor(readonly place: (isPassing: boolean) => void) {}

  /** The page stands at `y` now; where it stood there before, something else has changed. */
  stand(y: number): void {
    const step = Math.abs(y - (this.#seen ?? y));
    this.#seen = y;
    if (step === 0) return this.#settleAt(y);
    // A single jump, to a claim for instance, is followed at once.
    const isFirst = this.#rest === undefined;
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.#settleAt(y), REST);
    if (isFirst || (step <= FAST && Math.abs(y - this.#placed) >= STEP)) this.#placeAt(y, true);
  }

  /** Cards have turned out to be higher or lower than was thought: while the page is scrolled, that waits. */
  settle(): void {
    if (this.#rest === undefined) this.place(false);
  }

  #settleAt(y: number): void {
    this.stop();
    this.#placeAt(y, false);
  }

  #placeAt(y: number, isPassing: boolean): void {
    this.#placed = y;
    this.place(isPassing);
  }

  stop(): void {
    clearTimeout(this.#rest);
    this.#rest = undefined;
  }
}
