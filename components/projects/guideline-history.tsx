"use client";
import { History } from "lucide-react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { HistoryDialog } from "@/components/ui/history-dialog";
import type { ProjectRecord } from "@/lib/projects/record";

type Guideline = Pick<ProjectRecord, "guideline">;
type GuidelineHistoryProps = { project: string; onRestore?: (guideline: string) => void };

/** Who wrote the guideline how, any two versions word by word, and the way back, which is a version of its own. */
export function GuidelineHistory({ project, onRestore }: GuidelineHistoryProps) {
  const t = useTranslations("projects.guideline");
  const compare = (before: Guideline, after: Guideline) => (before.guideline === after.guideline ? [] : [{ key: "guideline", label: t("title"), before: before.guideline, after: after.guideline }]);
  return (
    <HistoryDialog<Guideline>
      trigger={<Button variant="quiet" icon={<History aria-hidden />}>{t("versions")}</Button>}
      path={`/projects/${project}/guideline/history`}
      compare={compare}
      nothing={t("never")}
      {...(onRestore ? { onRestore: ({ guideline }: Guideline) => onRestore(guideline) } : {})}
    />
  );
}
