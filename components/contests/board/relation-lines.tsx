"use client";
import { useTranslations } from "use-intl/react";
import { useContest } from "@/components/contests/contest-context";
import type { Card } from "@/lib/contests/cards";
import { relationEnds, type RelationEnd } from "@/lib/contests/relation-ends";
import styles from "./card.module.css";

/** A relation in words, as one of its ends tells it, with a link to the other card. */
export function RelationWords({ end: { relation, end, other } }: { end: RelationEnd }) {
  const t = useTranslations("contests");
  const card = (words: React.ReactNode) => <a href={`#card-${other.number}`}>{words}</a>;
  return (
    <>
      {t.rich(`relations.${end}.${relation.type}`, { card, number: other.number })}
      {relation.scope && ` — ${relation.scope}`}
      <span className={styles.basis}>{` (${t(`relations.basis.${relation.basis}`)})`}</span>
    </>
  );
}

/** What a card's claim does to others here, and what they do to it. */
export function RelationLines({ card }: { card: Card }) {
  const t = useTranslations("contests");
  const { cards, state } = useContest();
  const ends = relationEnds(card, cards, state.relations);
  if (ends.length === 0) return null;
  return (
    <ul className={styles.relations} aria-label={t("card.relations")}>
      {ends.map((end) => (
        <li key={`${end.relation.id} ${end.end}`}>
          <RelationWords end={end} />
        </li>
      ))}
    </ul>
  );
}
