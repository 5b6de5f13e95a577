"use client";
import { useEffect } from "react";
import { deepLinkOf } from "@/components/reader/deep-link";
import { projectPathOf, type ReaderServices } from "@/components/reader/reader-services";
import type { ReaderView } from "@/components/reader/surface/reader-view";
import { ask } from "@/components/ui/request";

/** How long the text has to stand still before its place is kept. */
const REST = 1_500;

/** Opens the text where one stopped, unless the address says where, and keeps that place once one has come to rest. */
export function useReadingPlace({ source, text }: ReaderServices, view: ReaderView | null): void {
  useEffect(() => {
    if (!view || source.layerId !== null) return;
    const length = text.text.length;
    const from = source.place === null ? null : Math.min(source.place, length - 1);
    const opens = from !== null && from > 0 && deepLinkOf(location.href, length) === null;
    // Once the text has been laid out, as with a deep link.
    const frame = requestAnimationFrame(() => requestAnimationFrame(() => opens && view.surface.reveal({ start: from, end: from + 1 })));
    const path = `${projectPathOf(source)}/documents/${source.document.id}/place`;
    let kept = source.place ?? 0;
    let timer = 0;
    const keep = () => {
      const start = placeOf(view);
      if (start === null || start === kept) return;
      kept = start;
      // Where it can't be kept nothing is lost but the place itself.
      void ask({ method: "PUT", path, body: { revisionId: source.revision.id, start } });
    };
    const later = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(keep, REST);
    };
    for (const moved of MOVES) window.addEventListener(moved, later, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      window.clearTimeout(timer);
      for (const moved of MOVES) window.removeEventListener(moved, later);
    };
  }, [source, text, view]);
}

const MOVES = ["scroll", "keyup", "pointerup"];

/** What is selected where that is in view, and otherwise the first words in the upper third of the window. */
function placeOf({ surface }: ReaderView): number | null {
  const selected = surface.selection;
  if (selected) {
    const { top, bottom } = surface.rectOf(selected);
    if (bottom > 0 && top < window.innerHeight) return selected.start;
  }
  const { left, top, width } = surface.host.getBoundingClientRect();
  return surface.offsetAt(left + Math.min(24, width / 2), Math.max(top + 4, window.innerHeight * 0.3));
}
