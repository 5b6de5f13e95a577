"use client";
import { Download } from "lucide-react";
import { Fragment, useId, useMemo } from "react";
import { useTranslations } from "use-intl/react";
import { countedWords, figureOf } from "@/components/claims/figure-words";
import { useContest } from "@/components/contests/contest-context";
import { CsvButton } from "@/components/contests/figures/csv-button";
import { FigureTable } from "@/components/contests/figures/figure-table";
import { NARROW, PlotDrawing, Sign, WIDE } from "@/components/contests/figures/plot-drawing";
import { labelOf, sideRank, useLabelWords } from "@/components/contests/figures/row-words";
import { downloadDrawing } from "@/components/contests/figures/standalone-drawing";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Later } from "@/components/ui/later";
import { figurePlot, type Counter, type FigurePlot } from "@/lib/contests/figure-plot";
import type { FigureGroup as Group } from "@/lib/contests/figures";
import styles from "./figures.module.css";

/** Figures that count the same, drawn on one axis, with their table. */
export function FigureGroup({ group }: { group: Group }) {
  const t = useTranslations("contests");
  const claims = useTranslations("claims");
  const labels = useLabelWords();
  const { state } = useContest();
  const drawingId = useId();
  const headId = useId();
  const plot = useMemo(() => figurePlot(group, state.relations, (figure) => sideRank(state, figure)), [group, state]);
  const words = {
    label: (row: FigurePlot["rows"][number]) => labelOf(state, row, labels),
    value: (row: FigurePlot["rows"][number]) => figureOf(claims, row.figure.quantity) ?? "",
  };
  const isDrawn = plot.rows.length > 0;
  // The table is closed where there is a drawing.
  const Part = isDrawn ? Later : Fragment;
  const title = countedWords(claims, group.counted) || t("figures.notSaid");
  return (
    <section className={styles.group} aria-labelledby={headId}>
      <h3 id={headId} className={styles.counted}>
        {title}
      </h3>
      {isDrawn && (
        <>
          <div className={styles.wide}>
            <PlotDrawing id={drawingId} plot={plot} measures={WIDE} words={words} state={state} />
          </div>
          <div className={styles.narrow}>
            <PlotDrawing plot={plot} measures={NARROW} words={words} state={state} />
          </div>
          <Legend plot={plot} />
        </>
      )}
      <Disclosure level={4} title={t("figures.table", { count: group.figures.length })} defaultExpanded={!isDrawn}>
        <Part>
          <FigureTable figures={group.figures} label={t("figures.tableOf", { counted: title })} />
          <CsvButton figures={group.figures} title={title} />
          {isDrawn && (
            <Button size="small" variant="quiet" icon={<Download aria-hidden />} onPress={() => downloadDrawing(drawingId, title)}>
              {t("figures.svg")}
            </Button>
          )}
        </Part>
      </Disclosure>
    </section>
  );
}

/** The signs that the drawing uses, and no others. */
function Legend({ plot }: { plot: FigurePlot }) {
  const t = useTranslations("contests");
  const counters = (["own", "enemy", "voice", "other"] as const).filter((counter: Counter) => plot.rows.some((row) => row.counter === counter));
  return (
    <ul className={styles.legend}>
      {counters.map((counter) => (
        <li key={counter}>
          <svg viewBox="0 0 14 14" aria-hidden>
            <Sign counter={counter} x={7} y={7} />
          </svg>
          {t(`figures.counter.${counter}`)}
        </li>
      ))}
      {plot.rows.some(({ shape }) => shape === "from" || shape === "up_to") && <li>{t("figures.boundLegend")}</li>}
      {plot.revisions.length > 0 && <li>{t("figures.revisionLegend")}</li>}
    </ul>
  );
}
