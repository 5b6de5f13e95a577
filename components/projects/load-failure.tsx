"use client";
import { useTranslations } from "use-intl/react";
import { ErrorNote } from "@/components/ui/error-note";
import { FailureNote } from "@/components/ui/failure-note";
import type { Failure } from "@/components/ui/request";
import styles from "./projects.module.css";

/** Why an export was not loaded; what is wrong in it, each with its file and line. */
export function LoadFailure({ failure }: { failure: Failure }) {
  const t = useTranslations("projects.load");
  const issues = failure.kind === "refused" ? (failure.problem.issues ?? []) : [];
  if (failure.kind !== "refused" || issues.length === 0) return <FailureNote what={t("failed")} kept={t("kept")} failure={failure} />;
  return (
    <ErrorNote what={t("failed")} kept={t("kept")} next={t("wrong", { count: issues.length })} requestId={failure.problem.requestId}>
      <ul className={styles.issues}>
        {issues.map(({ path, message }, index) => (
          <li key={`${index} ${path.join()}`}>{message}</li>
        ))}
      </ul>
    </ErrorNote>
  );
}
