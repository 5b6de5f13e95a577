import { stretchesBetween, type Edges } from "@/components/reader/surface/visible-stretches";
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

  // To ask where something is in what isn't laid out would have it laid out: of a bundle outside of these edges its own are enough.
  #edgesOf(stretch: number, { top, bottom }: Edges): Edges {
    const bundle = this.surface.bundleElement(this.surface.text.stretches.bundleOf(stretch)).getBoundingClientRect();
    return bundle.bottom <= top || bundle.top >= bottom ? bundle : this.surface.stretchElement(stretch).getBoundingClientRect();
  }

  #measure(): boolean {
    const { stretches, pieces } = this.surface.text;
    const height = window.innerHeight;
    const between = (edges: Edges) => stretchesBetween(stretches.size, (stretch) => this.#edgesOf(stretch, edges), edges);
    const seen = between({ top: 0, bottom: height });
    const isInside = pieces.start(stretches.first(seen.first)) >= this.#span.start && pieces.end(stretches.first(seen.last + 1) - 1) <= this.#span.end;
    if (isInside && this.#isSettled) return false;
    const wide = between({ top: -height, bottom: 2 * height });
    const start = pieces.start(stretches.first(wide.first));
    this.#span = { start, end: Math.max(pieces.end(stretches.first(wide.last + 1) - 1), start + 1) };
    this.#isSettled = true;
    return true;
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    window.removeEventListener("scroll", this.#schedule);
    window.removeEventListener("resize", this.#schedule);
  }
}
