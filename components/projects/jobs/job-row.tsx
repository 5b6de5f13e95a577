"use client";
import { Download } from "lucide-react";
import { useTranslations } from "use-intl/react";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { buttonClass } from "@/components/ui/button-class";
import { FailureNote } from "@/components/ui/failure-note";
import { fileSize } from "@/components/ui/file-size";
import { LocalTime } from "@/components/ui/local-time";
import { ProgressBar } from "@/components/ui/progress-bar";
import { useSending } from "@/components/ui/use-sending";
import { isUnderWay, type JobRecord, type JobState } from "@/lib/projects/job";
import styles from "./jobs.module.css";
import { useJobWords, useProgressWords, type FormatTitles } from "./job-words";

const tones: Partial<Record<JobState, BadgeTone>> = { done: "ok", failed: "danger" };

interface RowProps {
  readonly project: string;
  readonly job: JobRecord;
  readonly titles: FormatTitles;
  readonly onChanged: () => void;
}

/** One export or import: what, by whom, how far, and what can be done with it. */
export function JobRow({ project, job, titles, onChanged }: RowProps) {
  const t = useTranslations("jobs");
  const what = useJobWords(titles)(job);
  const progress = useProgressWords();
  const { state, file, failure, abilities } = job;
  return (
    <li className={styles.item}>
      <div className={styles.words}>
        <b>{what}</b>
        <span><Badge {...(tones[state] ? { tone: tones[state] } : {})}>{t(`state.${state}`)}</Badge></span>
        <span className={styles.detail}>{job.isMine ? t("byMe") : t("by", { who: job.askedBy })}, <LocalTime at={job.createdAt} /></span>
        {file && abilities.download && <span className={styles.detail}>{t("size", { size: fileSize(file.size) })} <LocalTime at={file.keptUntil} look="date" /></span>}
        {file && !abilities.download && <span className={styles.detail}>{t(job.outcome === null ? "withheld" : "gone")}</span>}
        {failure && <p className={styles.failure}>{failure.message}</p>}
        {isUnderWay(job) && job.isMine && <ProgressBar label={progress(job)} value={job.progress && job.progress.done} {...(job.progress ? { total: job.progress.total } : {})} />}
      </div>
      <Acts {...{ project, job, what, onChanged }} />
    </li>
  );
}

function Acts({ project, job: { id, abilities }, what, onChanged }: Omit<RowProps, "titles"> & { what: string }) {
  const t = useTranslations("jobs.acts");
  const { isSending, failure, send } = useSending();
  const path = `/projects/${project}/jobs/${id}`;
  const act = (isRetry: boolean) => void send({ method: isRetry ? "POST" : "DELETE", path: isRetry ? `${path}/retry` : path }).then(onChanged);
  return (
    <div className={styles.acts}>
      {abilities.download && <a href={`/api/v1${path}/file`} download aria-label={t("downloadWhat", { what })} className={buttonClass({})}><Download aria-hidden /> {t("download")}</a>}
      {abilities.cancel && <Button isPending={isSending} aria-label={t("cancelWhat", { what })} onPress={() => act(false)}>{t("cancel")}</Button>}
      {abilities.retry && <Button isPending={isSending} aria-label={t("retryWhat", { what })} onPress={() => act(true)}>{t("retry")}</Button>}
      <FailureNote what={abilities.retry ? t("retryFailed") : t("cancelFailed")} failure={failure} />
    </div>
  );
}
