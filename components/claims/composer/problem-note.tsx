"use client";
import { useTranslations } from "use-intl/react";
import type { Working } from "@/components/claims/client/working-claim";
import { Button } from "@/components/ui/button";
import { ErrorNote } from "@/components/ui/error-note";

export interface ProblemNoteProps {
  readonly working: Working;
  readonly onRetry: () => void;
  readonly onDiscard: () => void;
  readonly onCompare: () => void;
}

/** Why a claim isn't saved: what happened, what was kept, what to do. Nothing while all is well. */
export function ProblemNote({ working, onRetry, onDiscard, onCompare }: ProblemNoteProps) {
  const t = useTranslations("claims");
  const { conflict, problem, issues, mayChange } = working;
  if (conflict) {
    const isDeleted = conflict.theirs.deletedAt !== null;
    const what = conflict.isMet ? t(isDeleted ? "conflict.metDeleted" : "conflict.met") : t(isDeleted ? "conflict.deletedByOther" : "conflict.what");
    return (
      <ErrorNote what={what} kept={t(conflict.isMet ? "conflict.metKept" : "conflict.kept")} next={t("conflict.next")}>
        <Button size="small" variant="primary" onPress={onCompare}>
          {t("conflict.open")}
        </Button>
      </ErrorNote>
    );
  }
  if (problem) {
    const { requestId } = problem;
    return (
      <ErrorNote what={problem.detail} kept={t("problem.kept")} next={t("problem.next")} {...(requestId ? { requestId } : {})}>
        <Button size="small" onPress={onRetry}>
          {t("problem.retry")}
        </Button>
        <Button size="small" onPress={onDiscard}>
          {t("problem.discard")}
        </Button>
      </ErrorNote>
    );
  }
  if (issues.length > 0) {
    return (
      <ErrorNote what={t("problem.invalid")} kept={t("problem.kept")} next={issues.map((issue) => issue.message).join(" ")}>
        <Button size="small" onPress={onDiscard}>
          {t("problem.discard")}
        </Button>
      </ErrorNote>
    );
  }
  return mayChange ? null : <p>{t("problem.readOnly")}</p>;
}
