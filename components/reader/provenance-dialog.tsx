"use client";
import { useState } from "react";
import { uuidv7 } from "uuidv7";
import { useTranslations } from "use-intl/react";
import { ask, type Problem } from "@/components/claims/client/request";
import { ProvenanceFields } from "@/components/reader/provenance-fields";
import { projectPathOf, type ReaderServices } from "@/components/reader/reader-services";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { ErrorNote } from "@/components/ui/error-note";
import type { DocumentSeen } from "@/lib/data/documents/documents";
import { documentChange, type DocumentChange, type DocumentRecord } from "@/lib/documents/record";

export interface ProvenanceDialogProps {
  readonly services: ReaderServices;
  readonly document: DocumentSeen;
  readonly onSaved: (document: DocumentSeen) => void;
  readonly onClose: () => void;
}

const changeOf = (document: DocumentRecord): DocumentChange => {
  const known = Object.keys(documentChange.shape) as (keyof DocumentChange)[];
  return Object.fromEntries(known.map((key) => [key, document[key]])) as unknown as DocumentChange;
};

type Trouble = { readonly kind: "unreachable" } | { readonly kind: "refused"; readonly problem: Problem };

/** Where the document comes from. Its text can't be changed. */
export function ProvenanceDialog({ services, document, onSaved, onClose }: ProvenanceDialogProps) {
  const t = useTranslations("reader");
  const [draft, setDraft] = useState(() => changeOf(document));
  const [seen, setSeen] = useState(document.version);
  const [theirs, setTheirs] = useState<DocumentRecord | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [isSaving, setIsSaving] = useState(false);
  async function save() {
    setIsSaving(true);
    const path = `${projectPathOf(services.source)}/documents/${document.id}`;
    const answer = await ask<DocumentSeen>({ method: "PUT", path, body: draft, seen, idempotencyKey: uuidv7() });
    setIsSaving(false);
    if (answer.kind === "done") {
      onSaved(answer.value);
      return onClose();
    }
    setTrouble(answer.kind === "refused" ? answer : { kind: "unreachable" });
    const other = answer.kind === "refused" ? (answer.problem.theirs as DocumentRecord | undefined) : undefined;
    if (!other) return;
    // The next save is made knowing their version, which stands beside each field.
    setTheirs(other);
    setSeen(other.version);
  }
  const issues = trouble?.kind === "refused" ? (trouble.problem.issues ?? []) : [];
  return (
    <Dialog
      title={t("provenance.title")}
      isOpen
      onOpenChange={(isOpen) => isOpen || onClose()}
      footer={
        <>
          <Button onPress={onClose}>{t("provenance.cancel")}</Button>
          <Button variant="primary" onPress={() => void save()} isDisabled={isSaving}>
            {t(theirs ? "provenance.saveOver" : "provenance.save")}
          </Button>
        </>
      }
    >
      {trouble && (
        <ErrorNote
          what={trouble.kind === "unreachable" ? t("provenance.unreachable") : theirs ? t("provenance.stale") : trouble.problem.detail}
          kept={t("provenance.kept")}
          next={t(theirs ? "provenance.staleNext" : "provenance.next")}
        />
      )}
      <ProvenanceFields services={services} draft={draft} onChange={(part) => setDraft((before) => ({ ...before, ...part }))} theirs={theirs} issues={issues} />
    </Dialog>
  );
}
