import type { ReactNode } from "react";
import styles from "./app-header.module.css";
import { Link } from "./link";
import { ThemeToggle } from "./theme-toggle";
import type { Theme } from "./theme";

export type AppHeaderProps = {
  product: string;
  /** What the wordmark's link is called aloud. */
  homeLabel: string;
  theme: Theme;
  /** The project's name and sections, where there is one. */
  children?: ReactNode;
  /** The account menu, or a link to sign in. */
  account?: ReactNode;
};

export function AppHeader({ product, homeLabel, theme, children, account }: AppHeaderProps) {
  return (
    <header className={styles.header}>
      <Link href="/" className={styles.mark} aria-label={homeLabel}>
        <Wordmark />
        <span>{product}</span>
      </Link>
      <div className={styles.middle}>{children}</div>
      <div className={styles.end}>
        <ThemeToggle initial={theme} />
        {account}
      </div>
    </header>
  );
}

// Two speech balloons, one answering the other: the same drawing as app/icon.svg.
function Wordmark() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden fill="currentColor">
      <path d="M5 4h13a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-6l-5 4.500V17H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2z" />
      <path
        opacity=".5"
        d="M22.700 11H27a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-2v4.500L20 24h-6a2 2 0 0 1-2-2v-2.500l.9-.8H18a4.700 4.700 0 0 0 4.700-4.700z"
      />
    </svg>
  );
}
