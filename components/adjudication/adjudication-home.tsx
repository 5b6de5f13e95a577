import { EmptyState } from "@/components/ui/empty-state";
import { ButtonLink, Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Table } from "@/components/ui/table";
import type { AdjudicableDocument } from "@/lib/data/adjudication/documents";
import { translator } from "@/messages/translator";
import styles from "./adjudication.module.css";

/** The documents that closed assignments left to be adjudicated, with how far that is. */
export function AdjudicationHome({ slug, items, next }: { slug: string; items: readonly AdjudicableDocument[]; next: string | null }) {
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
                <th scope="row" className={styles.title}><Link href={`/p/${slug}/adjudication/${id}`} prefetch={false}>{title}</Link></th>
                {[layers, claims, open, decisions, changed].map((count, index) => <td key={index} data-numeric>{count}</td>)}
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      {next && <ButtonLink href={`/p/${slug}/adjudication?after=${next}`}>{t("home.more")}</ButtonLink>}
    </div>
  );
}
