"use client";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl/react";
import { Badge } from "@/components/ui/badge";
import { LocalTime } from "@/components/ui/local-time";
import type { DecisionRecord } from "@/lib/adjudication/decision";
import type { GroupSeen } from "@/lib/data/adjudication/reading";
import styles from "./adjudication.module.css";

/** What was decided of a group, why, and what came since. What is talked about it stands below. */
export function DecisionNote({ decision, since, talk }: { decision: DecisionRecord; since: GroupSeen["since"]; talk: ReactNode }) {
  const t = useTranslations("adjudication");
  const { id, outcome, reason, note, createdAt } = decision;
  return (
    <section id={`decision-${id}`} className={styles.decision} aria-label={t("decision.label")}>
      <p>
        <Badge tone="ok">{t(`outcomes.${outcome}`)}</Badge> {t(`reasons.${reason}`)} · <LocalTime at={createdAt} look="date" />
      </p>
      {note && <p className={styles.prose} dir="auto">{note}</p>}
      {talk}
      {since.map((each) => <p key={each} className={styles.since}><Badge tone="warn">{t("decision.changed")}</Badge> {t(`since.${each}`)}</p>)}
    </section>
  );
}
