"use client";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { ButtonLink } from "@/components/ui/link";
import { StatusLine, type SaveState } from "@/components/ui/status-line";
import type { DocumentRecord } from "@/lib/documents/record";
import { SourceFields, TitleFields } from "./provenance-fields";
import styles from "./provenance.module.css";
import { useProvenance } from "./use-provenance";

type ImportedFormProps = { project: string; record: DocumentRecord; onSaved: () => void };

/** What an import proposed for a document, to be corrected on the spot. */
export function ImportedForm({ project, record, onSaved }: ImportedFormProps) {
  const t = useTranslations("documents");
  const [saved, setSaved] = useState<SaveState>({ kind: "idle" });
  const form = useProvenance(project, { record, publisherName: "" }, () => {
    setSaved({ kind: "saved", at: new Date() });
    onSaved();
  });
  const fields = { project, draft: form.draft, problems: form.problems, onChange: form.change };
  const state: SaveState = form.isSaving ? { kind: "saving" } : form.isSaved ? saved : { kind: "idle" };
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void form.save();
      }}
    >
      <TitleFields {...fields} />
      <Disclosure title={t("provenance.title")} level={4}>
        <SourceFields {...fields} />
      </Disclosure>
      {form.notes}
      <div className={styles.acts}>
        <Button type="submit" isDisabled={form.isSaved} isPending={form.isSaving}>
          {t("save.button")}
        </Button>
        <ButtonLink href={`/p/${project}/documents/${record.id}`} variant="quiet">
          {t("upload.open")}
        </ButtonLink>
        <StatusLine state={state} />
      </div>
    </form>
  );
}
