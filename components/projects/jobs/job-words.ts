import { useTranslations } from "use-intl/react";
import type { JobRecord } from "@/lib/projects/job";

/** The titles of formats by their names. */
export type FormatTitles = Readonly<Record<string, string>>;

/** What a job is, in words. */
export function useJobWords(titles: FormatTitles): (job: JobRecord) => string {
  const t = useTranslations("jobs.what");
  return ({ kind, format: name, fileName }) => {
    const format = titles[name] ?? name;
    if (kind === "export") return t("export", { format });
    return fileName === null ? t("importOfOthers", { format }) : t("import", { fileName, format });
  };
}

const units = { import: "claims", export: "texts" } as const;

/** How far a job is, in the units that it is counted in. */
export function useProgressWords(): (job: Pick<JobRecord, "state" | "kind" | "format" | "progress">) => string {
  const t = useTranslations("jobs.progress");
  return ({ state, kind, format, progress }) => {
    if (state === "waiting") return t("waiting");
    if (progress === null) return t("begun");
    if (progress.done >= progress.total) return t("ending");
    return t(format === "native" ? "records" : units[kind], progress);
  };
}
