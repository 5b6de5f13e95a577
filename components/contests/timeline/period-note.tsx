"use client";
import { X } from "lucide-react";
import { useEffect, useEffectEvent } from "react";
import { useTranslations } from "use-intl/react";
import { useContest } from "@/components/contests/contest-context";
import { Button } from "@/components/ui/button";
import { dateInWords } from "@/lib/claims/partial-date";
import { isoDay } from "@/lib/contests/period";
import { timelineOf } from "@/lib/contests/timeline";
import styles from "./timeline.module.css";

/** Says that only a period's claims are shown, how many are left out, and ends it; also where a link leads to one of them. */
export function PeriodNote() {
  const t = useTranslations("contests");
  const { cards, shown, period, setPeriod } = useContest();
  const follow = useEffectEvent(() => {
    const number = /^#card-(\d+)$/.exec(window.location.hash)?.[1];
    const isOf = (card: { readonly number: number }) => String(card.number) === number;
    if (!period || !cards.some(isOf) || shown.some(isOf)) return;
    setPeriod(null);
    requestAnimationFrame(() => document.getElementById(`card-${number}`)?.scrollIntoView({ block: "nearest" }));
  });
  useEffect(() => {
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, []);
  const undated = period ? timelineOf(cards, []).undated.length : 0;
  return (
    <div role="status" aria-label={t("timeline.period")} className={styles.period}>
      {period && (
        <>
          <span>
            {t("timeline.shown", { from: dateInWords(isoDay(period.from)), to: dateInWords(isoDay(period.to)), shown: shown.length, cards: cards.length })}
            {undated > 0 && ` ${t("timeline.undatedOut", { count: undated })}`}
          </span>
          <Button size="small" variant="quiet" icon={<X aria-hidden />} onPress={() => setPeriod(null)}>
            {t("timeline.all")}
          </Button>
        </>
      )}
    </div>
  );
}
