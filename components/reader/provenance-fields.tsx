"use client";
import { useTranslations } from "use-intl/react";
import { DateField } from "@/components/claims/composer/date-field";
import { PartyPicker } from "@/components/claims/composer/party-picker";
import type { ReaderServices } from "@/components/reader/reader-services";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { Issue } from "@/lib/data/failure";
import type { DocumentChange, DocumentRecord } from "@/lib/documents/record";

export interface ProvenanceFieldsProps {
  readonly services: ReaderServices;
  readonly draft: DocumentChange;
  readonly onChange: (part: Partial<DocumentChange>) => void;
  /** the version that somebody else saved meanwhile */
  readonly theirs: DocumentRecord | null;
  readonly issues: readonly Issue[];
}

const lines = ["kind", "language", "originalUrl", "archiveUrl", "licence"] as const;

/** The fields of a document's provenance, with what somebody else wrote beside those that differ. */
export function ProvenanceFields({ services, draft, onChange, theirs, issues }: ProvenanceFieldsProps) {
  const t = useTranslations("reader");
  const notes = (field: keyof DocumentChange) => {
    const issue = issues.find((each) => each.path[0] === field)?.message;
    const other = theirs && theirs[field] !== draft[field] ? t("provenance.theirs", { value: String(theirs[field] ?? "") || "–" }) : undefined;
    return { ...(other ? { description: other } : {}), ...(issue ? { errorMessage: issue } : {}) };
  };
  const line = (field: "title" | (typeof lines)[number]) => (
    <TextField key={field} label={t(`provenance.${field}`)} value={draft[field]} onChange={(text) => onChange({ [field]: text })} {...notes(field)} />
  );
  const publisher = draft.publisherPartyId;
  return (
    <>
      {line("title")}
      <PartyPicker
        directory={services.directory}
        label={t("provenance.publisher")}
        value={publisher ? [publisher] : []}
        onChange={([id]) => onChange({ publisherPartyId: id ?? null })}
        isSingle
      />
      <DateField label={t("provenance.published")} value={draft.published} onKeep={(published) => onChange({ published })} />
      <DateField label={t("provenance.retrieved")} value={draft.retrieved} onKeep={(retrieved) => onChange({ retrieved })} />
      {lines.map(line)}
      <TextArea label={t("provenance.note")} value={draft.note} onChange={(note) => onChange({ note })} rows={2} {...notes("note")} />
    </>
  );
}
