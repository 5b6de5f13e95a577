"use client";
import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from "react";
import { CardPace } from "@/components/reader/card-pace";
import { anchorOf, placeCards, type WantedCard } from "@/components/reader/card-places";
import type { ReaderServices } from "@/components/reader/reader-services";
import type { ReaderView } from "@/components/reader/surface/reader-view";
import type { Highlight } from "@/lib/claims/highlight";
import { extentOf } from "@/lib/claims/passage";

const GAP = 8;
const ESTIMATE = 92;
/** How many cards are placed on each side of the anchor: more than a screen holds. */
const REACH = 24;
/** How far above and below the screen cards are drawn, in CSS pixels. */
const BEYOND = 300;

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
    const pace = new CardPace(place);
    const follow = () => pace.stand(window.scrollY);
    follow();
    const unsubscribe = view.subscribe(follow);
    return () => {
      pace.stop();
      unsubscribe();
    };
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
  const passages = index.within(view.span).filter((passage) => extentOf(passage).start >= view.span.start);
  if (passages.length === 0) return [];
  const yOf = (at: number) => view.surface.rectOf(extentOf(passages[at]!)).top - columnTop;
  const chosen = passages.findIndex((passage) => passage.mentionId === controller.state.currentId);
  const anchor = chosen >= 0 ? chosen : anchorOf(passages.length, yOf, windowOver(columnTop));
  const from = Math.max(anchor - REACH, 0);
  const near = passages.slice(from, anchor + REACH + 1);
  const wanted = near.map(({ mentionId }, at): WantedCard => ({ id: mentionId, y: yOf(from + at), height: heights.get(mentionId) ?? ESTIMATE }));
  const tops = placeCards(wanted, anchor - from, GAP);
  const isDrawn = (at: number) => tops[at]! + wanted[at]!.height > -columnTop - BEYOND && tops[at]! < window.innerHeight - columnTop + BEYOND;
  return near.flatMap((passage, at) => (isDrawn(at) ? [{ passage, top: Math.round(tops[at]!) }] : []));
}

function windowOver(columnTop: number) {
  const { innerHeight, scrollY } = window;
  const range = document.documentElement.scrollHeight - innerHeight;
  return { top: -columnTop + 120, height: innerHeight - 240, scrolled: range > 0 ? scrollY / range : 0 };
}

const isSame = (a: readonly PlacedCard[], b: readonly PlacedCard[]) =>
  a.length === b.length && a.every((card, index) => card.passage === b[index]!.passage && card.top === b[index]!.top);
