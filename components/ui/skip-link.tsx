import styles from "./skip-link.module.css";

/** The first stop of the Tab key; `targetId` names an element with tabindex -1. */
export function SkipLink({ targetId, children }: { targetId: string; children: string }) {
  return (
    <a href={`#${targetId}`} className={styles.skip}>
      {children}
    </a>
  );
}
