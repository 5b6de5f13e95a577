"use client";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { ClashDialog, type ClashField } from "@/components/ui/clash-dialog";
import { FailureNote } from "@/components/ui/failure-note";
import { StatusLine } from "@/components/ui/status-line";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { assessingOf } from "@/lib/contests/scale";
import type { ProjectDto } from "@/lib/data/projects";
import type { ProjectChange } from "@/lib/projects/record";
import { projectChangeOf } from "@/lib/projects/settings";
import { AssessingField } from "./assessing-field";
import { ProjectHistory } from "./project-history";
import styles from "./settings.module.css";
import { useProjectSave } from "./use-project-save";
import { useRulesInWords } from "./use-rules-in-words";
import { useTermFields } from "./use-term-fields";

/** Name, description and rules of a project, for those who may change them; its history, which has acts and relations too. */
export function ProjectForm({ project }: { project: ProjectDto }) {
  const t = useTranslations("projects.form");
  const [isNameless, setNameless] = useState(false);
  const saving = useProjectSave(project);
  const fields = useProjectFields();
  const { draft, edit, isSame } = saving;

  function submit(event: FormEvent) {
    event.preventDefault();
    setNameless(draft.name.trim() === "");
    if (draft.name.trim() !== "") void saving.save();
  }
  const text = (key: "name" | "description") => ({ label: t(key), value: draft[key], onChange: (value: string) => edit({ [key]: value }) });
  return (
    <form noValidate onSubmit={submit} className={styles.form}>
      <FailureNote what={t("failed")} kept={t("kept")} failure={saving.failure} />
      <TextField {...text("name")} errorMessage={isNameless && draft.name.trim() === "" ? t("nameless") : undefined} isRequired requiredMark="none" />
      <TextArea {...text("description")} rows={3} />
      <AssessingField assessing={assessingOf(draft)} stored={assessingOf(project)} onChange={(assessing) => edit({ assessing })} />
      <div className={styles.acts}>
        <Button type="submit" variant="primary" isDisabled={isSame} isPending={saving.isSending}>{t("save")}</Button>
        <ProjectHistory project={project.slug} fields={fields} onRestore={(record) => edit({ ...projectChangeOf(record), guideline: draft.guideline })} />
        <StatusLine state={saving.isSending ? { kind: "saving" } : isSame ? saving.saved : { kind: "idle" }}>{isSame ? null : t("unsaved")}</StatusLine>
      </div>
      {saving.clash && <ClashDialog clash={saving.clash} fields={fields} onChoose={(merged) => void saving.settle(merged)} onCancel={saving.abandon} />}
    </form>
  );
}

/** What can be changed but for the guideline, as it is shown where versions are compared. */
function useProjectFields(): ClashField<ProjectChange>[] {
  const t = useTranslations("projects.form");
  const rulesInWords = useRulesInWords();
  const termFields = useTermFields();
  return [
    ...(["name", "description"] as const).map((key) => ({ key, label: t(key), show: (change: ProjectChange) => change[key] })),
    { key: "assessing", label: t("assessing"), show: rulesInWords },
    ...termFields,
  ];
}
