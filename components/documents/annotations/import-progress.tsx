"use client";
import { useTranslations } from "use-intl/react";
import { FailureNote } from "@/components/ui/failure-note";
import { ProgressBar } from "@/components/ui/progress-bar";
import type { JobRecord } from "@/lib/projects/job";
import type { ImportState } from "./use-annotation-import";

/** How far a file is on its way, or why it isn't any more. */
export function ImportProgress({ state, fileName }: { state: ImportState; fileName: string }) {
  const t = useTranslations("layers.import");
  if (state.kind === "failed") return <FailureNote what={state.isImporting ? t("importFailed") : t("failed")} failure={state.failure} />;
  if (state.kind === "running") return <Running job={state.job} fileName={fileName} />;
  if (state.kind !== "busy") return null;
  const label = state.isImporting ? t("importing", { fileName }) : t("looking", { fileName });
  return <ProgressBar label={label} {...(state.sent < state.total ? { value: state.sent, total: state.total } : { value: null })} />;
}

function Running({ job, fileName }: { job: JobRecord; fileName: string }) {
  const t = useTranslations("layers.import");
  const words = useTranslations("jobs");
  const { progress } = job;
  const isEnding = progress !== null && progress.done >= progress.total;
  return (
    <>
      <ProgressBar label={t("importing", { fileName })} value={progress && progress.done} {...(progress ? { total: progress.total } : {})} />
      <p>{progress === null ? words(job.state === "waiting" ? "progress.waiting" : "progress.begun") : isEnding ? words("progress.ending") : words("progress.claims", progress)} {words("dialog.leaveHint")}</p>
    </>
  );
}
