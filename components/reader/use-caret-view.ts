"use client";
import { useEffect } from "react";
import type { ReaderView } from "@/components/reader/surface/reader-view";

const MOVES = /^(Arrow\w+|Home|End|PageUp|PageDown)$/;

/** Keeps the caret in view when the browser moves it: it doesn't know of the bars that lie over the text. */
export function useCaretView(view: ReaderView | null): void {
  useEffect(() => {
    if (!view) return;
    const { surface } = view;
    const { dom } = surface.view;
    let frame = 0;
    function follow(event: KeyboardEvent) {
      if (!MOVES.test(event.key)) return;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => surface.hasFocus && surface.keepInView(surface.caret));
    }
    dom.addEventListener("keydown", follow);
    return () => {
      cancelAnimationFrame(frame);
      dom.removeEventListener("keydown", follow);
    };
  }, [view]);
}
