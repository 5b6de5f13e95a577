"use client";
import { useTranslations } from "use-intl/react";
import { messages } from "@/messages/catalogue";
import styles from "./history-dialog.module.css";
import { LocalTime } from "./local-time";
import type { HistoryVersion } from "./use-history";

const isVerb = (verb: string): verb is keyof typeof messages.history.verbs => verb in messages.history.verbs;

type HistoryVersionsProps = { versions: readonly HistoryVersion<unknown>[]; shown: number; onShow: (version: number) => void };

/** The versions, newest first; pressing one compares it with the one before. */
export function HistoryVersions({ versions, shown, onShow }: HistoryVersionsProps) {
  const t = useTranslations("history");
  const verbOf = ({ act, undoOfId }: HistoryVersion<unknown>) => {
    const verb = act.split(".")[1] ?? "";
    return t(`verbs.${undoOfId !== null ? "undo" : isVerb(verb) ? verb : "change"}`);
  };
  return (
    <ol reversed className={styles.versions} aria-label={t("dialog.list")}>
      {versions.map((each) => (
        <li key={each.version} value={each.version}>
          <button type="button" aria-pressed={each.version === shown} onClick={() => onShow(each.version)} className={styles.version}>
            <span>{t("dialog.version", { version: each.version })}</span>
            <span><bdi>{each.contributor.name}</bdi> {verbOf(each)}</span>
            <span className={styles.muted}><LocalTime at={each.at} /></span>
          </button>
        </li>
      ))}
    </ol>
  );
}
