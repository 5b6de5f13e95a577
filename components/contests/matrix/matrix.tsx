import { colourOf, markOf } from "@/components/claims/side-look";
import { contestHref } from "@/components/contests/contest-href";
import { MatrixCell } from "@/components/contests/matrix/matrix-cell";
import { Badge } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";
import { SideMark } from "@/components/ui/side-mark";
import type { Cell } from "@/lib/contests/matrix";
import type { Matrix as MatrixContent } from "@/lib/data/matrix";
import { translator } from "@/messages/translator";
import styles from "./matrix.module.css";

interface Column {
  readonly key: string;
  readonly name: string;
  readonly side: MatrixContent["sides"][number] | null;
}

/** Who says what: contests down, sides across, then parties on no side and what the documents say themselves. */
export function Matrix({ slug, matrix }: { slug: string; matrix: MatrixContent }) {
  const t = translator("contests");
  const columns: Column[] = [
    ...matrix.sides.map((side) => ({ key: side.id, name: side.name, side })),
    { key: "none", name: t("matrix.third"), side: null },
    { key: "voice", name: t("matrix.voice"), side: null },
  ];
  return (
    <div className={styles.scroller} role="region" aria-label={t("matrix.caption")} tabIndex={0}>
      <table className={styles.matrix}>
        <caption className="said">{t("matrix.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("matrix.contest")}</th>
            {columns.map((column) => (
              <th key={column.key} scope="col">
                <ColumnName column={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.items.map((item) => (
            <Row key={item.contest.id} slug={slug} item={item} columns={columns} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ColumnName({ column: { side, name } }: { column: Column }) {
  return (
    <span className={styles.column}>
      {side && <SideMark colour={colourOf(side)} mark={markOf(side)} />}
      {name}
    </span>
  );
}

type RowProps = { slug: string; item: MatrixContent["items"][number]; columns: readonly Column[] };

function Row({ slug, item: { contest, cells, ownVoice, unattributed }, columns }: RowProps) {
  const t = translator("contests");
  const cellOf = (key: string): Cell | undefined => (key === "voice" ? ownVoice : cells.find(({ sideId }) => (sideId ?? "none") === key));
  return (
    <tr>
      <th scope="row">
        <Link href={contestHref(slug, contest.id)} prefetch={false}>{contest.question}</Link>
        <span className={styles.about}>
          <Badge>{t(`kinds.${contest.kind}`)}</Badge>
          <span>{t(`states.${contest.state}`)}</span>
          {unattributed > 0 && <span>{t("matrix.unattributed", { count: unattributed })}</span>}
        </span>
      </th>
      {columns.map((column) => {
        const cell = cellOf(column.key);
        return (
          <td key={column.key}>
            <span className={styles.narrowName}>
              <ColumnName column={column} />
            </span>
            {cell && <MatrixCell cell={cell} isVoice={column.key === "voice"} href={contestHref(slug, contest.id, { side: column.key })} />}
          </td>
        );
      })}
    </tr>
  );
}
