"use client";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl/react";
import { ErrorNote } from "./error-note";
import type { Failure, Problem } from "./request";

export type FailureNoteProps = {
  /** What was not done: "The party was not saved." */
  what: string;
  kept?: string;
  failure: Failure | null;
  children?: ReactNode;
};

/** Why a request did not do what was asked; nothing where there is no failure. */
export function FailureNote({ what, kept, failure, children }: FailureNoteProps) {
  const words = useFailureWords();
  if (!failure) return null;
  const requestId = failure.kind === "refused" ? failure.problem.requestId : failure.requestId;
  return (
    <ErrorNote what={what} kept={kept} next={words(failure)} requestId={requestId}>
      {children}
    </ErrorNote>
  );
}

/** A failure in a sentence or two: the server's own words, or what to do where it gave none. */
export function useFailureWords(): (failure: Failure) => string {
  const t = useTranslations("ui");
  return (failure) => {
    if (failure.kind === "unreachable") return failure.requestId ? t("failure.broken") : t("failure.unreachable");
    return failure.problem.code === "unauthenticated" ? t("failure.signedOut") : wordsOf(failure.problem);
  };
}

function wordsOf({ detail, issues = [] }: Problem): string {
  const lines = issues.map(({ path, message }) => (path.length > 0 ? `${path.join(" › ")}: ${message}` : message));
  return lines.length > 0 ? lines.join(" ") : detail;
}
