import { ColumnHead, columnWords, CountLink, cueWords, type Sides } from "@/components/contests/audit/audit-parts";
import { CueBars, NARROW, WIDE } from "@/components/contests/audit/cue-bars";
import { cueHref } from "@/components/contests/audit/links";
import { Table } from "@/components/ui/table";
import { cueClasses } from "@/lib/claims/cue-weight";
import { sharesOf } from "@/lib/contests/audit";
import type { Audit } from "@/lib/data/audit/audit";
import { translator } from "@/messages/translator";
import styles from "./audit.module.css";

/** With which cue words each side's claims are given: drawn, and as a table whose numbers lead to the claims. */
export function CueSection({ slug, audit: { sides, columns, cues } }: { slug: string; audit: Audit }) {
  const t = translator("audit");
  const rows = sharesOf(columns, cues);
  const labelled = rows.filter(({ claims }) => claims > 0).map((row) => ({ row, label: columnWords(sides, row.column) }));
  return (
    <section className={styles.section} aria-labelledby="audit-cues">
      <h2 id="audit-cues">{t("cues.title")}</h2>
      <p className={styles.lead}>{t("cues.lead")}</p>
      <figure className={styles.figure}>
        <div className={styles.wide}><CueBars rows={labelled} measures={WIDE} /></div>
        <div className={styles.narrow}><CueBars rows={labelled} measures={NARROW} /></div>
        <figcaption className={styles.lead}>{t("cues.drawing")}</figcaption>
      </figure>
      <Table caption={t("cues.caption")} captionHidden>
        <thead>
          <tr>
            <th scope="col">{t("side")}</th>
            <th scope="col" data-numeric>{t("claims")}</th>
            {cueClasses.map((cue) => <th key={cue} scope="col" data-numeric>{cueWords(cue)}</th>)}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ column, claims, parts }) => (
            <tr key={column}>
              <th scope="row"><ColumnHead sides={sides} column={column} /></th>
              <td data-numeric><CountLink count={claims} href={cueHref(slug, column)} what={columnWords(sides, column)} /></td>
              {parts.map((part) => (
                <td key={part.cue} data-numeric>
                  <CountLink count={part.claims} words={t("cell", { count: part.claims, share: part.share })} href={cueHref(slug, column, part.cue)} what={whatOf(sides, column, part.cue)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}

const whatOf = (sides: Sides, column: string, cue: (typeof cueClasses)[number]) => `${columnWords(sides, column)}, ${cueWords(cue)}`;
