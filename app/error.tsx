"use client";
import { CrashNote, type CrashProps } from "./crash-note";
import styles from "./crash.module.css";

export default function ErrorPage(props: CrashProps) {
  return (
    <div className={styles.page}>
      <CrashNote {...props} />
    </div>
  );
}
