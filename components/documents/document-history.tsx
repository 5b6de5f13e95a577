"use client";
import { History } from "lucide-react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { HistoryDialog } from "@/components/ui/history-dialog";
import { comparedBy } from "@/components/ui/use-history";
import type { DocumentChange, DocumentRecord } from "@/lib/documents/record";
import { useProvenanceFields } from "./use-provenance";

type DocumentHistoryProps = { project: string; id: string; publishers: ReadonlyMap<string, string>; onRestore: (change: DocumentChange) => void };

/** Who wrote a document's provenance how; an older version is put into the form, to be saved. */
export function DocumentHistory({ project, id, publishers, onRestore }: DocumentHistoryProps) {
  const t = useTranslations("history.dialog");
  const fields = useProvenanceFields(publishers);
  return (
    <HistoryDialog<DocumentRecord>
      trigger={<Button variant="quiet" icon={<History aria-hidden />}>{t("open")}</Button>}
      path={`/projects/${project}/documents/${id}/history`}
      compare={(before, after) => comparedBy<DocumentChange>(fields, before, after)}
      onRestore={onRestore}
    />
  );
}
