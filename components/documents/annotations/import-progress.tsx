"use client";
import { useTranslations } from "use-intl/react";
import { FailureNote } from "@/components/ui/failure-note";
import { ProgressBar } from "@/components/ui/progress-bar";
import type { ImportState } from "./use-annotation-import";

/** How far a file is on its way, or why it isn't any more. */
export function ImportProgress({ state, fileName }: { state: ImportState; fileName: string }) {
  const t = useTranslations("layers.import");
  if (state.kind === "failed") return <FailureNote what={state.isImporting ? t("importFailed") : t("failed")} failure={state.failure} />;
  if (state.kind !== "busy") return null;
  const label = state.isImporting ? t("importing", { fileName }) : t("looking", { fileName });
  return <ProgressBar label={label} {...(state.sent < state.total ? { value: state.sent, total: state.total } : { value: null })} />;
}
