"use client";
import { History } from "lucide-react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import type { ClashField } from "@/components/ui/clash-dialog";
import { HistoryDialog } from "@/components/ui/history-dialog";
import { comparedBy } from "@/components/ui/use-history";
import type { ProjectChange, ProjectRecord } from "@/lib/projects/record";

type ProjectHistoryProps = { project: string; fields: readonly ClashField<ProjectChange>[]; onRestore: (record: ProjectRecord) => void };

/** Who set the project up how; an older version is put into the form, to be saved. */
export function ProjectHistory({ project, fields, onRestore }: ProjectHistoryProps) {
  const t = useTranslations("history.dialog");
  return (
    <HistoryDialog<ProjectRecord>
      trigger={<Button variant="quiet" icon={<History aria-hidden />}>{t("open")}</Button>}
      path={`/projects/${project}/history`}
      compare={(before, after) => comparedBy<ProjectChange>(fields, before, after)}
      onRestore={onRestore}
    />
  );
}
