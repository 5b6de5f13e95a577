"use client";
import { useEffect } from "react";
import type { ReaderView } from "@/components/reader/surface/reader-view";

const MOVES = /^(Arrow\w+|Home|End|PageUp|PageDown)$/;

/** For so long after a key the browser may still scroll because of it, in milliseconds. */
const SCROLLS = 1_000;

/**
 * Keeps the caret in view when the browser moves it: it doesn't know of the bars that lie over the text.
 * A page key moves the caret at once and scrolls later; the next key may have moved the caret elsewhere by then,
 * so what scrolls after a key is followed too, until the reader scrolls by hand.
 */
export function useCaretView(view: ReaderView | null): void {
  useEffect(() => {
    if (!view) return;
    const { surface } = view;
    const { dom } = surface.view;
    const ended = new AbortController();
    const { signal } = ended;
    let frame = 0;
    let until = 0;
    function follow() {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => surface.hasFocus && surface.keepInView(surface.caret));
    }
    function begin(event: KeyboardEvent) {
      if (!MOVES.test(event.key)) return;
      until = event.timeStamp + SCROLLS;
      follow();
    }
    dom.addEventListener("keydown", begin, { signal });
    window.addEventListener("scroll", ({ timeStamp }) => timeStamp < until && follow(), { signal, passive: true });
    for (const byHand of ["wheel", "pointerdown", "touchmove"]) window.addEventListener(byHand, () => (until = 0), { signal, passive: true, capture: true });
    return () => {
      cancelAnimationFrame(frame);
      ended.abort();
    };
  }, [view]);
}
