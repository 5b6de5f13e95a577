import clsx from "clsx";
import type { ReactNode } from "react";
import styles from "./table.module.css";

export type TableProps = {
  /** Says what the table holds; also names the region that scrolls where it is too wide. */
  caption: string;
  captionHidden?: boolean;
  hover?: boolean;
  /** thead and tbody, as plain HTML; `data-numeric` on cells with figures. */
  children: ReactNode;
};

export function Table({ caption, captionHidden = false, hover = false, children }: TableProps) {
  return (
    <div className={styles.scroller} role="region" aria-label={caption} tabIndex={0}>
      <table className={clsx(styles.table, hover && styles.hover)}>
        <caption className={captionHidden ? "said" : undefined}>{caption}</caption>
        {children}
      </table>
    </div>
  );
}
