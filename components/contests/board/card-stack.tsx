"use client";
import { useTranslations } from "use-intl/react";
import { ClaimCard, type ClaimCardProps } from "@/components/contests/board/claim-card";
import { quoteOf } from "@/components/contests/contest-context";
import { Disclosure } from "@/components/ui/disclosure";
import { WordDiff } from "@/components/ui/word-diff";
import type { Card } from "@/lib/contests/cards";
import type { FoldReason, Stack } from "@/lib/contests/folding";
import styles from "./card.module.css";

type CardStackProps = Omit<ClaimCardProps, "card" | "above" | "below" | "hasAnchor"> & { stack: Stack; anchored: ReadonlySet<number> };

/** A card, and below it what is folded under it: the figures that it superseded, and other wordings of the same. */
export function CardStack({ stack: { card, under }, anchored, ...props }: CardStackProps) {
  const below = (["superseded", "same_as"] as const).map((why) => <Folded key={why} head={card} why={why} under={under} anchored={anchored} props={props} />);
  return <ClaimCard card={card} hasAnchor={anchored.has(card.number)} below={below} {...props} />;
}

function Folded({ head, why, under, anchored, props }: { head: Card; why: FoldReason; under: Stack["under"]; anchored: ReadonlySet<number>; props: Pick<ClaimCardProps, "documentId"> }) {
  const t = useTranslations("contests");
  const cards = under.filter((each) => each.why === why).map(({ card }) => card);
  if (cards.length === 0) return null;
  return (
    <div className={styles.under}>
      <Disclosure level={4} title={t(`columns.folded.${why}`, { count: cards.length, numbers: cards.map(({ number }) => number).join(", ") })}>
        <ul className={styles.underCards}>
          {cards.map((card) => (
            <ClaimCard
              key={card.placement.id}
              card={card}
              documentId={props.documentId}
              hasAnchor={anchored.has(card.number)}
              above={why === "same_as" && <Wording head={head} card={card} />}
            />
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}

/** In which words one claim says the same as the one above it (docs/SPEC.md, K19). */
function Wording({ head, card }: { head: Card; card: Card }) {
  const t = useTranslations("contests");
  const [before, after] = [quoteOf(head), quoteOf(card)];
  if (before === "" || after === "") return null;
  if (before === after) return <p className={styles.wording}>{t("wording.same", { number: head.number })}</p>;
  const said = { went: t("wording.only", { number: head.number }), came: t("wording.only", { number: card.number }) };
  return (
    <p className={styles.wording}>
      {t("wording.against", { number: head.number })} <WordDiff before={before} after={after} said={said} />
    </p>
  );
}
