"use client";
import { useMemo, useState } from "react";
import { useTranslations } from "use-intl/react";
import { useContest } from "@/components/contests/contest-context";
import { NARROW, TimelineDrawing, WIDE } from "@/components/contests/timeline/timeline-drawing";
import { TimelineTable } from "@/components/contests/timeline/timeline-table";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { timelineOf, type Timeline } from "@/lib/contests/timeline";
import styles from "./timeline.module.css";

/** So many statements are drawn; the rest when asked for. The table has all of them. */
const MOST = 60;

/** The contest in time, drawn and as a table. A period is chosen on its axis. */
export function TimelineView() {
  const t = useTranslations("contests");
  const { cards, state } = useContest();
  const [isWhole, setWhole] = useState(false);
  const timeline = useMemo(() => timelineOf(cards, state.relations), [cards, state.relations]);
  const more = timeline.statements.length - MOST;
  const drawn = isWhole || more <= 0 ? timeline : { ...timeline, statements: timeline.statements.slice(0, MOST) };
  return (
    <div className={styles.view}>
      <p className={styles.lead}>{t("timeline.lead")}</p>
      <div className={styles.wide}>
        <TimelineDrawing timeline={drawn} measures={WIDE} />
      </div>
      <div className={styles.narrow}>
        <TimelineDrawing timeline={drawn} measures={NARROW} />
      </div>
      {!isWhole && more > 0 && (
        <Button variant="quiet" onPress={() => setWhole(true)}>
          {t("timeline.more", { count: more })}
        </Button>
      )}
      <Legend timeline={drawn} />
      <Undated timeline={timeline} />
      <Disclosure level={3} title={t("timeline.table", { count: cards.length })}>
        <TimelineTable timeline={timeline} />
      </Disclosure>
    </div>
  );
}

function Legend({ timeline: { answers } }: { timeline: Timeline }) {
  const t = useTranslations("contests");
  const has = (type: string) => answers.some(({ relation }) => relation.type === type);
  const lines = [has("updates") && "updates", has("denies") && "denies", (has("retracts") || has("concedes")) && "retracts"] as const;
  return (
    <ul className={styles.legend}>
      {lines.flatMap((line) => (line ? [line] : [])).map((line) => (
        <li key={line}>
          <svg viewBox="0 0 28 10" aria-hidden>
            <path className={styles[line]} d="M 1 5 H 27" />
          </svg>
          {t(`timeline.lines.${line}`)}
        </li>
      ))}
      <li>{t("timeline.legend")}</li>
    </ul>
  );
}

function Undated({ timeline: { undated } }: { timeline: Timeline }) {
  const t = useTranslations("contests");
  if (undated.length === 0) return null;
  return (
    <p className={styles.lead}>
      {t("timeline.undated")}{" "}
      {undated.map(({ number }, index) => (
        <span key={number}>
          {index > 0 && ", "}
          <a href={`#card-${number}`}>{t("relations.card", { number })}</a>
        </span>
      ))}
    </p>
  );
}
