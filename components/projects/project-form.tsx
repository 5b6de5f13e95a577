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
import { AssessingField } from "./assessing-field";
import { ActsField } from "./acts-field";
import { ProjectHistory } from "./project-history";
import styles from "./settings.module.css";
import { useProjectSave } from "./use-project-save";
import { useRulesInWords } from "./use-rules-in-words";

/** Name, description, acts and rules of a project, for those who may change them. */
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
      <ActsField acts={draft.acts} onChange={(acts) => edit({ acts })} />
      <AssessingField assessing={assessingOf(draft)} stored={assessingOf(project)} onChange={(assessing) => edit({ assessing })} />
      <div className={styles.acts}>
        <Button type="submit" variant="primary" isDisabled={isSame} isPending={saving.isSending}>{t("save")}</Button>
        <ProjectHistory project={project.slug} fields={fields} onRestore={({ name, description, acts, assessing }) => edit({ name, description, acts, assessing: assessingOf({ assessing }) })} />
        <StatusLine state={saving.isSending ? { kind: "saving" } : isSame ? saving.saved : { kind: "idle" }}>{isSame ? null : t("unsaved")}</StatusLine>
      </div>
      {saving.clash && <ClashDialog clash={saving.clash} fields={fields} onChoose={(merged) => void saving.settle(merged)} onCancel={saving.abandon} />}
    </form>
  );
}

/** What this form holds, as it is shown where versions are compared. */
function useProjectFields(): ClashField<ProjectChange>[] {
  const t = useTranslations("projects.form");
  const rulesInWords = useRulesInWords();
  return [
    ...(["name", "description"] as const).map((key) => ({ key, label: t(key), show: (change: ProjectChange) => change[key] })),
    { key: "assessing", label: t("assessing"), show: rulesInWords },
    { key: "acts", label: t("acts"), show: ({ acts }) => acts.join(", ") },
  ];
}
