import { EmptyState } from "@/components/ui/empty-state";
import { ButtonLink, Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Table } from "@/components/ui/table";
import type { AdjudicableDocument } from "@/lib/data/adjudication/documents";
import { translator } from "@/messages/translator";
import styles from "./adjudication.module.css";

interface AdjudicationHomeProps {
  readonly slug: string;
  readonly items: readonly AdjudicableDocument[];
  readonly next: string | null;
  readonly adjudicated: { readonly id: string; readonly claims: number };
}

const formats = ["w3c", "csv"] as const;

/** The documents that closed assignments left to be adjudicated, with how far that is; and the adjudicated layer, to be taken away. */
export function AdjudicationHome({ slug, items, next, adjudicated }: AdjudicationHomeProps) {
  const t = translator("adjudication");
  return (
    <div className={styles.page}>
      <PageHeader title={t("title")} lead={t("lead")} />
      {items.length === 0 ? (
        <EmptyState title={t("home.none")} action={<ButtonLink href={`/p/${slug}/assignments`}>{t("home.toAssignments")}</ButtonLink>}>{t("home.noneNext")}</EmptyState>
      ) : (
        <Table caption={t("home.caption")} captionHidden hover>
          <thead>
            <tr>
              <th scope="col">{t("home.document")}</th>
              <th scope="col" data-numeric>{t("home.people")}</th>
              <th scope="col" data-numeric>{t("home.claims")}</th>
              <th scope="col" data-numeric>{t("home.open")}</th>
              <th scope="col" data-numeric>{t("home.decisions")}</th>
              <th scope="col" data-numeric>{t("home.changed")}</th>
            </tr>
          </thead>
          <tbody>
            {items.map(({ id, title, layers, claims, open, decisions, changed }) => (
              <tr key={id}>
                <th scope="row" className={styles.title}><Link href={`/p/${slug}/adjudication/${id}`}>{title}</Link></th>
                {[layers, claims, open, decisions, changed].map((count, index) => <td key={index} data-numeric>{count}</td>)}
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      {adjudicated.claims > 0 && (
        <p className={styles.rule}>
          {t("home.gold", { count: adjudicated.claims })}{" "}
          {formats.map((format) => <a key={format} href={`/api/v1/projects/${slug}/export?format=${format}&layer=${adjudicated.id}`} download>{t(`home.${format}`)}</a>).flatMap((link, index) => (index > 0 ? [" · ", link] : [link]))} · <Link href={`/p/${slug}/settings?layer=${adjudicated.id}#export`}>{t("home.otherFormats")}</Link>
        </p>
      )}
      {next && <ButtonLink href={`/p/${slug}/adjudication?after=${next}`}>{t("home.more")}</ButtonLink>}
    </div>
  );
}
