"use client";
import { GripVertical, TextQuote } from "lucide-react";
import { useTranslations } from "use-intl/react";
import { CITATIONS, citationsOfClaim } from "@/components/contests/assessments/use-assessing";
import { useContest } from "@/components/contests/contest-context";
import { Button } from "@/components/ui/button";
import type { Card } from "@/lib/contests/cards";
import styles from "./assessments.module.css";

/** While an assessment is written: the card's words, to be pressed or dragged into the reasons. */
export function CiteHandle({ card }: { card: Card }) {
  const t = useTranslations("contests.assessments");
  const { state, assessing } = useContest();
  const citations = citationsOfClaim(card.claim, state.documents);
  if (!assessing.isOpen || citations.length === 0) return null;
  const words = citations.map(({ quote }) => `“${quote}”`).join(" ");
  return (
    <div
      className={styles.handle}
      draggable
      data-passage
      onDragStart={({ dataTransfer }) => {
        dataTransfer.setData(CITATIONS, JSON.stringify(citations));
        dataTransfer.setData("text/plain", words);
        dataTransfer.effectAllowed = "copy";
      }}
    >
      {/* Firefox drags nothing that begins on a button: there is a place to take hold of beside it. */}
      <GripVertical aria-hidden />
      <Button size="small" variant="quiet" icon={<TextQuote aria-hidden />} onPress={() => assessing.cite(citations)}>
        {t("cite", { number: card.number })}
      </Button>
    </div>
  );
}
