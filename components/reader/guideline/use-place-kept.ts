"use client";
import { useEffect } from "react";
import type { ReaderServices } from "@/components/reader/reader-services";
import type { ReaderView } from "@/components/reader/surface/reader-view";

/** Keeps what is read where it is in the window when a panel beside the text comes or goes and its lines break anew. */
export function usePlaceKept({ desk }: Pick<ReaderServices, "desk">, view: ReaderView | null): void {
  useEffect(() => {
    if (!view) return;
    let { panel } = desk.state;
    return desk.subscribe(() => {
      if ((desk.state.panel === null) === (panel === null)) return;
      panel = desk.state.panel;
      const offset = offsetInView(view);
      if (offset === null) return;
      const topOf = () => view.surface.rectOf({ start: offset, end: offset + 1 }).top;
      const before = topOf();
      // The panel is drawn by then, and the lines are broken anew.
      requestAnimationFrame(() => window.scrollBy({ top: topOf() - before, behavior: "instant" }));
    });
  }, [desk, view]);
}

/** The first character in the upper third of the window, once the text's beginning has been scrolled away. */
function offsetInView({ surface }: ReaderView): number | null {
  const { left, top, width } = surface.host.getBoundingClientRect();
  return top >= 0 ? null : surface.offsetAt(left + Math.min(24, width / 2), window.innerHeight * 0.3);
}
