"use client";
import { History } from "lucide-react";
import { useTranslations } from "use-intl/react";
import { useContest } from "@/components/contests/contest-context";
import { HistoryDialog, type PartCompared } from "@/components/ui/history-dialog";
import { IconButton } from "@/components/ui/icon-button";
import type { AssessmentRecord } from "@/lib/contests/record";
import { plainWords } from "@/lib/editor/rich-text";

/** Every change of mind, word by word. */
export function AssessmentHistory({ id }: { id: string }) {
  const t = useTranslations("contests.assessments");
  const { slug } = useContest();
  const parts = ({ ratingLabel, ratingDefinition, reasons }: AssessmentRecord) => [
    { key: "rating", label: t("rating"), words: ratingLabel }, { key: "definition", label: t("definition"), words: ratingDefinition }, { key: "reasons", label: t("reasons"), words: plainWords(reasons) },
  ];
  const compare = (before: AssessmentRecord, after: AssessmentRecord): PartCompared[] => {
    const older = parts(before);
    return parts(after).map(({ key, label, words }, index) => ({ key, label, before: older[index]!.words, after: words })).filter((part) => part.before !== part.after);
  };
  return <HistoryDialog<AssessmentRecord> trigger={<IconButton size="small" label={t("history")} icon={<History aria-hidden />} />} path={`/projects/${slug}/assessments/${id}/history`} compare={compare} />;
}
