import { valueWords, type AgreementNames } from "@/components/agreement/value-words";
import { Table } from "@/components/ui/table";
import type { Confusion } from "@/lib/agreement/confusion";
import type { Layer } from "@/lib/agreement/layer";
import { translator } from "@/messages/translator";
import styles from "./agreement.module.css";

interface MatrixProps {
  readonly layer: Layer;
  readonly confusion: Confusion;
  readonly annotatorIds: readonly string[];
  readonly names: AgreementNames;
}

/** What two people chose for the same claims: the values that were given, and, for those who ask, all there are. */
export function ConfusionMatrix(props: MatrixProps) {
  const t = translator("agreement");
  const { values, cells, left } = props.confusion;
  const all = values.map((_, index) => index);
  const given = all.filter((index) => all.some((other) => cells[index]![other]! + cells[other]![index]! > 0));
  return (
    <div className={styles.matrix}>
      {given.length === 0 ? <p>{t("confusion.empty")}</p> : <Cells {...props} shown={given} />}
      {given.length < all.length && given.length > 0 && (
        <details>
          <summary>{t("confusion.all", { count: all.length })}</summary>
          <Cells {...props} shown={all} />
        </details>
      )}
      {left > 0 && <p className={styles.note}>{t("confusion.left", { count: left })}</p>}
    </div>
  );
}

function Cells({ layer, confusion: { first, second, values, cells }, annotatorIds, names, shown }: MatrixProps & { shown: readonly number[] }) {
  const t = translator("agreement");
  const people = { first: names.annotator(annotatorIds[first]!), second: names.annotator(annotatorIds[second]!) };
  const words = (index: number) => valueWords(layer, values[index]!, names);
  return (
    <Table caption={t("confusion.caption", { layer: t(`layers.${layer}`), ...people })}>
      <thead>
        <tr>
          <th scope="col">{t("confusion.value", people)}</th>
          {shown.map((column) => <th key={column} scope="col" data-numeric>{words(column)}</th>)}
        </tr>
      </thead>
      <tbody>
        {shown.map((row) => (
          <tr key={row}>
            <th scope="row">{words(row)}</th>
            {shown.map((column) => <Cell key={column} count={cells[row]![column]!} isSame={row === column} />)}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** Agreement stands on the diagonal, which is set off by weight and a frame, not by colour alone. */
function Cell({ count, isSame }: { count: number; isSame: boolean }) {
  const t = translator("agreement");
  return <td data-numeric className={isSame ? styles.same : count > 0 ? styles.taken : styles.never}>{t("confusion.cell", { count })}</td>;
}
