"use client";
import { useTranslations } from "use-intl/react";
import { AddFragment } from "@/components/claims/composer/add-fragment";
import { useComposer, useSelected } from "@/components/claims/composer/composer-context";
import { FragmentList } from "@/components/claims/composer/fragment-list";
import { PartHead } from "@/components/claims/composer/guide-link";
import styles from "./composer.module.css";

/** The claim's own words: content, and the hedges and loaded words in it. */
export function PassageSection() {
  const t = useTranslations("claims");
  const { text, mayChange } = useComposer();
  const selection = useSelected();
  if (!text) return null;
  return (
    <section className={styles.section} aria-labelledby="composer-passage">
      <PartHead id="composer-passage" title={t("fragments.title")} field="content" />
      <FragmentList roles={["content", "hedge", "loaded"]} />
      {mayChange && (
        <div className={styles.row}>
          <AddFragment role="content" />
          <AddFragment role="hedge" />
          <AddFragment role="loaded" />
        </div>
      )}
      {mayChange && !selection && <p className={styles.hint}>{t("fragments.selectFirst")}</p>}
    </section>
  );
}
