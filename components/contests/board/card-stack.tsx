"use client";
import { useTranslations } from "use-intl/react";
import { ClaimCard, type ClaimCardProps } from "@/components/contests/board/claim-card";
import { Disclosure } from "@/components/ui/disclosure";
import type { FoldReason, Stack } from "@/lib/contests/folding";
import styles from "./card.module.css";

type CardStackProps = Omit<ClaimCardProps, "card" | "above" | "below" | "hasAnchor"> & { stack: Stack; anchored: ReadonlySet<number> };

/** A card, and below it what is folded under it: the figures that it superseded, and other wordings of the same. */
export function CardStack({ stack: { card, under }, anchored, ...props }: CardStackProps) {
  const below = (["superseded", "same_as"] as const).map((why) => <Folded key={why} why={why} under={under} anchored={anchored} props={props} />);
  return <ClaimCard card={card} hasAnchor={anchored.has(card.number)} below={below} {...props} />;
}

function Folded({ why, under, anchored, props }: { why: FoldReason; under: Stack["under"]; anchored: ReadonlySet<number>; props: Pick<ClaimCardProps, "documentId"> }) {
  const t = useTranslations("contests");
  const cards = under.filter((each) => each.why === why).map(({ card }) => card);
  if (cards.length === 0) return null;
  return (
    <div className={styles.under}>
      <Disclosure level={4} title={t(`columns.folded.${why}`, { count: cards.length, numbers: cards.map(({ number }) => number).join(", ") })}>
        <ul className={styles.underCards}>
          {cards.map((card) => (
            <ClaimCard key={card.placement.id} card={card} documentId={props.documentId} hasAnchor={anchored.has(card.number)} />
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
