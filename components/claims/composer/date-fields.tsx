"use client";
import { useTranslations } from "use-intl/react";
import { DateField } from "@/components/claims/composer/date-field";
import { useComposer, useIssue } from "@/components/claims/composer/composer-context";
import { changeMention, mentionAt } from "@/lib/claims/draft";
import styles from "./composer.module.css";

/** When it was said, what time it is about, when this document reported it. */
export function DateFields() {
  const t = useTranslations("claims");
  const { claim, place, mayChange, onChange } = useComposer();
  const { reported } = mentionAt(claim, place);
  return (
    <div className={styles.pairs}>
      <DateField
        label={t("fields.said")}
        value={claim.said}
        onKeep={(said) => onChange((now) => ({ ...now, said }), "said")}
        errorMessage={useIssue("said")}
        isReadOnly={!mayChange}
      />
      <DateField
        label={t("fields.event")}
        value={claim.event}
        onKeep={(event) => onChange((now) => ({ ...now, event }), "event")}
        errorMessage={useIssue("event")}
        isReadOnly={!mayChange}
      />
      <DateField
        label={t("fields.reported")}
        value={reported}
        onKeep={(date) => onChange((now) => changeMention(now, place, { reported: date }), "reported")}
        isReadOnly={!mayChange}
      />
    </div>
  );
}
