"use client";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import type { Kept } from "@/components/claims/composer/use-kept";
import styles from "./composer.module.css";

/** Says that a field shows a draft, or holds one from an older version back until somebody decides. */
export function DraftNote({ kept, label }: { kept: Kept; label: string }) {
  const t = useTranslations("claims.draft");
  const { isDraft, stale } = kept;
  if (!isDraft && !stale) return null;
  return (
    <div className={styles.draft} role="note">
      <p>{stale ? t("stale") : t("left")}</p>
      {stale && <blockquote dir="auto">{stale.text}</blockquote>}
      <div className={styles.draftActs}>
        <Button size="small" onPress={kept.takeDraft} aria-label={t(stale ? "useOf" : "saveOf", { field: label })}>{t(stale ? "use" : "save")}</Button>
        <Button size="small" variant="quiet" onPress={kept.forgetDraft} aria-label={t("forgetOf", { field: label })}>{t("forget")}</Button>
      </div>
    </div>
  );
}
