"use client";
import clsx from "clsx";
import { Check, CloudOff, LoaderCircle } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl/react";
import styles from "./status-line.module.css";

/** `saved` only after the server has answered. `failed` is for what is not tried again by itself. */
export type SaveState =
  | { kind: "idle" }
  | { kind: "saving" }
  | { kind: "saved"; at: Date }
  | { kind: "retrying" }
  | { kind: "failed" };

const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });

/** Whether the last act is saved. A screen reader hears what was saved and what was not, but not each "Saving…". */
export function StatusLine({ state, children }: { state: SaveState; children?: ReactNode }) {
  const t = useTranslations("ui");
  const isUnsaved = state.kind === "retrying" || state.kind === "failed";
  return (
    <div
      role="status"
      aria-label={t("status.label")}
      className={clsx(styles.status, isUnsaved && styles.unsaved)}
    >
      {state.kind === "saving" && (
        <span aria-hidden className={styles.status}>
          <LoaderCircle />
          {t("status.saving")}
        </span>
      )}
      {state.kind === "saved" && (
        <>
          <Check aria-hidden />
          {t("status.saved", { time: clock.format(state.at) })}
        </>
      )}
      {isUnsaved && (
        <>
          <CloudOff aria-hidden />
          {state.kind === "retrying" ? t("status.retrying") : t("status.failed")}
        </>
      )}
      {children}
    </div>
  );
}
