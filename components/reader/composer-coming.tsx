"use client";
import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl/react";
import type { ComposerPanelProps } from "@/components/reader/composer-panel";
import { useReader } from "@/components/reader/use-store";
import styles from "./composer-panel.module.css";

/** Stands where the composer will be. Keys meant for its first field end here rather than act on the text. */
export function ComposerComing({ services: { controller } }: ComposerPanelProps) {
  const t = useTranslations("reader");
  const panel = useRef<HTMLElement>(null);
  const wishes = useReader(controller, "focusWishes");
  useEffect(() => {
    if (controller.isFocusWished) panel.current?.focus();
  }, [controller, wishes]);
  return (
    <section ref={panel} className={styles.panel} aria-label={t("composer.label")} aria-busy tabIndex={-1}>
      <p role="status" className={styles.body}>{t("composer.loading")}</p>
    </section>
  );
}
