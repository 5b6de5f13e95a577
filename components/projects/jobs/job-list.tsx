"use client";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { FailureNote } from "@/components/ui/failure-note";
import { isUnderWay, type JobRecord } from "@/lib/projects/job";
import { JobRow } from "./job-row";
import styles from "./jobs.module.css";
import { useJobWords, type FormatTitles } from "./job-words";
import { useJobs, type JobPage } from "./use-jobs";

export interface JobListProps {
  readonly project: string;
  readonly first: JobPage;
  readonly titles: FormatTitles;
}

/** A project's exports and imports, newest first. */
export function JobList({ project, first, titles }: JobListProps) {
  const t = useTranslations("jobs.list");
  const { page, failure, look, lookFurther } = useJobs(project, first);
  if (page.items.length === 0) return <EmptyState title={t("empty")}>{t("emptyLead")}</EmptyState>;
  return (
    <>
      <Rows {...{ project, titles }} jobs={page.items} onChanged={look} />
      {page.next && page.items.length < 200 && <div><Button onPress={lookFurther}>{t("earlier")}</Button></div>}
      <FailureNote what={t("failed")} failure={failure} />
    </>
  );
}

/** The imports that are under way, where documents are; nothing where there are none. */
export function ImportsUnderWay({ project, first, titles }: JobListProps) {
  const t = useTranslations("jobs.list");
  const { page, look } = useJobs(project, first);
  const jobs = page.items.filter((job) => job.kind === "import" && isUnderWay(job));
  if (jobs.length === 0) return null;
  return (
    <section aria-labelledby="imports-under-way">
      <h2 id="imports-under-way">{t("importsTitle")}</h2>
      <Rows {...{ project, titles, jobs }} onChanged={look} />
    </section>
  );
}

function Rows({ project, titles, jobs, onChanged }: Pick<JobListProps, "project" | "titles"> & { jobs: readonly JobRecord[]; onChanged: () => void }) {
  const t = useTranslations("jobs");
  const words = useJobWords(titles);
  const latest = jobs.find(({ isMine }) => isMine);
  return (
    <>
      <ul className={styles.list}>{jobs.map((job) => <JobRow key={job.id} {...{ project, job, titles, onChanged }} />)}</ul>
      <p role="status" className="said">{latest ? t("list.news", { what: words(latest), state: t(`state.${latest.state}`) }) : ""}</p>
    </>
  );
}
