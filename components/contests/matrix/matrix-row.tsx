import { useTranslations } from "use-intl/react";
import { contestHref } from "@/components/contests/contest-href";
import { useColumnWords } from "@/components/contests/matrix/column-name";
import { CellWords } from "@/components/contests/matrix/matrix-cell";
import { Badge } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";
import { dateInWords } from "@/lib/claims/partial-date";
import type { Columning } from "@/lib/contests/columns";
import { sayingOf } from "@/lib/contests/matrix";
import type { Matrix, MatrixRow } from "@/lib/data/matrix/matrix";
import styles from "./matrix.module.css";

export interface MatrixRowProps {
  readonly slug: string;
  readonly row: MatrixRow;
  readonly index: number;
  readonly columns: Matrix["columns"];
  /** the column that the Tab key stops at, 0 for the head; null where it stops in another row */
  readonly stop: number | null;
}

/** One contest: its question with what is counted of it, then each column's cell, which leads to that column of the contest. */
export function MatrixRowCells({ slug, row, index, columns, stop }: MatrixRowProps) {
  const words = useColumnWords();
  const cells = new Map(row.cells.map((cell) => [cell.column, cell]));
  return (
    <div role="presentation" className={styles.row}>
      <div role="rowheader" aria-colindex={1} className={styles.rowHead}>
        <Link href={contestHref(slug, row.contest.id)} tabIndex={stop === 0 ? 0 : -1} data-place={`${index} 0`}>{row.contest.question}</Link>
        <About row={row} />
      </div>
      {columns.map((column, at) => {
        const cell = cells.get(column.key);
        return (
          <div key={column.key} role="gridcell" aria-colindex={at + 2} className={styles.cell} data-saying={sayingOf(cell)} data-name={words(column)}>
            <Link href={contestHref(slug, row.contest.id, { ...byOf[column.kind], side: column.key })} className={styles.cellLink} tabIndex={stop === at + 1 ? 0 : -1} data-place={`${index} ${at + 1}`}>
              <CellWords cell={cell} isVoice={column.kind === "voice"} />
            </Link>
          </div>
        );
      })}
    </div>
  );
}

// What the documents say themselves stands below the columns, whatever these are.
const byOf: Readonly<Record<Matrix["columns"][number]["kind"], { readonly by?: Columning }>> = { side: { by: "side" }, none: { by: "side" }, party: { by: "party" }, voice: {} };

function About({ row: { contest, claims, roots, unattributed, lastSaid, disagreement } }: { row: MatrixRow }) {
  const t = useTranslations("contests");
  return (
    <span className={styles.about}>
      <Badge>{t(`kinds.${contest.kind}`)}</Badge>
      <span>{t(`states.${contest.state}`)}</span>
      <span>{t("matrix.counts", { claims, roots })}</span>
      {lastSaid && <span>{t("matrix.lastSaid", { date: dateInWords(lastSaid) })}</span>}
      {disagreement !== null && <span>{t("matrix.disagreement", { value: disagreement })}</span>}
      {unattributed > 0 && <span>{t("matrix.unattributed", { count: unattributed })}</span>}
    </span>
  );
}
