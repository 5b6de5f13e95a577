"use client";
import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from "react";
import { afterFrame } from "@/components/reader/after-frame";
import { CardPace } from "@/components/reader/card-pace";
import { anchorOf, placeCards } from "@/components/reader/card-places";
import type { ReaderServices } from "@/components/reader/reader-services";
import type { ReaderView } from "@/components/reader/surface/reader-view";
import type { Highlight } from "@/lib/claims/highlight";
import { extentOf } from "@/lib/claims/passage";

const GAP = 8;
const ESTIMATE = 92;
/** How far above and below the screen cards are drawn, in CSS pixels. */
const BEYOND = 300;

export interface PlacedCard {
  readonly passage: Highlight;
  readonly top: number;
}

interface Cards {
  readonly cards: readonly PlacedCard[];
  /** placed on the way, while the page is being scrolled: more will come at once */
  readonly isPassing: boolean;
}
const NONE: Cards = { cards: [], isPassing: false };

/** The cards beside the part of the text that is on the screen, each with its place in the column. */
export function useMarginCards(services: ReaderServices, view: ReaderView | null, column: RefObject<HTMLElement | null>) {
  const [placement, setPlacement] = useState(NONE);
  const heights = useRef(new Map<string, number>());
  const place = useCallback(
    (isPassing: boolean) => {
      if (!view || !column.current) return;
      const cards = placed(services, view, column.current, heights.current);
      setPlacement((before) => (before.isPassing === isPassing && isSame(before.cards, cards) ? before : { cards, isPassing }));
    },
    [services, view, column],
  );
  const pace = useRef<CardPace | null>(null);
  useLayoutEffect(() => {
    if (!view) return;
    const own = (pace.current = new CardPace(place));
    const follow = () => own.stand(window.scrollY);
    afterFrame.do(follow);
    const unsubscribe = view.subscribe(follow);
    return () => {
      own.stop();
      unsubscribe();
    };
  }, [view, place]);
  const measure = useCardHeights(heights, pace);
  return { ...placement, measure };
}

/** A ref callback for cards: notes their heights, and has them placed anew when one changes. */
function useCardHeights(heights: RefObject<Map<string, number>>, pace: RefObject<CardPace | null>) {
  const observer = useRef<ResizeObserver | null>(null);
  return useCallback(
    (element: HTMLElement | null) => {
      if (!element) return;
      observer.current ??= new ResizeObserver((entries) => {
        for (const { target } of entries) heights.current.set((target as HTMLElement).dataset.id ?? "", (target as HTMLElement).offsetHeight);
        pace.current?.settle();
      });
      observer.current.observe(element);
      return () => observer.current?.unobserve(element);
    },
    [heights, pace],
  );
}

function placed({ index, controller }: ReaderServices, view: ReaderView, column: HTMLElement, heights: ReadonlyMap<string, number>): PlacedCard[] {
  const columnTop = column.getBoundingClientRect().top;
  const passages = index.within(view.span).filter((passage) => extentOf(passage).start >= view.span.start);
  if (passages.length === 0) return [];
  const yOf = (at: number) => view.surface.rectOf(extentOf(passages[at]!)).top - columnTop;
  const chosen = passages.findIndex((passage) => passage.mentionId === controller.state.currentId);
  const anchor = chosen >= 0 ? chosen : anchorOf(passages.length, yOf, windowOver(columnTop));
  const heightOf = (at: number) => heights.get(passages[at]!.mentionId) ?? ESTIMATE;
  const drawn = { top: -columnTop - BEYOND, bottom: window.innerHeight - columnTop + BEYOND };
  return placeCards({ count: passages.length, yOf, heightOf }, anchor, GAP, drawn).map(({ index: at, top }) => ({ passage: passages[at]!, top: Math.round(top) }));
}

function windowOver(columnTop: number) {
  const { innerHeight, scrollY } = window;
  const range = document.documentElement.scrollHeight - innerHeight;
  return { top: -columnTop + 120, height: innerHeight - 240, scrolled: range > 0 ? scrollY / range : 0 };
}

const isSame = (a: readonly PlacedCard[], b: readonly PlacedCard[]) =>
  a.length === b.length && a.every((card, index) => card.passage === b[index]!.passage && card.top === b[index]!.top);
