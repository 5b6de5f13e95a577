"use client";
import { ArrowDown, ArrowUp } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Table } from "@/components/ui/table";
import { listedDocuments, type DocumentOrder, type DocumentQuery } from "@/lib/documents/listing";
import { DocumentFilter } from "./document-filter";
import { DocumentRow } from "./document-row";
import type { ListedDocument } from "./listed";
import styles from "./document-list.module.css";
import { useDocumentQuery } from "./use-document-query";

/** Which documents are chosen for an act on many, and what can be done with them. */
export type Choosing = { readonly chosen: ReadonlySet<string>; readonly onChange: (chosen: ReadonlySet<string>) => void; readonly bar: ReactNode };

export type DocumentListProps = { project: string; documents: readonly ListedDocument[]; isCut: boolean; canImport: boolean; choosing?: Choosing };

/** The project's documents, filtered and sorted by the page's address. */
export function DocumentList({ project, documents, isCut, canImport, choosing }: DocumentListProps) {
  const t = useTranslations("documents");
  const choose = useTranslations("assignments.assign");
  const [query, change] = useDocumentQuery();
  const shown = listedDocuments(documents, query);
  if (documents.length === 0) return <EmptyState title={t("empty.title")}>{canImport ? t("empty.import") : t("empty.wait")}</EmptyState>;
  return (
    <section aria-labelledby="documents-title" className={styles.section}>
      <h2 id="documents-title" className="said">{t("list.title")}</h2>
      <DocumentFilter documents={documents} query={query} onChange={change} />
      <p role="status" className={styles.count}>
        {t("list.count", { shown: shown.length })} {isCut && t("list.cut")}
      </p>
      {choosing?.bar}
      {shown.length === 0 ? (
        <EmptyState title={t("list.none")} action={<Button onPress={() => change({ q: "", kind: "", withArchived: true })}>{t("list.showAll")}</Button>}>
          {t("list.noneNext")}
        </EmptyState>
      ) : (
        <Table caption={t("list.caption")} captionHidden hover>
          <thead>
            <tr>
              {choosing && <th scope="col"><span className="said">{choose("chooseHead")}</span></th>}
              <SortHeader column="title" query={query} onChange={change} />
              <th scope="col" className={styles.wide}><span className={styles.plain}>{t("column.publisher")}</span></th>
              <SortHeader column="published" query={query} onChange={change} className={styles.wide} />
              <th scope="col" className={styles.wider}><span className={styles.plain}>{t("column.language")}</span></th>
              <SortHeader column="length" query={query} onChange={change} isNumeric className={styles.wider} />
              <SortHeader column="claims" query={query} onChange={change} isNumeric />
              <th scope="col"><span className="said">{t("column.acts")}</span></th>
            </tr>
          </thead>
          <tbody>
            {shown.map((document) => (
              <DocumentRow key={document.id} project={project} document={document} choosing={choosing} />
            ))}
          </tbody>
        </Table>
      )}
    </section>
  );
}

type SortHeaderProps = {
  column: DocumentOrder;
  query: DocumentQuery;
  onChange: (change: Partial<DocumentQuery>) => void;
  isNumeric?: boolean;
  className?: string;
};

/** A column's head as a button: first press upward, second downward, third back to the order of adding. */
function SortHeader({ column, query, onChange, isNumeric, className }: SortHeaderProps) {
  const t = useTranslations("documents.column");
  const isCurrent = query.order === column;
  const next = !isCurrent ? { order: column, isDescending: false } : query.isDescending ? { order: "added" as const, isDescending: false } : { order: column, isDescending: true };
  const sort = isCurrent ? (query.isDescending ? "descending" : "ascending") : "none";
  return (
    <th scope="col" aria-sort={sort} data-numeric={isNumeric || undefined} className={className}>
      <Button size="small" variant="quiet" className={styles.sort} onPress={() => onChange(next)} icon={isCurrent && (query.isDescending ? <ArrowDown aria-hidden /> : <ArrowUp aria-hidden />)}>
        {t(column)}
      </Button>
    </th>
  );
}
