"use client";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { ClashDialog } from "@/components/ui/clash-dialog";
import { FailureNote } from "@/components/ui/failure-note";
import { programPart } from "@/components/ui/program-part";
import { StatusLine } from "@/components/ui/status-line";
import { Tabs } from "@/components/ui/tabs";
import { TextArea } from "@/components/ui/text-area";
import type { ProjectDto } from "@/lib/data/projects";
import type { ProjectChange } from "@/lib/projects/record";
import { GuidelineFields } from "./guideline-fields";
import { GuidelineHistory } from "./guideline-history";
import styles from "./settings.module.css";
import { useProjectSave } from "./use-project-save";
import { useUnsaved } from "./use-unsaved";

const GuidelineText = programPart(() => import("@/components/ui/guideline-text").then((module) => module.GuidelineText));

/** The guideline as it is written, with how it will look, its versions, and what of it the composer's fields lead to. */
export function GuidelineEditor({ project }: { project: ProjectDto }) {
  const t = useTranslations("projects.guideline");
  const saving = useProjectSave(project);
  const [view, setView] = useState("write");
  const { guideline } = saving.draft;
  const unsaved = useUnsaved(`${project.slug} guideline`, guideline, project.guideline, (words) => saving.edit({ guideline: words }));
  const restore = (words: string) => {
    if (!saving.isSame) unsaved.offer(guideline);
    void saving.save({ ...saving.draft, guideline: words });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void saving.save();
  };
  const fields = [{ key: "guideline" as const, label: t("title"), isProse: true, show: (change: ProjectChange) => change.guideline }];
  return (
    <form noValidate onSubmit={submit} className={styles.form} aria-label={t("title")}>
      <FailureNote what={t("failed")} kept={t("kept")} failure={saving.failure} />
      {unsaved.found !== null && (
        <p role="status" className={styles.acts}>
          {t("found")}
          <Button size="small" onPress={unsaved.take}>{t("take")}</Button>
          <Button size="small" onPress={unsaved.forget}>{t("forget")}</Button>
        </p>
      )}
      <Tabs
        label={t("views")}
        selectedId={view}
        onSelect={setView}
        tabs={[
          { id: "write", label: t("write"), content: <TextArea label={t("title")} description={t("hint")} value={guideline} onChange={(words) => saving.edit({ guideline: words })} rows={12} className={styles.mono} /> },
          { id: "preview", label: t("preview"), content: guideline.trim() === "" ? <p className={styles.lead}>{t("none")}</p> : <GuidelineText guideline={guideline} /> },
          { id: "fields", label: t("fields"), content: <GuidelineFields guideline={guideline} /> },
        ]}
      />
      <div className={styles.acts}>
        <Button type="submit" variant="primary" isDisabled={saving.isSame} isPending={saving.isSending}>{t("save")}</Button>
        <GuidelineHistory project={project.slug} onRestore={restore} />
        <StatusLine state={saving.isSending ? { kind: "saving" } : saving.isSame ? saving.saved : { kind: "idle" }}>{saving.isSame ? null : t("unsaved")}</StatusLine>
      </div>
      {saving.clash && <ClashDialog clash={saving.clash} fields={fields} onChoose={(merged) => void saving.settle(merged)} onCancel={saving.abandon} />}
    </form>
  );
}
