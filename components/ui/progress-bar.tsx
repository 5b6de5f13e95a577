"use client";
import { Label } from "react-aria-components/Label";
import { ProgressBar as AriaProgressBar } from "react-aria-components/ProgressBar";
import styles from "./progress-bar.module.css";

export type ProgressBarProps = {
  label: string;
  /** Done so far, out of `total`; null while nobody knows. */
  value: number | null;
  total?: number;
  /** The value in words ("3 of 5 files"), instead of a percentage. */
  valueLabel?: string;
};

/** How far something is: true progress, or none claimed. */
export function ProgressBar({ label, value, total = 100, valueLabel }: ProgressBarProps) {
  return (
    <AriaProgressBar
      value={value ?? 0}
      maxValue={total}
      valueLabel={valueLabel}
      isIndeterminate={value === null}
      className={styles.progress}
    >
      {({ percentage, valueText }) => (
        <>
          <Label>{label}</Label>
          <span className={styles.value}>{value === null ? "" : valueText}</span>
          <div className={styles.track}>
            {value === null ? (
              <div className={`${styles.bar} ${styles.unknown}`} />
            ) : (
              <div className={styles.bar} style={{ width: `${percentage}%` }} />
            )}
          </div>
        </>
      )}
    </AriaProgressBar>
  );
}
