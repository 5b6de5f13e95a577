import { ConfusionMatrix } from "@/components/agreement/confusion-matrix";
import { DisagreementList, type DisagreementListProps } from "@/components/agreement/disagreement-list";
import { LayerTable, MeasureCells, placeOfLayer } from "@/components/agreement/layer-table";
import type { AgreementNames } from "@/components/agreement/value-words";
import { Table } from "@/components/ui/table";
import type { ClaimAgreement } from "@/lib/agreement/claim-agreement";
import type { LayerAgreement } from "@/lib/agreement/layer";
import { translator } from "@/messages/translator";
import styles from "./agreement.module.css";

export interface AgreementReportProps extends Pick<DisagreementListProps, "textOf" | "titleOf" | "hrefOf"> {
  readonly agreement: ClaimAgreement;
  readonly names: AgreementNames;
}

/** The agreement on one or more documents: a line for each layer, and for each the passages that cost it and what was taken for what. */
export function AgreementReport({ agreement, names, ...texts }: AgreementReportProps) {
  const t = translator("agreement");
  const { annotatorIds, groups, layers, isExact } = agreement;
  const shared = groups.filter((group) => group.filter((claim) => claim !== null).length > 1).length;
  return (
    <div className={styles.report}>
      <p className={styles.lead}>{t("lead", { annotators: annotatorIds.length, documents: agreement.documents })}</p>
      <LayerTable layers={layers} names={names} />
      <p className={styles.note}>{t("matched", { groups: groups.length, shared })} {!isExact && t("notExact")}</p>
      {layers.map((layer) => <LayerSection key={layer.layer} layer={layer} annotatorIds={annotatorIds} names={names} {...texts} />)}
    </div>
  );
}

type SectionProps = Omit<AgreementReportProps, "agreement"> & { readonly layer: LayerAgreement; readonly annotatorIds: readonly string[] };

function LayerSection({ layer: { layer, measures, confusions, disagreements }, annotatorIds, names, ...texts }: SectionProps) {
  const t = translator("agreement");
  const people = (index: number) => names.annotator(annotatorIds[index]!);
  return (
    <section id={placeOfLayer(layer)} aria-labelledby={`${placeOfLayer(layer)}-title`} className={styles.section}>
      <h3 id={`${placeOfLayer(layer)}-title`}>{t(`layers.${layer}`)}</h3>
      <p className={styles.lead}>{t(`says.${layer}`)}</p>
      <DisagreementList layer={layer} disagreements={disagreements} annotatorIds={annotatorIds} names={names} {...texts} />
      {confusions.map((confusion) => (
        <details key={`${confusion.first} ${confusion.second}`}>
          <summary>{t("confusion.summary", { first: people(confusion.first), second: people(confusion.second) })}</summary>
          <ConfusionMatrix layer={layer} confusion={confusion} annotatorIds={annotatorIds} names={names} />
        </details>
      ))}
      <details>
        <summary>{t("table.rest")}</summary>
        <Table caption={t("table.rest")} captionHidden>
          <thead>
            <tr><th scope="col">{t("table.measure")}</th><th scope="col" data-numeric>{t("table.figure")}</th><th scope="col">{t("table.interval")}</th></tr>
          </thead>
          <tbody>{measures.map((measure) => <tr key={`${measure.key} ${measure.part}`}><MeasureCells layer={layer} measure={measure} names={names} /></tr>)}</tbody>
        </Table>
      </details>
    </section>
  );
}
