import { ColumnHead, columnWords, CountLink } from "@/components/contests/audit/audit-parts";
import { answerHref, coverageHref } from "@/components/contests/audit/links";
import { Link } from "@/components/ui/link";
import { Table } from "@/components/ui/table";
import { NO_SIDE, OWN_VOICE } from "@/lib/contests/matrix";
import type { Audit } from "@/lib/data/audit/audit";
import { translator } from "@/messages/translator";
import styles from "./audit.module.css";

type SectionProps = { slug: string; audit: Audit };

/** Claims without attribution, by the side whose answer they give. */
export function UnattributedSection({ slug, audit: { sides, columns, unattributed } }: SectionProps) {
  const t = translator("audit");
  const countOf = (column: string, attribution: "own_voice" | "unset") => unattributed.find((each) => each.column === column && each.attribution === attribution)?.claims ?? 0;
  return (
    <section className={styles.section} aria-labelledby="audit-unattributed">
      <h2 id="audit-unattributed">{t("unattributed.title")}</h2>
      <p className={styles.lead}>{t("unattributed.lead")}</p>
      <Table caption={t("unattributed.caption")} captionHidden>
        <thead>
          <tr>
            <th scope="col">{t("unattributed.answer")}</th>
            <th scope="col" data-numeric>{t("voice")}</th>
            <th scope="col" data-numeric>{t("unset")}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => (
            <tr key={column}>
              <th scope="row">{column === NO_SIDE ? t("noSideAnswer") : <ColumnHead sides={sides} column={column} />}</th>
              {(["own_voice", "unset"] as const).map((attribution) => (
                <td key={attribution} data-numeric>
                  <CountLink count={countOf(column, attribution)} href={answerHref(slug, column, attribution)} what={column === NO_SIDE ? t("noSideAnswer") : columnWords(sides, column)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}

const MOST = 200;

/** How many claims of which side each document gives. */
export function CoverageSection({ slug, audit: { sides, columns, documents, emptyDocuments } }: SectionProps) {
  const t = translator("audit");
  const across = [...columns, OWN_VOICE, "unset"];
  const most = [...documents].sort((a, b) => sum(b) - sum(a)).slice(0, MOST);
  const shown = documents.filter((document) => documents.length <= MOST || most.includes(document));
  return (
    <section className={styles.section} aria-labelledby="audit-documents">
      <h2 id="audit-documents">{t("documents.title")}</h2>
      <p className={styles.lead}>{t("documents.lead")}</p>
      <Table caption={t("documents.caption")} captionHidden>
        <thead>
          <tr>
            <th scope="col">{t("documents.document")}</th>
            {across.map((column) => <th key={column} scope="col" data-numeric><ColumnHead sides={sides} column={column} /></th>)}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ id, title, counts }) => (
            <tr key={id}>
              <th scope="row"><Link href={coverageHref(slug, id, null)}>{title}</Link></th>
              {across.map((column) => (
                <td key={column} data-numeric>
                  <CountLink count={counts.find((each) => each.column === column)?.claims ?? 0} href={coverageHref(slug, id, column)} what={`${title}, ${columnWords(sides, column)}`} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
      {documents.length > MOST && <p className={styles.lead}>{t("documents.more", { shown: MOST, all: documents.length })}</p>}
      {emptyDocuments > 0 && <p className={styles.lead}>{t("documents.emptyDocuments", { count: emptyDocuments })}</p>}
    </section>
  );
}

const sum = ({ counts }: Audit["documents"][number]) => counts.reduce((all, { claims }) => all + claims, 0);
