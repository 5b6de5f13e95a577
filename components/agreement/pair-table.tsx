import { figureInWords, measureInWords } from "@/components/agreement/figure-words";
import type { AgreementNames } from "@/components/agreement/value-words";
import { Link } from "@/components/ui/link";
import { Table } from "@/components/ui/table";
import type { Layer } from "@/lib/agreement/layer";
import type { PairAgreement, PairMeasure } from "@/lib/agreement/measuring";
import { agreementSearch, MOST_DOCUMENTS, type AgreementQuery } from "@/lib/agreement/query";
import type { Comparison } from "@/lib/data/agreement/comparison";
import { translator } from "@/messages/translator";
import styles from "./agreement-page.module.css";

interface PairTableProps {
  readonly slug: string;
  readonly query: AgreementQuery;
  readonly pairs: readonly PairAgreement[];
  readonly comparison: Comparison;
  readonly names: AgreementNames;
}

/** Every two of more than two, layer by layer; each leads to the comparison of the two. */
export function PairTable({ slug, query, pairs, comparison: { annotators, documents, question }, names }: PairTableProps) {
  const t = translator("agreement");
  const ofPair = ({ first, second }: PairAgreement): AgreementQuery => ({ ...query, layers: [first, second].flatMap((annotator) => annotators[annotator]!.map(({ id }) => id)), ...(documents.length <= MOST_DOCUMENTS ? { documents: documents.map(({ id }) => id) } : {}) });
  const person = (annotator: number) => names.annotator(question.annotatorIds[annotator]!);
  return (
    <section aria-labelledby="agreement-pairs" className={styles.section}>
      <h2 id="agreement-pairs">{t("pairs.title")}</h2>
      <p className={styles.lead}>{t("pairs.lead")}</p>
      <Table caption={t("pairs.caption")}>
        <thead>
          <tr><th scope="col">{t("table.layer")}</th>{pairs.map((pair) => <th key={`${pair.first} ${pair.second}`} scope="col"><Link href={`/p/${slug}/agreement${agreementSearch(ofPair(pair))}`}>{t("pairs.of", { first: person(pair.first), second: person(pair.second) })}</Link></th>)}</tr>
        </thead>
        <tbody>
          {pairs[0]!.layers.map(({ layer }, row) => (
            <tr key={layer}>
              <th scope="row">{t(`layers.${layer}`)}</th>
              {pairs.map(({ first, second, layers }) => <PairCell key={`${first} ${second}`} layer={layer} measures={layers[row]!.measures} names={names} />)}
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}

/** The first figure; where it isn't defined, also the first that is, with its name. */
function PairCell({ layer, measures: [first, ...others], names }: { layer: Layer; measures: readonly PairMeasure[]; names: AgreementNames }) {
  const t = translator("agreement");
  if (first!.outcome.ok) return <td data-numeric>{figureInWords(first!.outcome)}</td>;
  const instead = others.find(({ outcome }) => outcome.ok);
  return <td className={styles.reason}>{figureInWords(first!.outcome)}{instead && <span className={styles.instead}>{t("pairs.instead", { figure: figureInWords(instead.outcome), measure: measureInWords(layer, instead, names) })}</span>}</td>;
}
