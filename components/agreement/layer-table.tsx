import { drawnInWords, figureInWords, intervalInWords, measureInWords } from "@/components/agreement/figure-words";
import type { AgreementNames } from "@/components/agreement/value-words";
import { Table } from "@/components/ui/table";
import type { Figure } from "@/lib/agreement/bootstrap";
import type { Layer, LayerAgreement, Measure } from "@/lib/agreement/layer";
import { translator } from "@/messages/translator";
import styles from "./agreement.module.css";

/** Where on the page the passages of a layer stand. */
export const placeOfLayer = (layer: Layer): string => `agreement-${layer}`;

/** The figure to be read first of every layer, with its interval; it leads to the passages that cost it. */
export function LayerTable({ layers, names }: { layers: readonly LayerAgreement[]; names: AgreementNames }) {
  const t = translator("agreement");
  return (
    <Table caption={t("table.caption")}>
      <thead>
        <tr>
          <th scope="col">{t("table.layer")}</th>
          <th scope="col">{t("table.measure")}</th>
          <th scope="col" data-numeric>{t("table.figure")}</th>
          <th scope="col">{t("table.interval")}</th>
          <th scope="col" data-numeric>{t("table.places")}</th>
        </tr>
      </thead>
      <tbody>{layers.map((layer) => <LayerRow key={layer.layer} layer={layer} names={names} />)}</tbody>
    </Table>
  );
}

/** A layer's first measure; where that has no figure, also the first that has one. */
function LayerRow({ layer: { layer, measures, disagreements }, names }: { layer: LayerAgreement; names: AgreementNames }) {
  const t = translator("agreement");
  const [first, ...others] = measures;
  const instead = first?.figure.ok ? undefined : others.find(({ figure }) => figure.ok);
  const rows = instead ? 2 : 1;
  return (
    <>
      <tr>
        <th scope="row" rowSpan={rows}>
          <a href={`#${placeOfLayer(layer)}`}>{t(`layers.${layer}`)}</a>
          <span className={styles.says}>{t(`says.${layer}`)}</span>
        </th>
        {first && <MeasureCells layer={layer} measure={first} names={names} />}
        <td data-numeric rowSpan={rows}><Places layer={layer} count={disagreements.length} /></td>
      </tr>
      {instead && <tr className={styles.instead}><MeasureCells layer={layer} measure={instead} names={names} /></tr>}
    </>
  );
}

function Places({ layer, count }: { layer: Layer; count: number }) {
  const t = translator("agreement");
  if (count === 0) return t("table.none");
  return <a href={`#${placeOfLayer(layer)}`} aria-label={t("table.openSaid", { count, layer: t(`layers.${layer}`) })}>{t("table.open", { count })}</a>;
}

/** Name, figure and interval of one measure, as three cells. */
export function MeasureCells({ layer, measure, names }: { layer: Layer; measure: Measure; names: AgreementNames }) {
  const { figure } = measure;
  return (
    <>
      <td>{measureInWords(layer, measure, names)}</td>
      <td data-numeric={figure.ok || undefined} className={figure.ok ? styles.figure : styles.reason}>{figureInWords(figure)}</td>
      <td>
        {figure.ok && <IntervalBar figure={figure} />}
        <span className={styles.interval}>{intervalInWords(figure.interval)}</span>
        <span className={styles.drawn}>{drawnInWords(figure)}</span>
      </td>
    </>
  );
}

/** Where figure and interval lie between 0 and 1; what lies below is drawn at 0. The words beside it say the same. */
function IntervalBar({ figure }: { figure: Extract<Figure, { ok: true }> }) {
  const { interval, value } = figure;
  const at = (share: number) => 4 + 92 * Math.max(0, Math.min(1, share));
  return (
    <svg viewBox="0 0 100 12" className={styles.bar} aria-hidden xmlns="http://www.w3.org/2000/svg">
      <path d="M4 6H96M4 3v6M96 3v6" className={styles.axis} />
      {interval.ok && <path d={`M${at(interval.low)} 6H${at(interval.high)}`} className={styles.range} />}
      <circle cx={at(value)} cy="6" r="3" className={styles.dot} />
    </svg>
  );
}
