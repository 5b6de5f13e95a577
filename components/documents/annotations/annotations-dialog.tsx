"use client";
import { Layers } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { FileDrop } from "@/components/ui/file-drop";
import { fileSize } from "@/components/ui/file-size";
import { ButtonLink } from "@/components/ui/link";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import type { ImportProfile } from "@/lib/projects/record";
import styles from "./annotations.module.css";
import { guessFormat } from "./guess-format";
import { ImportProgress } from "./import-progress";
import { ImportQuestions } from "./import-questions";
import { MappingFields } from "./mapping-fields";
import { ReportView } from "./report-view";
import { useAnnotationImport, type ImportChoices } from "./use-annotation-import";

export interface AnnotationsDialogProps {
  readonly project: string;
  readonly limit: number;
  readonly formats: readonly { readonly name: string; readonly title: string }[];
  readonly documents: readonly { readonly id: string; readonly title: string }[];
  readonly onImported: () => void;
}

/** Imports annotations of another program: what would come of it is shown first, and what has to be said is asked. */
export function AnnotationsDialog(props: AnnotationsDialogProps) {
  const t = useTranslations("layers.import");
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon={<Layers aria-hidden />} onPress={() => setOpen(true)}>{t("open")}</Button>
      {isOpen && <Opened {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

const fresh = (file: File): ImportChoices => ({ file, format: guessFormat(file.name), name: "", roles: null, unit: null, documents: {}, parties: "layer" });

function Opened({ project, limit, formats, documents, onImported, onClose }: AnnotationsDialogProps & { onClose: () => void }) {
  const t = useTranslations("layers.import");
  const words = useTranslations("jobs.dialog");
  const [choices, setChoices] = useState<ImportChoices | null>(null);
  const [profiles, setProfiles] = useState<readonly ImportProfile[] | null>(null);
  const { state, check, take, reset, cancel } = useAnnotationImport(project, onImported);
  const report = state.kind === "checked" ? state.report : null;
  const isCurrent = state.kind === "checked" && state.of === choices;
  const isReady = isCurrent && report !== null && report.problems.length + report.missing.length + report.ambiguous.length === 0 && report.kept.claims > 0;
  const change = (changes: Partial<ImportChoices>) => choices && setChoices({ ...choices, ...changes });
  function close() {
    reset();
    onClose();
  }
  return (
    <Dialog
      title={t("title")} size="wide" role="alertdialog" isOpen onOpenChange={(open) => !open && close()}
      footer={state.kind === "done" ? <><Button onPress={close}>{t("close")}</Button><ButtonLink variant="primary" href={`/p/${project}/claims?layer=${state.layer.id}`}>{t("toLayer")}</ButtonLink></> : state.kind === "running" ? (
        <>
          <Button onPress={cancel}>{words("cancel")}</Button>
          <Button variant="primary" onPress={close}>{words("leave")}</Button>
        </>
      ) : (
        <>
          <Button onPress={close}>{t("cancel")}</Button>
          {choices && <Button {...(isReady ? {} : { variant: "primary" as const })} isDisabled={state.kind === "busy"} onPress={() => check(choices)}>{report ? t("lookAgain") : t("look")}</Button>}
          {choices && isReady && <Button variant="primary" onPress={() => take(choices)}>{t("import")}</Button>}
        </>
      )}
    >
      <div className={styles.form}>
        {state.kind !== "done" && <p>{t("lead")}</p>}
        {state.kind !== "done" && choices === null && <FileDrop label={t("file")} hint={t("fileHint", { limit: fileSize(limit) })} allowsMultiple={false} onFiles={([file]) => setChoices(fresh(file!))} />}
        {state.kind !== "done" && choices && (
          <>
            <div className={styles.line}>
              <b className={styles.file}>{t("chosen", { fileName: choices.file.name, size: fileSize(choices.file.size) })}</b>
              <Button size="small" onPress={() => { setChoices(null); reset(); }}>{t("otherFile")}</Button>
            </div>
            <div className={styles.fields}>
              <Select label={t("format")} choices={formats.map(({ name: id, title: label }) => ({ id, label }))} value={choices.format} onChange={(format) => change({ format, roles: null })} />
              <TextField label={t("name")} description={t("nameHint")} value={choices.name} onChange={(name) => change({ name })} placeholder={choices.file.name} />
            </div>
            {report && <MappingFields {...{ project, report, choices, profiles, setProfiles }} onChange={change} />}
            {report && <ImportQuestions {...{ report, documents, choices }} onChange={change} />}
          </>
        )}
        <ImportProgress state={state} fileName={choices?.file.name ?? ""} />
        {report && !isCurrent && <p role="status">{t("changed")}</p>}
        {state.kind === "done" && <p role="status">{t("done", { name: state.layer.name, claims: state.report.kept.claims, documents: state.report.kept.newTexts + state.report.kept.knownTexts })}</p>}
        {isCurrent && report && <ReportView report={report} />}
        {state.kind === "done" && <ReportView report={state.report} isDone />}
      </div>
    </Dialog>
  );
}
