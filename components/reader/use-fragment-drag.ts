"use client";
import { useCallback, type PointerEvent as ReactPointerEvent } from "react";
import { moveInHand, movableFragments } from "@/components/reader/fragment-moves";
import type { ReaderController } from "@/components/reader/reader-controller";
import { snapped, withEnd } from "@/lib/text/selection";
import type { ReaderView } from "@/components/reader/surface/reader-view";
import type { FragmentInput } from "@/lib/claims/record";
import { splitsPair } from "@/lib/text/offsets";
import type { Span } from "@/lib/text/span";

export type FragmentEnd = "start" | "end";

const EDGE = 60;
const STEP = 14;

/**
 * Drags one end of a fragment with mouse, pen or finger: by words, with Alt by characters. Nothing is kept before the
 * end is let go; Escape takes it back.
 */
export function useFragmentDrag(controller: ReaderController, view: ReaderView | null) {
  return useCallback(
    (event: ReactPointerEvent<HTMLElement>, fragment: FragmentInput, index: number, end: FragmentEnd) => {
      if (!view || event.button !== 0) return;
      event.preventDefault();
      follow(event, { controller, view, fragment, index, end });
    },
    [controller, view],
  );
}

interface Drag {
  readonly controller: ReaderController;
  readonly view: ReaderView;
  readonly fragment: FragmentInput;
  readonly index: number;
  readonly end: FragmentEnd;
}

function follow(event: ReactPointerEvent<HTMLElement>, drag: Drag): void {
  const { view, fragment, end, index, controller } = drag;
  const handle: HTMLElement = event.currentTarget;
  const edge = view.surface.edgeOf(fragment, end);
  const grip = { x: edge.x - event.clientX, y: edge.top + edge.height / 2 - event.clientY };
  let moved: Span = fragment;
  const ended = new AbortController();
  const finish = (isKept: boolean) => {
    ended.abort();
    view.preview(null);
    // The fragment as it is by now: an answer of the server may have come since.
    const now = movableFragments(controller)[index];
    if (isKept && now) moveInHand(controller, now, moved);
  };
  handle.setPointerCapture(event.pointerId);
  const on = { signal: ended.signal };
  handle.addEventListener("pointermove", (move) => {
    moved = spanAt(drag, { x: move.clientX + grip.x, y: move.clientY + grip.y }, move.altKey) ?? moved;
    view.preview({ index, span: moved });
    scrollAtEdge(move.clientY);
  }, on);
  handle.addEventListener("pointerup", () => finish(true), on);
  handle.addEventListener("pointercancel", () => finish(false), on);
  const escape = (press: KeyboardEvent) => {
    if (press.key !== "Escape") return;
    press.stopPropagation();
    finish(false);
  };
  window.addEventListener("keydown", escape, { ...on, capture: true });
}

function spanAt({ view, fragment, end }: Drag, { x, y }: { x: number; y: number }, byCharacter: boolean): Span | null {
  const { text } = view.surface.text;
  const offset = view.surface.offsetAt(x, y);
  if (offset === null) return null;
  const whole = splitsPair(text, offset) ? offset + 1 : offset;
  return withEnd(text, { start: fragment.start, end: fragment.end }, end, byCharacter ? whole : snapped(text, whole, end));
}

function scrollAtEdge(y: number): void {
  if (y < EDGE * 2) window.scrollBy({ top: -STEP });
  else if (y > window.innerHeight - EDGE) window.scrollBy({ top: STEP });
}
