"use client";
import type { FormEvent } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { ClashDialog } from "@/components/ui/clash-dialog";
import { FailureNote } from "@/components/ui/failure-note";
import { StatusLine } from "@/components/ui/status-line";
import type { ProjectDto } from "@/lib/data/projects";
import { ActsField } from "./acts-field";
import { RelationsField } from "./relations-field";
import styles from "./settings.module.css";
import { useProjectSave } from "./use-project-save";
import { useTermFields } from "./use-term-fields";

/** Acts and relations of a project and what it says of them, for those who may change them. */
export function TermsForm({ project }: { project: ProjectDto }) {
  const t = useTranslations("projects.terms");
  const form = useTranslations("projects.form");
  const saving = useProjectSave(project);
  const fields = useTermFields();
  const { draft, edit, isSame } = saving;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void saving.save();
  };
  return (
    <form noValidate onSubmit={submit} className={styles.form} aria-label={t("title")}>
      <FailureNote what={form("failed")} kept={form("kept")} failure={saving.failure} />
      <ActsField draft={draft} stored={project.acts} edit={edit} />
      <RelationsField draft={draft} edit={edit} />
      <div className={styles.acts}>
        <Button type="submit" variant="primary" isDisabled={isSame} isPending={saving.isSending}>{t("save")}</Button>
        <StatusLine state={saving.isSending ? { kind: "saving" } : isSame ? saving.saved : { kind: "idle" }}>{isSame ? null : form("unsaved")}</StatusLine>
      </div>
      {saving.clash && <ClashDialog clash={saving.clash} fields={fields} onChoose={(merged) => void saving.settle(merged)} onCancel={saving.abandon} />}
    </form>
  );
}
