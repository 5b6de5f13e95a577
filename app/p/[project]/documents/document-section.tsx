"use client";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { AssignDialog, type Annotator } from "@/components/assignments/assign-dialog";
import styles from "@/components/assignments/assignments.module.css";
import { DocumentList, type DocumentListProps } from "@/components/documents/document-list";
import { Button } from "@/components/ui/button";

/** The list of documents, for editors with the way to assign chosen ones: two features that only a page may bring together. */
export function DocumentSection({ people, ...list }: DocumentListProps & { people: readonly Annotator[] | null }) {
  const t = useTranslations("assignments.assign");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  if (people === null) return <DocumentList {...list} />;
  const documents = list.documents.filter(({ id }) => chosen.has(id));
  const clear = () => setChosen(new Set());
  const bar = documents.length > 0 && (
    <div className={styles.bar} role="group" aria-label={t("chosen", { count: documents.length })}>
      <span>{t("chosen", { count: documents.length })}</span>
      <AssignDialog project={list.project} documents={documents} people={people} onDone={clear} />
      <Button size="small" variant="quiet" onPress={clear}>{t("clear")}</Button>
    </div>
  );
  return <DocumentList {...list} choosing={{ chosen, onChange: setChosen, bar }} />;
}
