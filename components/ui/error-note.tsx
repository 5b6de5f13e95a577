"use client";
import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl/react";
import styles from "./error-note.module.css";

export type ErrorNoteProps = {
  /** What happened. */
  what: string;
  /** What was kept. */
  kept?: string;
  /** What to do. */
  next?: string;
  requestId?: string;
  /** Buttons, or more detail. */
  children?: ReactNode;
};

/** An error, said at once to a screen reader: what happened, what was kept, what to do. */
export function ErrorNote({ what, kept, next, requestId, children }: ErrorNoteProps) {
  const t = useTranslations("ui");
  return (
    <div role="alert" className={styles.note}>
      <CircleAlert aria-hidden />
      <div className={styles.lines}>
        <p className={styles.what}>{what}</p>
        {kept && <p>{kept}</p>}
        {next && <p>{next}</p>}
        {requestId && (
          <p className={styles.id}>
            {t("error.requestId")}: <code>{requestId}</code>
          </p>
        )}
        {children && <div className={styles.actions}>{children}</div>}
      </div>
    </div>
  );
}
