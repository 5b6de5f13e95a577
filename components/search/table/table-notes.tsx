import { AddressNotes } from "@/components/search/address-notes";
import { EmptyState } from "@/components/ui/empty-state";
import { ButtonLink } from "@/components/ui/link";
import type { FilterKey } from "@/lib/search/filter";
import { queryProblem } from "@/lib/search/query";
import { translator } from "@/messages/translator";

export interface TableNotesProps {
  readonly slug: string;
  readonly typed: string;
  readonly unread: readonly FilterKey[];
  readonly isFiltered: boolean;
  readonly total: number;
}

/** Why the table is empty or what of its address was left out, and what to do. */
export function TableNotes({ slug, typed, unread, isFiltered, total }: TableNotesProps) {
  const t = translator("search");
  const problem = queryProblem(typed);
  return (
    <>
      <AddressNotes problem={problem} unread={unread} />
      {!problem && total === 0 && (
        <EmptyState title={t(isFiltered ? "table.none" : "table.empty")} action={!isFiltered && <ButtonLink href={`/p/${slug}/documents`}>{t("table.toDocuments")}</ButtonLink>}>
          {t(isFiltered ? "table.noneNext" : "table.emptyNext")}
        </EmptyState>
      )}
    </>
  );
}
