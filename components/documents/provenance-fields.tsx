"use client";
import { useMemo, useState } from "react";
import { useTranslations } from "use-intl/react";
import { ComboBox } from "@/components/ui/combo-box";
import { DateField } from "@/components/ui/date-field";
import { FailureNote } from "@/components/ui/failure-note";
import type { Failure } from "@/components/ui/request";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { useChoiceWords } from "@/components/ui/use-choice-words";
import { languageName } from "@/lib/documents/language";
import type { ProvenanceDraft, ProvenanceField, ProvenanceProblems } from "@/lib/documents/provenance";
import { createPublisher, partySearch } from "./party-search";
import styles from "./provenance.module.css";

export type ProvenanceFieldsProps = {
  project: string;
  draft: ProvenanceDraft;
  problems: ProvenanceProblems;
  /** Takes over these fields only: some come later than others that were typed meanwhile. */
  onChange: (fields: Partial<ProvenanceDraft>) => void;
};

/** Title and language: what an import proposes and a person corrects first. */
export function TitleFields({ draft, problems, onChange }: ProvenanceFieldsProps) {
  const t = useTranslations("documents.field");
  return (
    <div className={styles.title}>
      <TextField label={t("title")} value={draft.title} onChange={(title) => onChange({ title })} errorMessage={problems.title} isRequired requiredMark="none" />
      <TextField
        label={t("language")}
        value={draft.language}
        onChange={(language) => onChange({ language })}
        errorMessage={problems.language}
        description={languageName(draft.language) ?? t("languageUnknown")}
      />
    </div>
  );
}

/** Where a document comes from, beside its title and language. */
export function SourceFields(props: ProvenanceFieldsProps) {
  const { draft, problems, onChange } = props;
  const t = useTranslations("documents.field");
  const text = (key: Exclude<ProvenanceField, "publisher">) => ({
    label: t(key),
    value: draft[key],
    onChange: (value: string) => onChange({ [key]: value }),
    errorMessage: problems[key],
  });
  return (
    <div className={styles.grid}>
      <TextField {...text("kind")} description={t("kindHint")} />
      <PublisherField {...props} />
      <DateField label={t("published")} value={draft.published} onChange={(published) => onChange({ published })} />
      <DateField label={t("retrieved")} value={draft.retrieved} onChange={(retrieved) => onChange({ retrieved })} />
      <TextField {...text("originalUrl")} inputMode="url" placeholder="https://" />
      <TextField {...text("archiveUrl")} inputMode="url" placeholder="https://" />
      <TextField {...text("licence")} description={t("licenceHint")} />
      <TextArea {...text("note")} rows={2} className={styles.wide} />
    </div>
  );
}

function PublisherField({ project, draft, problems, onChange }: ProvenanceFieldsProps) {
  const t = useTranslations("documents.field");
  const words = useChoiceWords();
  const source = useMemo(() => partySearch(project, words), [project, words]);
  const [failure, setFailure] = useState<Failure | null>(null);
  async function create(name: string) {
    const answer = await createPublisher(project, name);
    setFailure(answer.kind === "done" ? null : answer);
    if (answer.kind === "done") onChange({ publisher: { id: answer.value.id, label: name } });
  }
  return (
    <div className={styles.stack}>
      <ComboBox
        label={t("publisher")}
        source={source}
        value={draft.publisher}
        onChange={(publisher) => onChange({ publisher })}
        onCreate={create}
        description={t("publisherHint")}
        errorMessage={problems.publisher}
      />
      <FailureNote what={t("publisherFailed")} failure={failure} />
    </div>
  );
}
