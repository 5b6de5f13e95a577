"use client";
import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl/react";
import { PassageCard } from "@/components/reader/passage-card";
import type { ReaderServices } from "@/components/reader/reader-services";
import type { ReaderView } from "@/components/reader/surface/reader-view";
import { useMarginCards } from "@/components/reader/use-margin-cards";
import { useReader } from "@/components/reader/use-store";
import { useCardKeys } from "@/components/reader/use-card-keys";
import styles from "./margin.module.css";

export interface MarginProps {
  readonly services: ReaderServices;
  readonly view: ReaderView | null;
}

/** The cards beside the text, each at its passage as far as there is room; one is a stop of the Tab key. */
export function Margin({ services, view }: MarginProps) {
  const t = useTranslations("reader");
  const { controller, index, wantClaims } = services;
  const list = useRef<HTMLUListElement>(null);
  const currentId = useReader(controller, "currentId");
  const { cards, isPassing, measure } = useMarginCards(services, view, list);
  const keys = useCardKeys(services, list, cards);
  // What passes by shows what is known of it.
  useEffect(() => {
    if (!isPassing) wantClaims(cards.map((card) => card.passage.id));
  }, [cards, isPassing, wantClaims]);
  const stop = cards.some((card) => card.passage.mentionId === currentId) ? currentId : cards[0]?.passage.mentionId;
  return (
    <ul ref={list} className={styles.cards} data-passing={isPassing || undefined} aria-label={t("margin.label", { count: index.size })} {...keys}>
      {cards.map(({ passage, top }) => (
        <li
          key={passage.mentionId}
          ref={measure}
          data-id={passage.mentionId}
          className={styles.card}
          style={{ transform: `translateY(${top}px)` }}
          tabIndex={passage.mentionId === stop ? 0 : -1}
          aria-current={passage.mentionId === currentId || undefined}
          onClick={() => controller.hold(passage.mentionId)}
          onDoubleClick={() => controller.open(passage.mentionId)}
          onMouseEnter={() => view?.hover(passage)}
          onMouseLeave={() => view?.hover(null)}
        >
          <PassageCard services={services} passage={passage} isCurrent={passage.mentionId === currentId} />
        </li>
      ))}
    </ul>
  );
}
