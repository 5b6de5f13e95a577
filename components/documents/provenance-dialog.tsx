"use client";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { provenanceDraft } from "@/lib/documents/provenance";
import type { DocumentRecord } from "@/lib/documents/record";
import { DocumentHistory } from "./document-history";
import { SourceFields, TitleFields } from "./provenance-fields";
import styles from "./provenance.module.css";
import { useProvenance } from "./use-provenance";

export type ProvenanceDialogProps = {
  project: string;
  record: DocumentRecord;
  publisherName: string;
  onSaved: (record: DocumentRecord) => void;
  onClose: () => void;
};

/** Title, language and provenance of one document, to be corrected. Its text is not among them. */
export function ProvenanceDialog({ project, record, publisherName, onSaved, onClose }: ProvenanceDialogProps) {
  const t = useTranslations("documents");
  const form = useProvenance(project, { record, publisherName }, onSaved);
  const fields = { project, draft: form.draft, problems: form.problems, onChange: form.change };
  const { publisher } = form.draft;
  const publishers = new Map([[record.publisherPartyId ?? "", publisherName], ...(publisher ? [[publisher.id, publisher.label] as const] : [])]);
  return (
    <Dialog
      title={t("provenance.title")}
      size="wide"
      role="alertdialog"
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      footer={
        <>
          <DocumentHistory project={project} id={record.id} publishers={publishers} onRestore={(change) => form.change(provenanceDraft(change, publishers.get(change.publisherPartyId ?? "") ?? ""))} />
          <Button onPress={onClose}>{t("provenance.cancel")}</Button>
          <Button variant="primary" onPress={form.save} isPending={form.isSaving}>
            {t("save.button")}
          </Button>
        </>
      }
    >
      <p className={styles.hint}>{t("provenance.lead", { fileName: record.fileName })}</p>
      {form.notes}
      <TitleFields {...fields} />
      <SourceFields {...fields} />
    </Dialog>
  );
}
