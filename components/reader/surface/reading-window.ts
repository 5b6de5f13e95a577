import { linesBetween } from "@/components/reader/surface/visible-lines";
import type { TextSurface } from "@/components/reader/surface/text-surface";
import type { Span } from "@/lib/text/span";

/**
 * Which part of the text is on the screen, and one screen above and below it: what is worth painting. Tells when that
 * part has moved on.
 */
export class ReadingWindow {
  #span: Span = { start: 0, end: 0 };
  #frame = 0;
  #isSettled = false;

  constructor(
    readonly surface: TextSurface,
    /** called at most once a frame: at every scroll, with whether the part to paint has changed */
    readonly onMove: (hasChanged: boolean) => void,
  ) {
    window.addEventListener("scroll", this.#schedule, { passive: true });
    window.addEventListener("resize", this.#schedule);
    this.#schedule();
  }

  get span(): Span {
    return this.#span;
  }

  /** Looks anew at what is on the screen: lines have come or gone. */
  refresh(): void {
    this.#isSettled = false;
    this.#schedule();
  }

  #schedule = () => {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.onMove(this.#measure());
    });
  };

  #measure(): boolean {
    const { surface } = this;
    const height = window.innerHeight;
    const seen = linesBetween(surface.lineCount, (line) => surface.lineElement(line).getBoundingClientRect(), { top: 0, bottom: height });
    const { pieces } = surface.text;
    const isInside = pieces.start(seen.first) >= this.#span.start && pieces.end(seen.last) <= this.#span.end;
    if (isInside && this.#isSettled) return false;
    const wide = linesBetween(surface.lineCount, (line) => surface.lineElement(line).getBoundingClientRect(), { top: -height, bottom: 2 * height });
    this.#span = { start: pieces.start(wide.first), end: Math.max(pieces.end(wide.last), pieces.start(wide.first) + 1) };
    this.#isSettled = true;
    return true;
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    window.removeEventListener("scroll", this.#schedule);
    window.removeEventListener("resize", this.#schedule);
  }
}
