import type { ReactNode } from "react";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { EmptyState } from "@/components/ui/empty-state";
import { ButtonLink } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { translator } from "@/messages/translator";
import styles from "./adjudication.module.css";

interface AdjudicationPageProps {
  readonly slug: string;
  readonly title: string;
  /** where the groups are decided */
  readonly children: ReactNode;
}

/** One document on the bench. */
export function AdjudicationPage({ slug, title, children }: AdjudicationPageProps) {
  const t = translator("adjudication");
  return (
    <div className={styles.page}>
      <PageHeader title={title} above={<Breadcrumbs crumbs={[{ label: t("title"), href: `/p/${slug}/adjudication` }]} />} />
      {children}
    </div>
  );
}

/** What somebody sees who annotates the document blind. */
export function AdjudicationWithheld({ slug }: { slug: string }) {
  const t = translator("adjudication");
  return (
    <div className={styles.page}>
      <PageHeader title={t("title")} />
      <EmptyState title={t("withheld.title")} action={<ButtonLink href={`/p/${slug}/adjudication`}>{t("withheld.back")}</ButtonLink>}>{t("withheld.why")}</EmptyState>
    </div>
  );
}
