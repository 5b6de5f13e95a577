import { AddressNotes } from "@/components/search/address-notes";
import { StillReading } from "@/components/search/still-reading";
import { EmptyState } from "@/components/ui/empty-state";
import { isNarrowed, type ClaimFilter, type FilterKey, type SearchKind } from "@/lib/search/filter";
import { queryProblem } from "@/lib/search/query";
import { translator } from "@/messages/translator";
import styles from "./search.module.css";

export interface SearchNotesProps {
  readonly kind: SearchKind;
  readonly filter: ClaimFilter;
  /** the words of the address, also where they can't be looked for */
  readonly typed: string;
  readonly unread: readonly FilterKey[];
  /** null where nothing was looked for */
  readonly total: number | null;
  /** texts that aren't read to their end yet */
  readonly unreadTexts: number;
}

/** How much was found, or why nothing was, and what to do. */
export function SearchNotes({ kind, filter, typed, unread, total, unreadTexts }: SearchNotesProps) {
  const t = translator("search");
  const problem = queryProblem(typed);
  return (
    <>
      <AddressNotes problem={problem} unread={unread} />
      {unreadTexts > 0 && <StillReading count={unreadTexts} />}
      {!problem && total === null && <EmptyState title={t("begin")}>{t("beginNext")}</EmptyState>}
      {total === 0 && <EmptyState title={t("none")}>{t("noneNext")}</EmptyState>}
      {total !== null && total > 0 && (
        <p role="status" className={styles.total}>
          {t(`total.${kind}`, { count: total })} {kind === "passages" && isNarrowed({ ...filter, document: undefined }) && t("narrowed")}
        </p>
      )}
    </>
  );
}
