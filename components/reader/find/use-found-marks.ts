"use client";
import { useEffect } from "react";
import type { Finder } from "@/components/reader/find/finder";
import type { ReaderView } from "@/components/reader/surface/reader-view";

/** Never so many marks at once that painting them takes long: a line of megabytes is one window. */
const MOST = 3_000;

/** Paints what was found, in the part of the text that is on the screen. */
export function useFoundMarks(finder: Finder, view: ReaderView | null): void {
  useEffect(() => {
    if (!view) return;
    let [painted, span] = [finder.state, view.span];
    function paint() {
      if (!view || (painted === finder.state && span === view.span)) return;
      [painted, span] = [finder.state, view.span];
      const { current, hits } = finder;
      // In a window with too many, those from the current one on.
      const from = current && current.start >= span.start && current.end <= span.end && (hits?.within(span, MOST + 1).length ?? 0) > MOST ? current.start : span.start;
      view.showFound(hits?.within({ start: from, end: span.end }, MOST) ?? [], current);
    }
    const unsubscribe = [view.subscribe(paint), finder.subscribe(paint)];
    return () => unsubscribe.forEach((each) => each());
  }, [finder, view]);
}
