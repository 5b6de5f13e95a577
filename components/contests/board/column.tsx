"use client";
import { Plus } from "lucide-react";
import { Fragment, useId, useMemo } from "react";
import { useTranslations } from "use-intl/react";
import { useCardDrop } from "@/components/contests/board/card-drag";
import { CardStack } from "@/components/contests/board/card-stack";
import { usePositionDrop } from "@/components/contests/board/position-drag";
import { ColumnHead } from "@/components/contests/board/column-head";
import { both } from "@/components/contests/board/drop";
import { FoldButtons } from "@/components/contests/board/fold-buttons";
import { useFolding } from "@/components/contests/board/use-folding";
import { useContest } from "@/components/contests/contest-context";
import { Button } from "@/components/ui/button";
import type { Card } from "@/lib/contests/cards";
import type { Column as ColumnContent } from "@/lib/contests/columns";
import { stacksOf } from "@/lib/contests/folding";
import styles from "./columns.module.css";

/** So many cards are in view; the rest is folded until asked for, and on paper never. */
const IN_VIEW = 8;

export function Column({ column: { head, cards, below = [] }, anchored }: { column: ColumnContent; anchored: ReadonlySet<number> }) {
  const t = useTranslations("contests");
  const { state, mayPlace, open } = useContest();
  const headId = useId();
  const stacks = useMemo(() => stacksOf(cards, state.relations, state), [cards, state]);
  const folding = useFolding(stacks.length, IN_VIEW);
  const position = head.by === "position" ? head.position : undefined;
  const drops = both(useCardDrop(position), usePositionDrop(position));
  return (
    <section className={styles.column} aria-labelledby={headId} data-column {...drops}>
      <ColumnHead id={headId} head={head} cards={cards} />
      {cards.length === 0 && below.length === 0 && (
        <p className={styles.empty}>
          {t("columns.empty")} {mayPlace && t("columns.emptyNext")}
        </p>
      )}
      <ul className={styles.cards} aria-labelledby={headId}>
        {stacks.slice(0, folding.mounted).map((stack, index) => (
          <CardStack
            key={stack.card.placement.id}
            stack={stack}
            documentId={head.by === "document" ? head.documentId : undefined}
            anchored={anchored}
            isHidden={index >= folding.shown}
          />
        ))}
      </ul>
      <FoldButtons folding={folding} />
      <Below cards={below} />
      {position && mayPlace && (
        <Button variant="quiet" icon={<Plus aria-hidden />} onPress={() => open({ kind: "place", positionId: position.id })} className={styles.add}>
          {t("position.placeHere")}
        </Button>
      )}
    </section>
  );
}

/** What takes a position without standing in its column: nobody's, or a silence. */
function Below({ cards }: { cards: readonly Card[] }) {
  const t = useTranslations("contests");
  if (cards.length === 0) return null;
  return (
    <p className={styles.below}>
      {t("columns.below", { count: cards.length })}{" "}
      {cards.map(({ number }, at) => (
        <Fragment key={number}>
          {at > 0 && ", "}
          <a href={`#card-${number}`}>{t("relations.card", { number })}</a>
        </Fragment>
      ))}
    </p>
  );
}
