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
import type { ExportedLayer } from "@/lib/formats/corpus/corpus";
import { unfit, WHOLE_FORMAT, type ExportPart } from "@/lib/formats/part";
import type { CorpusFormat, FormatName } from "@/lib/formats/registry";
import { PartChoice, wholeProject, type PartChosen } from "./export-part";
import { StartExport } from "./jobs/start-export";
import styles from "./settings.module.css";

/** What is told of a format before it is taken. */
export type OfferedFormat = Pick<CorpusFormat, "title" | "carries"> & { readonly name: FormatName };
type Kind = keyof OfferedFormat["carries"];
type Preview = { losses: readonly { kind: string; count: number; what: string }[] };

/** what lists show where no layer is asked for */
const COMMON = "common";
const AN_HOUR = 3_600_000;

/** A layer as it is named where one is chosen. */
export type OfferedLayer = Pick<ExportedLayer, "id" | "kind" | "name" | "person"> & { readonly document: string | null };

interface ExportChoiceProps {
  readonly project: string;
  readonly formats: readonly OfferedFormat[];
  readonly layers: readonly OfferedLayer[];
  /** what was asked for by the address */
  readonly asked: { readonly layer: string | undefined; readonly part: PartChosen | null };
}

/** Takes the project away in a format of one's choice: what it carries in general, and counted for this project. */
export function ExportChoice({ project, formats, layers, asked }: ExportChoiceProps) {
  const t = useTranslations("projects.exporting");
  const isThere = layers.some(({ id }) => id === asked.layer);
  const [chosen, choose] = useState(asked.part ?? wholeProject);
  const [named, setName] = useState<FormatName>(isThere ? firstFit(formats, { layer: asked.layer }) : WHOLE_FORMAT);
  const [layer, setLayer] = useState(isThere ? asked.layer! : COMMON);
  const part: ExportPart = chosen.kind === "project" ? {} : { [chosen.kind]: chosen.choice?.id ?? "" };
  // What is chosen stands until something else makes it impossible.
  const name = unfit({ ...part, format: named }) === null ? named : firstFit(formats, part);
  const offered = formats.filter((each) => unfit({ ...part, format: each.name }) === null);
  const whole = { ...part, layer: name === WHOLE_FORMAT || layer === COMMON ? undefined : layer };
  return (
    <>
      <PartChoice project={project} chosen={chosen} onChoose={choose} />
      <Select label={t("format")} choices={offered.map(({ name: id, title: label }) => ({ id, label }))} value={name} onChange={setName} />
      {name !== WHOLE_FORMAT && <LayerSelect layers={layers} value={layer} onChange={setLayer} />}
      <Carried carries={formats.find((each) => each.name === name)!.carries} />
      {chosen.kind !== "project" && chosen.choice === null ? <p>{t("of.choose")}</p> : <Taking project={project} format={formats.find((each) => each.name === name)!} part={whole} />}
    </>
  );
}

const firstFit = (formats: readonly OfferedFormat[], part: ExportPart) => formats.find(({ name }) => unfit({ ...part, format: name }) === null)!.name;

/** The ways to have it: beside everything else, at once, and what it would leave out. */
function Taking({ project, format: { name, title }, part }: { project: string; format: OfferedFormat; part: ExportPart }) {
  const t = useTranslations("projects.exporting");
  const jobs = useTranslations("jobs.start");
  const query = String(new URLSearchParams(Object.entries({ format: name, ...part }).filter((each): each is [string, string] => each[1] !== undefined)));
  return (
    <>
      <p>{jobs("hint")}</p>
      <div className={styles.acts}>
        <StartExport key={query} project={project} format={name} part={part} />
        <a href={`/api/v1/projects/${project}/export?${query}`} download className={buttonClass({})}>
          <Download aria-hidden /> {t("download", { format: title })}
        </a>
      </div>
      <LossCount key={query} project={project} query={query} />
    </>
  );
}

/** Which layers go along: what lists show, all that one sees, or a single one. */
function LayerSelect({ layers, value, onChange }: { layers: readonly OfferedLayer[]; value: string; onChange: (layer: string) => void }) {
  const t = useTranslations("projects.exporting.layer");
  const named = ({ kind, name, person, document }: OfferedLayer) =>
    kind === "imported" ? t("imported", { name }) : kind !== "own" ? t(kind) : document === null ? t("own", { person: person ?? "" }) : t("ownIn", { person: person ?? "", document });
  const choices = [{ id: COMMON, label: t("common") }, { id: "all", label: t("all") }, ...layers.map((layer) => ({ id: layer.id, label: named(layer) }))];
  return <Select label={t("label")} choices={choices} value={value} onChange={onChange} />;
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
function LossCount({ project, query }: { project: string; query: string }) {
  const t = useTranslations("projects.exporting");
  const [isCounting, setCounting] = useState(false);
  const [answer, setAnswer] = useState<Answer<Preview> | null>(null);
  async function count() {
    setCounting(true);
    setAnswer(await ask<Preview>({ method: "GET", path: `/projects/${project}/export-preview?${query}`, patience: AN_HOUR }));
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
