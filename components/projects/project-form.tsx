"use client";
import { useRouter } from "next/navigation";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { ClashDialog } from "@/components/ui/clash-dialog";
import { FailureNote } from "@/components/ui/failure-note";
import { StatusLine, type SaveState } from "@/components/ui/status-line";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { useVersionedSave } from "@/components/ui/use-versioned-save";
import { assessingOf } from "@/lib/contests/scale";
import type { ProjectDto } from "@/lib/data/projects";
import type { ProjectChange } from "@/lib/projects/record";
import { projectChangeOf } from "@/lib/projects/settings";
import { AssessingField } from "./assessing-field";
import { ActsField } from "./acts-field";
import styles from "./settings.module.css";

/** Name, description, guideline and acts of a project, for those who may change them. */
export function ProjectForm({ project }: { project: ProjectDto }) {
  const t = useTranslations("projects.form");
  const router = useRouter();
  const [stored, setStored] = useState(project);
  const [draft, setDraft] = useState<ProjectChange>(() => projectChangeOf(project));
  const [saved, setSaved] = useState<SaveState>({ kind: "idle" });
  const [isNameless, setNameless] = useState(false);
  const saving = useVersionedSave<ProjectDto, ProjectChange>(`/projects/${project.slug}`, projectChangeOf);
  const isSame = JSON.stringify(draft) === JSON.stringify(projectChangeOf(stored));

  function accept(record: ProjectDto | null) {
    if (!record) return;
    setStored(record);
    setDraft(projectChangeOf(record));
    setSaved({ kind: "saved", at: new Date() });
    router.refresh();
  }
  async function submit(event: FormEvent) {
    event.preventDefault();
    setNameless(draft.name.trim() === "");
    if (draft.name.trim() !== "") accept(await saving.save(draft, stored.version));
  }
  const text = (key: "name" | "description" | "guideline") => ({ label: t(key), value: draft[key], onChange: (value: string) => setDraft({ ...draft, [key]: value }) });
  const plain = (["name", "description", "guideline"] as const).map((key) => ({ key, label: t(key), show: (change: ProjectChange) => change[key] }));
  const scale = (change: ProjectChange) => assessingOf(change).ratings.map(({ label, definition }) => `${label}: ${definition}`).join(" ");
  const rules = { key: "assessing" as const, label: t("assessing"), show: (change: ProjectChange) => `${scale(change)} ${t(assessingOf(change).secondPerson ? "second" : "noSecond")}` };
  const fields = [...plain, rules, { key: "acts" as const, label: t("acts"), show: ({ acts }: ProjectChange) => acts.join(", ") }];
  return (
    <form noValidate onSubmit={submit} className={styles.form}>
      <FailureNote what={t("failed")} kept={t("kept")} failure={saving.failure} />
      <TextField {...text("name")} errorMessage={isNameless && draft.name.trim() === "" ? t("nameless") : undefined} isRequired requiredMark="none" />
      <TextArea {...text("description")} rows={3} />
      <TextArea {...text("guideline")} rows={8} description={t("guidelineHint")} className={styles.mono} />
      <ActsField acts={draft.acts} onChange={(acts) => setDraft({ ...draft, acts })} />
      <AssessingField assessing={assessingOf(draft)} onChange={(assessing) => setDraft({ ...draft, assessing })} />
      <div className={styles.acts}>
        <Button type="submit" variant="primary" isDisabled={isSame} isPending={saving.isSending}>{t("save")}</Button>
        <StatusLine state={saving.isSending ? { kind: "saving" } : isSame ? saved : { kind: "idle" }}>{isSame ? null : t("unsaved")}</StatusLine>
      </div>
      {saving.clash && <ClashDialog clash={saving.clash} fields={fields} onChoose={async (merged) => accept(await saving.settle(merged))} onCancel={saving.abandon} />}
    </form>
  );
}
