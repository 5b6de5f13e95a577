import type { ReactNode } from "react";
import styles from "./page-header.module.css";

export type PageHeaderProps = {
  title: ReactNode;
  /** Above the title: Breadcrumbs. */
  above?: ReactNode;
  /** One or two sentences below the title. */
  lead?: ReactNode;
  /** Buttons and links for the page as a whole. */
  actions?: ReactNode;
};

/** The head of a page, with its one h1. */
export function PageHeader({ title, above, lead, actions }: PageHeaderProps) {
  return (
    <div className={styles.header}>
      <div className={styles.words}>
        {above}
        <h1>{title}</h1>
        {lead && <div className={styles.lead}>{lead}</div>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
