import { contestHref } from "@/components/contests/contest-href";
import { Badge } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";
import { Table } from "@/components/ui/table";
import type { ContestSummary } from "@/lib/data/contest-summaries";
import { translator } from "@/messages/translator";
import styles from "./contest-table.module.css";

/** Contests with their kind, state, and how many answers and claims they have. */
export function ContestTable({ slug, contests }: { slug: string; contests: readonly ContestSummary[] }) {
  const t = translator("contests");
  return (
    <Table caption={t("list.caption")} captionHidden hover>
      <thead>
        <tr>
          <th scope="col">{t("list.question")}</th>
          <th scope="col" className={styles.wide}>
            {t("list.kind")}
          </th>
          <th scope="col">{t("list.state")}</th>
          <th scope="col" data-numeric className={styles.wide}>
            {t("list.positions")}
          </th>
          <th scope="col" data-numeric>
            {t("list.claims")}
          </th>
        </tr>
      </thead>
      <tbody>
        {contests.map(({ id, question, kind, state, positions, claims }) => (
          <tr key={id}>
            <th scope="row">
              <Link href={contestHref(slug, id)}>{question}</Link>
            </th>
            <td className={styles.wide}>
              <Badge>{t(`kinds.${kind}`)}</Badge>
            </td>
            <td>{t(`states.${state}`)}</td>
            <td data-numeric className={styles.wide}>
              {positions}
            </td>
            <td data-numeric>{claims}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
