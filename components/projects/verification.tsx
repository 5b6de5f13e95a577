"use client";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { ErrorNote } from "@/components/ui/error-note";
import { FailureNote } from "@/components/ui/failure-note";
import { ProgressBar } from "@/components/ui/progress-bar";
import { ask, type Answer } from "@/components/ui/request";
import styles from "./settings.module.css";

type Report = {
  ok: boolean;
  /** null where there are layers that one doesn't see: counts would tell of them */
  checked: Readonly<Record<string, number>> | null;
  problemCount: number;
  problems: readonly { record: string; id: string; message: string }[];
};

const AN_HOUR = 3_600_000;

/** Checks the project against itself and shows what was found. */
export function Verification({ project }: { project: string }) {
  const t = useTranslations("projects.verify");
  const [isRunning, setRunning] = useState(false);
  const [answer, setAnswer] = useState<Answer<Report> | null>(null);
  async function run() {
    setRunning(true);
    setAnswer(await ask<Report>({ method: "GET", path: `/projects/${project}/verification`, patience: AN_HOUR }));
    setRunning(false);
  }
  return (
    <>
      <div><Button onPress={() => void run()} isPending={isRunning}>{t("run")}</Button></div>
      {isRunning && <ProgressBar label={t("running")} value={null} />}
      {!isRunning && answer?.kind === "done" && <ReportView report={answer.value} />}
      {!isRunning && answer && answer.kind !== "done" && <FailureNote what={t("failed")} failure={answer} />}
    </>
  );
}

function ReportView({ report: { ok, checked, problemCount, problems } }: { report: Report }) {
  const t = useTranslations("projects.verify");
  const counts = Object.entries(checked ?? {}).filter(([, count]) => count > 0);
  return (
    <div className={styles.section}>
      {ok ? <p role="status"><b>{t("ok")}</b></p> : <ErrorNote what={t("wrong", { count: problemCount })} kept={t("kept")} next={t("next")} />}
      {checked === null && <p>{t("untold")}</p>}
      {counts.length > 0 && (
        <ul className={styles.counts} aria-label={t("checked")}>
          {counts.map(([record, count]) => (
            <li key={record}>{t("count", { record: record.replaceAll("_", " "), count })}</li>
          ))}
        </ul>
      )}
      {problems.length > 0 && (
        <ul className={styles.problems} aria-label={t("problems")}>
          {problems.map(({ record, id, message }, index) => (
            <li key={index}>{t("problem", { record: record.replaceAll("_", " "), id, message })}</li>
          ))}
        </ul>
      )}
      {problems.length > 0 && problemCount > problems.length && <p>{t("more", { count: problemCount - problems.length })}</p>}
    </div>
  );
}
