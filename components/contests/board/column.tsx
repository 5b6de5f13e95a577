"use client";
import { Plus } from "lucide-react";
import { useId, useState } from "react";
import { useTranslations } from "use-intl/react";
import { ClaimCard } from "@/components/contests/board/claim-card";
import { ColumnHead } from "@/components/contests/board/column-head";
import { useContest } from "@/components/contests/contest-context";
import { Button } from "@/components/ui/button";
import type { Column as ColumnContent } from "@/lib/contests/columns";
import styles from "./columns.module.css";

/** So many cards are in view; the rest is folded until asked for, and on paper never. */
const IN_VIEW = 8;

export function Column({ column: { head, cards }, anchored }: { column: ColumnContent; anchored: ReadonlySet<number> }) {
  const t = useTranslations("contests");
  const { mayPlace, open } = useContest();
  const [isWhole, setWhole] = useState(false);
  const headId = useId();
  const positionId = head.by === "position" ? head.position.id : null;
  return (
    <section className={styles.column} aria-labelledby={headId} data-column>
      <ColumnHead id={headId} head={head} cards={cards} />
      {cards.length === 0 && (
        <p className={styles.empty}>
          {t("columns.empty")} {mayPlace && t("columns.emptyNext")}
        </p>
      )}
      <ul className={styles.cards} aria-labelledby={headId}>
        {cards.map((card, index) => (
          <ClaimCard
            key={card.placement.id}
            card={card}
            documentId={head.by === "document" ? head.documentId : undefined}
            hasAnchor={anchored.has(card.number)}
            isHidden={!isWhole && index >= IN_VIEW}
          />
        ))}
      </ul>
      {cards.length > IN_VIEW && (
        <Button variant="quiet" onPress={() => setWhole(!isWhole)}>
          {isWhole ? t("columns.less") : t("columns.more", { count: cards.length - IN_VIEW })}
        </Button>
      )}
      {positionId && mayPlace && (
        <Button variant="quiet" icon={<Plus aria-hidden />} onPress={() => open({ kind: "place", positionId })} className={styles.add}>
          {t("position.placeHere")}
        </Button>
      )}
    </section>
  );
}
