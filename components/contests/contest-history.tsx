"use client";
import { History } from "lucide-react";
import { useTranslations } from "use-intl/react";
import { useContest } from "@/components/contests/contest-context";
import { inputOf } from "@/components/contests/session/records";
import { useActs } from "@/components/contests/use-acts";
import { HistoryDialog, type PartCompared } from "@/components/ui/history-dialog";
import { IconButton } from "@/components/ui/icon-button";
import type { ContestRecord } from "@/lib/contests/record";

/** Who worded the question how, and the way back. Positions and placements are records of their own. */
export function ContestHistory() {
  const t = useTranslations("contests");
  const h = useTranslations("history.dialog");
  const { slug, state } = useContest();
  const acts = useActs();
  const { id, mayChange, isDeleted } = state.contest;
  const parts = (contest: ContestRecord) => ({
    question: { label: t("create.question"), words: contest.question },
    kind: { label: t("create.kind"), words: t(`kinds.${contest.kind}`) },
    note: { label: t("create.note"), words: contest.note },
  });
  const compare = (before: ContestRecord, after: ContestRecord): PartCompared[] => {
    const [older, newer] = [parts(before), parts(after)];
    const keys = Object.keys(older) as (keyof typeof older)[];
    return keys.filter((key) => older[key].words !== newer[key].words).map((key) => ({ key, label: older[key].label, before: older[key].words, after: newer[key].words }));
  };
  return (
    <HistoryDialog<ContestRecord>
      trigger={<IconButton label={h("open")} icon={<History aria-hidden />} />}
      path={`/projects/${slug}/contests/${id}/history`}
      compare={compare}
      {...(mayChange && !isDeleted ? { onRestore: (body: ContestRecord) => acts.edit(inputOf("contest", body)) } : {})}
    />
  );
}
