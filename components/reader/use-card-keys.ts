"use client";
import { useEffect, useRef, type FocusEvent, type KeyboardEvent, type RefObject } from "react";
import type { ReaderServices } from "@/components/reader/reader-services";

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** Arrows go from card to card in reading order; the focus follows what is in hand while it is among the cards. */
export function useCardKeys({ controller }: ReaderServices, list: RefObject<HTMLElement | null>, drawn: unknown) {
  const follows = useRef(false);
  const { currentId } = controller.state;
  useEffect(() => {
    if (!follows.current || !currentId) return;
    const card = list.current?.querySelector<HTMLElement>(`[data-id="${currentId}"]`);
    if (card && !card.contains(document.activeElement)) card.focus({ preventScroll: true });
  }, [list, currentId, drawn]);
  return {
    onKeyDown(event: KeyboardEvent) {
      const step = STEPS[event.key];
      if (!step || !(event.target as HTMLElement).matches("[data-id]")) return;
      event.preventDefault();
      const { id } = (event.target as HTMLElement).dataset;
      if (id && id !== controller.state.currentId) controller.hold(id);
      controller.step(step);
    },
    onFocus(event: FocusEvent) {
      follows.current = true;
      const { id } = (event.target as HTMLElement).dataset;
      if (id && id !== controller.state.currentId) controller.hold(id);
    },
    // A card that goes out of the page takes the focus with it, to nowhere: then the focus is still among the cards.
    onBlur(event: FocusEvent) {
      const { relatedTarget } = event;
      if (relatedTarget && !list.current?.contains(relatedTarget as Node)) follows.current = false;
    },
  };
}
