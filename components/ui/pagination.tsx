import { ChevronLeft, ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { translator } from "@/messages/translator";
import { ButtonLink } from "./link";
import styles from "./pagination.module.css";

export type PaginationProps = {
  /** Addresses with the cursor in them; left out at either end. */
  previousHref?: string;
  nextHref?: string;
  /** What is on this page, in words. */
  shown?: ReactNode;
};

/** Steps through a list by cursor. Nothing where everything fits on one page. */
export function Pagination({ previousHref, nextHref, shown }: PaginationProps) {
  const t = translator("ui");
  if (!previousHref && !nextHref && !shown) return null;
  return (
    <nav aria-label={t("pagination.label")} className={styles.pages}>
      <span className={styles.shown}>{shown}</span>
      <span className={styles.steps}>
        {previousHref && (
          <ButtonLink href={previousHref} rel="prev" icon={<ChevronLeft aria-hidden />}>
            {t("pagination.previous")}
          </ButtonLink>
        )}
        {nextHref && (
          <ButtonLink href={nextHref} rel="next">
            {t("pagination.next")}
            <ChevronRight aria-hidden />
          </ButtonLink>
        )}
      </span>
    </nav>
  );
}
