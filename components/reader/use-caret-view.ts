"use client";
import { useEffect } from "react";
import type { ReaderView } from "@/components/reader/surface/reader-view";

const MOVES = /^(Arrow\w+|Home|End|PageUp|PageDown)$/;

/** So many frames long the text around a caret that was moved may still be laid out, and take other room than was thought. */
const FRAMES = 12;

/**
 * Keeps the caret in view when a key moves it: the browser doesn't know of the bars that lie over the text, and what
 * comes into view only then may push it out again. Whatever else is done ends that.
 */
export function useCaretView(view: ReaderView | null): void {
  useEffect(() => {
    if (!view) return;
    const { surface } = view;
    const { dom } = surface.view;
    let frame = 0;
    let left = 0;
    function follow() {
      if (!surface.hasFocus) return;
      surface.keepInView(surface.caret);
      if (--left > 0) frame = requestAnimationFrame(follow);
    }
    function end() {
      cancelAnimationFrame(frame);
    }
    function begin(event: KeyboardEvent) {
      end();
      if (!MOVES.test(event.key)) return;
      left = FRAMES;
      frame = requestAnimationFrame(follow);
    }
    dom.addEventListener("keydown", begin);
    for (const other of OTHERS) window.addEventListener(other, end, { passive: true, capture: true });
    return () => {
      end();
      dom.removeEventListener("keydown", begin);
      for (const other of OTHERS) window.removeEventListener(other, end, { capture: true });
    };
  }, [view]);
}

const OTHERS = ["wheel", "pointerdown", "touchmove", "hashchange"];
