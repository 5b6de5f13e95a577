"use client";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { FailureNote } from "@/components/ui/failure-note";
import { Table } from "@/components/ui/table";
import { useSending } from "@/components/ui/use-sending";
import { layers as claimLayers, type Layer } from "@/lib/agreement/layer";
import type { AdjudicationFigures, Figures as Told } from "@/lib/data/adjudication/figures";
import styles from "./adjudication.module.css";

interface FiguresProps {
  readonly slug: string;
  readonly documentId: string;
  readonly layers: readonly string[] | undefined;
  readonly nameOf: (layerId: string) => string;
}

/** Agreement among annotators before, and of each with what was adjudicated after; computed when it is asked for. */
export function Figures({ slug, documentId, layers, nameOf }: FiguresProps) {
  const t = useTranslations("adjudication");
  const { send, failure, isSending } = useSending();
  const [figures, setFigures] = useState<AdjudicationFigures | null>(null);
  async function compute() {
    const answer = await send<AdjudicationFigures>({ method: "GET", path: `/projects/${slug}/documents/${documentId}/adjudication/figures${layers ? `?layers=${layers.join(",")}` : ""}`, patience: 300_000 });
    if (answer.kind === "done") setFigures(answer.value);
  }
  return (
    <section className={styles.stack} aria-labelledby="figures">
      <h2 id="figures">{t("figures.title")}</h2>
      <p className={styles.rule}>{t("figures.lead")}</p>
      <FailureNote what={t("figures.failed")} failure={failure} />
      <div><Button isDisabled={isSending} onPress={() => void compute()}>{t(isSending ? "figures.computing" : figures ? "figures.again" : "figures.compute")}</Button></div>
      {figures && <FigureTable figures={figures} nameOf={nameOf} />}
    </section>
  );
}

function FigureTable({ figures: { before, after }, nameOf }: { figures: AdjudicationFigures; nameOf: FiguresProps["nameOf"] }) {
  const t = useTranslations("adjudication");
  const agreement = useTranslations("agreement");
  const isDone = after.some((each) => each.with.ok);
  return (
    <>
      {!before.ok && <p>{t("figures.none")}</p>}
      {!isDone && <p>{t("figures.nothingYet")}</p>}
      <Table caption={t("figures.title")} captionHidden>
        <thead>
          <tr>
            <th scope="col">{t("figures.layer")}</th>
            <th scope="col" data-numeric>{t("figures.before")}</th>
            {isDone && after.map(({ layerId }) => <th key={layerId} scope="col" data-numeric>{t("figures.after", { name: nameOf(layerId) })}</th>)}
          </tr>
        </thead>
        <tbody>
          {claimLayers.map((layer) => (
            <tr key={layer}>
              <th scope="row">{agreement(`layers.${layer}`)}</th>
              <Cell told={before} layer={layer} />
              {isDone && after.map(({ layerId, with: told }) => <Cell key={layerId} told={told} layer={layer} />)}
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  );
}

/** To two places, with its interval and the measure's name; a dash where there is none. */
function Cell({ told, layer }: { told: Told; layer: Layer }) {
  const agreement = useTranslations("agreement");
  const figure = told.ok ? told.figures.find((each) => each.layer === layer) : undefined;
  if (!figure || figure.value === null) return <td data-numeric>–</td>;
  const { value, low, high, key } = figure;
  return (
    <td data-numeric>
      {rounded(value)} {low !== null && high !== null && <span className={styles.facts}>{agreement("interval.from", { low: rounded(low), high: rounded(high) })}</span>}
      <span className={styles.facts}>{agreement(`measures.${key}`)}</span>
    </td>
  );
}

function rounded(value: number): string {
  const places = Math.round(value * 100) / 100;
  return `${places < 0 ? "−" : ""}${Math.abs(places).toFixed(2)}`;
}
