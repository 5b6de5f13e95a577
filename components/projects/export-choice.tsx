"use client";
import { Download } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { buttonClass } from "@/components/ui/button-class";
import { FailureNote } from "@/components/ui/failure-note";
import { ProgressBar } from "@/components/ui/progress-bar";
import { ask, type Answer } from "@/components/ui/request";
import { Select } from "@/components/ui/select";
import type { CorpusFormat } from "@/lib/formats/registry";
import { StartExport } from "./jobs/start-export";
import styles from "./settings.module.css";

/** What is told of a format before it is taken. */
export type OfferedFormat = Pick<CorpusFormat, "name" | "title" | "carries">;
type Kind = keyof OfferedFormat["carries"];
type Preview = { losses: readonly { kind: string; count: number; what: string }[] };

const AN_HOUR = 3_600_000;

/** Takes the project away in a format of one's choice: what it carries in general, and counted for this project. */
export function ExportChoice({ project, formats }: { project: string; formats: readonly OfferedFormat[] }) {
  const t = useTranslations("projects.exporting");
  const jobs = useTranslations("jobs.start");
  const [name, setName] = useState(formats[0]!.name);
  const format = formats.find((each) => each.name === name)!;
  return (
    <>
      <Select label={t("format")} choices={formats.map(({ name: id, title: label }) => ({ id, label }))} value={name} onChange={setName} />
      <Carried carries={format.carries} />
      <p>{jobs("hint")}</p>
      <div className={styles.acts}>
        <StartExport key={name} project={project} format={name} />
        <a href={`/api/v1/projects/${project}/export?format=${name}`} download className={buttonClass({})}>
          <Download aria-hidden /> {t("download", { format: format.title })}
        </a>
      </div>
      <LossCount key={name} project={project} format={name} />
    </>
  );
}

/** What the format can carry, in one line for each degree. */
function Carried({ carries }: Pick<OfferedFormat, "carries">) {
  const t = useTranslations("projects.exporting");
  const named = (how: string) => (Object.keys(carries) as Kind[]).filter((kind) => carries[kind] === how).map((kind) => t(`kinds.${kind}`));
  const lines = (["all", "part", "none"] as const).map((how) => ({ how, kinds: named(how) })).filter(({ kinds }) => kinds.length > 0);
  if (lines.length === 1) return <p>{t("whole")}</p>;
  return (
    <p>
      {lines.map(({ how, kinds }) => t(how === "all" ? "carries" : how, { what: list.format(kinds) })).join(" ")}
    </p>
  );
}

const list = new Intl.ListFormat("en");

/** Counts on request: it takes as long as the export itself. */
function LossCount({ project, format }: { project: string; format: string }) {
  const t = useTranslations("projects.exporting");
  const [isCounting, setCounting] = useState(false);
  const [answer, setAnswer] = useState<Answer<Preview> | null>(null);
  async function count() {
    setCounting(true);
    setAnswer(await ask<Preview>({ method: "GET", path: `/projects/${project}/export-preview?format=${format}`, patience: AN_HOUR }));
    setCounting(false);
  }
  return (
    <>
      <div><Button onPress={() => void count()} isPending={isCounting}>{t("count")}</Button></div>
      {isCounting && <ProgressBar label={t("counting")} value={null} />}
      {!isCounting && answer?.kind === "done" && <LossReport losses={answer.value.losses} />}
      {!isCounting && answer && answer.kind !== "done" && <FailureNote what={t("failed")} failure={answer} />}
    </>
  );
}

function LossReport({ losses }: Preview) {
  const t = useTranslations("projects.exporting");
  if (losses.length === 0) return <p role="status"><b>{t("nothing")}</b></p>;
  return (
    <div role="status">
      <p><b>{t("report")}</b></p>
      <dl className={styles.losses}>
        {losses.map(({ kind, count, what }) => (
          <div key={kind}>
            <dt>{count.toLocaleString("en")}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
