"use client";
import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from "react";
import { anchorOf, placeCards, type WantedCard } from "@/components/reader/card-places";
import type { ReaderServices } from "@/components/reader/reader-services";
import type { ReaderView } from "@/components/reader/surface/reader-view";
import type { Highlight } from "@/lib/claims/highlight";
import { extentOf } from "@/lib/claims/passage";

const GAP = 8;
const ESTIMATE = 92;
/** How many cards stand on each side of the anchor: more than a screen holds. */
const REACH = 40;

export interface PlacedCard {
  readonly passage: Highlight;
  readonly top: number;
}

/** The cards beside the part of the text that is on the screen, each with its place in the column. */
export function useMarginCards(services: ReaderServices, view: ReaderView | null, column: RefObject<HTMLElement | null>) {
  const [cards, setCards] = useState<readonly PlacedCard[]>([]);
  const heights = useRef(new Map<string, number>());
  const place = useCallback(() => {
    if (!view || !column.current) return;
    const next = placed(services, view, column.current, heights.current);
    setCards((before) => (isSame(before, next) ? before : next));
  }, [services, view, column]);
  useLayoutEffect(() => {
    if (!view) return;
    place();
    return view.subscribe(place);
  }, [view, place]);
  const measure = useCardHeights(heights, place);
  return { cards, measure };
}

/** A ref callback for cards: notes their heights, and places anew when one changes. */
function useCardHeights(heights: RefObject<Map<string, number>>, onChange: () => void) {
  const observer = useRef<ResizeObserver | null>(null);
  return useCallback(
    (element: HTMLElement | null) => {
      if (!element) return;
      observer.current ??= new ResizeObserver((entries) => {
        for (const { target } of entries) heights.current.set((target as HTMLElement).dataset.id ?? "", (target as HTMLElement).offsetHeight);
        onChange();
      });
      observer.current.observe(element);
      return () => observer.current?.unobserve(element);
    },
    [heights, onChange],
  );
}

function placed({ index, controller }: ReaderServices, view: ReaderView, column: HTMLElement, heights: ReadonlyMap<string, number>): PlacedCard[] {
  const columnTop = column.getBoundingClientRect().top;
  const begun = index.within(view.span).filter((passage) => extentOf(passage).start >= view.span.start);
  const passages = near(begun, view);
  const wanted = passages.map((passage): WantedCard => {
    const y = view.surface.rectOf(extentOf(passage)).top - columnTop;
    return { id: passage.mentionId, y, height: heights.get(passage.mentionId) ?? ESTIMATE };
  });
  if (wanted.length === 0) return [];
  const chosen = wanted.findIndex((card) => card.id === controller.state.currentId);
  const anchor = chosen >= 0 ? chosen : anchorOf(wanted, windowOver(columnTop));
  const tops = placeCards(wanted, anchor, GAP);
  return passages.map((passage, at) => ({ passage, top: Math.round(tops[at]!) }));
}

/** Of very many, those around the middle of the screen. */
function near(passages: readonly Highlight[], view: ReaderView): readonly Highlight[] {
  if (passages.length <= 2 * REACH) return passages;
  const middle = passages.findIndex((passage) => view.surface.rectOf(extentOf(passage)).top > window.innerHeight / 2);
  const from = Math.max((middle < 0 ? passages.length : middle) - REACH, 0);
  return passages.slice(from, from + 2 * REACH);
}

function windowOver(columnTop: number) {
  const { innerHeight, scrollY } = window;
  const range = document.documentElement.scrollHeight - innerHeight;
  return { top: -columnTop + 120, height: innerHeight - 240, scrolled: range > 0 ? scrollY / range : 0 };
}

const isSame = (a: readonly PlacedCard[], b: readonly PlacedCard[]) =>
  a.length === b.length && a.every((card, index) => card.passage === b[index]!.passage && card.top === b[index]!.top);
