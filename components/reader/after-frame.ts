/** How long a frame is waited for where none is drawn, as in a window that nobody sees; in milliseconds. */
const LONGEST = 250;

/**
 * What may wait until the next frame is on the screen. An act that shows something in the text holds everything else back
 * (buttons, cards, the composer), so that how fast it is seen doesn't depend on how much there is beside the text. Nothing
 * is lost by waiting: only who draws is told later, and draws what holds then.
 */
class AfterFrame {
  readonly #waiting = new Set<() => void>();
  #isHeld = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  get isHeld(): boolean {
    return this.#isHeld;
  }

  /** From now until the next frame is drawn, whoever calls waits. */
  hold(): void {
    if (this.#isHeld || typeof requestAnimationFrame === "undefined") return;
    this.#isHeld = true;
    requestAnimationFrame(() => setTimeout(this.release));
    this.#timer = setTimeout(this.release, LONGEST);
  }

  /** Does it at once or, while the frame is waited for, after it; asked for twice, it is done once. */
  do(work: () => void): void {
    if (this.#isHeld) this.#waiting.add(work);
    else work();
  }

  /** Over at once or, while the frame is waited for, after it. */
  passed(): Promise<void> {
    return new Promise((pass) => this.do(pass));
  }

  /** Ends the wait: where the next key is meant for what is drawn only then. */
  release = (): void => {
    if (!this.#isHeld) return;
    this.#isHeld = false;
    clearTimeout(this.#timer);
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const work of waiting) work();
  };
}

export const afterFrame = new AfterFrame();
