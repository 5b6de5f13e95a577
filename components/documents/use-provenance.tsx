"use client";
import { useEffect, useState, type ReactNode } from "react";
import { useTranslations } from "use-intl/react";
import { ClashDialog, type Clash, type ClashField } from "@/components/ui/clash-dialog";
import { FailureNote } from "@/components/ui/failure-note";
import { useVersionedSave } from "@/components/ui/use-versioned-save";
import { dateInWords } from "@/lib/claims/partial-date";
import { draftAfterSave, provenanceChange, provenanceDraft, provenanceOf, type ProvenanceDraft, type ProvenanceProblems } from "@/lib/documents/provenance";
import type { DocumentChange, DocumentRecord } from "@/lib/documents/record";
import { partyNames } from "./party-search";

export interface ProvenanceForm {
  readonly draft: ProvenanceDraft;
  readonly change: (fields: Partial<ProvenanceDraft>) => void;
  readonly problems: ProvenanceProblems;
  readonly isSaving: boolean;
  /** whether there is nothing to save */
  readonly isSaved: boolean;
  readonly save: () => Promise<void>;
  /** what went wrong, and the question where two versions met */
  readonly notes: ReactNode;
}
type Opened = { record: DocumentRecord; publisherName: string };

/** A document's provenance in a form: its draft, and saving it over the version that was opened. */
export function useProvenance(project: string, opened: Opened, onSaved: (record: DocumentRecord) => void): ProvenanceForm {
  const t = useTranslations("documents.save");
  const [{ record, publisherName }, setOpened] = useState(opened);
  const stored = provenanceDraft(record, publisherName);
  const [draft, setDraft] = useState(stored);
  const [problems, setProblems] = useState<ProvenanceProblems>({});
  const saving = useVersionedSave<DocumentRecord, DocumentChange>(`/projects/${project}/documents/${record.id}`, provenanceOf);
  const names = usePartyNames(project, saving.clash, draft.publisher);

  const change = (fields: Partial<ProvenanceDraft>) => setDraft((now) => ({ ...now, ...fields }));
  function accept(saved: DocumentRecord | null) {
    if (!saved) return;
    const name = names.get(saved.publisherPartyId ?? "") ?? "";
    setOpened({ record: saved, publisherName: name });
    setDraft((now) => draftAfterSave(now, { sent: draft, saved: provenanceDraft(saved, name) }));
    onSaved(saved);
  }
  async function save() {
    const result = provenanceChange(draft, new Date());
    setProblems(result.ok ? {} : result.problems);
    if (result.ok) accept(await saving.save(result.change, record.version));
  }
  const notes = (
    <>
      <FailureNote what={t("failed")} kept={t("kept")} failure={saving.failure} />
      {saving.clash && (
        <ProvenanceClash clash={saving.clash} names={names} onChoose={async (merged) => accept(await saving.settle(merged))} onCancel={saving.abandon} />
      )}
    </>
  );
  const isSaved = JSON.stringify(draft) === JSON.stringify(stored);
  return { draft, change, problems, isSaving: saving.isSending, isSaved, save, notes };
}

/** The names of the publishers that a clash speaks of, beside the one in the form. */
function usePartyNames(project: string, clash: Clash<DocumentChange> | null, publisher: ProvenanceDraft["publisher"]): ReadonlyMap<string, string> {
  const [found, setFound] = useState(new Map<string, string>());
  const ids = clash ? [clash.theirs.publisherPartyId, clash.base?.publisherPartyId] : [];
  const wanted = ids.filter(Boolean).join();
  useEffect(() => {
    // Names that can't be had leave the clash readable, with a word in their place.
    if (wanted) partyNames(project, wanted.split(",")).then(setFound, () => undefined);
  }, [project, wanted]);
  return publisher ? new Map([...found, [publisher.id, publisher.label]]) : found;
}

type ProvenanceClashProps = {
  clash: Clash<DocumentChange>;
  names: ReadonlyMap<string, string>;
  onChoose: (merged: DocumentChange) => void;
  onCancel: () => void;
};

function ProvenanceClash({ names, ...dialog }: ProvenanceClashProps) {
  return <ClashDialog {...dialog} fields={useProvenanceFields(names)} />;
}

/** The fields of a document's provenance, and how each is shown. */
export function useProvenanceFields(names: ReadonlyMap<string, string>): ClashField<DocumentChange>[] {
  const t = useTranslations("documents.field");
  const plain = (["title", "language", "kind", "originalUrl", "archiveUrl", "licence", "note"] as const).map(
    (key): ClashField<DocumentChange> => ({ key, label: t(key), show: (change) => change[key] }),
  );
  const dates = (["published", "retrieved"] as const).map(
    (key): ClashField<DocumentChange> => ({ key, label: t(key), show: (change) => (change[key] === null ? "" : dateInWords(change[key])) }),
  );
  const publisher: ClashField<DocumentChange> = {
    key: "publisherPartyId",
    label: t("publisher"),
    show: ({ publisherPartyId: id }) => (id === null ? "" : (names.get(id) ?? t("publisherUnnamed"))),
  };
  return [...plain.slice(0, 3), publisher, ...dates, ...plain.slice(3)];
}
