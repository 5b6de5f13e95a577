import { Bench } from "@/components/adjudication/bench";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { EmptyState } from "@/components/ui/empty-state";
import { ButtonLink } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import type { GroupFilter } from "@/lib/adjudication/group";
import type { AdjudicationPage as Page } from "@/lib/data/adjudication/reading";
import { translator } from "@/messages/translator";
import styles from "./adjudication.module.css";

interface AdjudicationPageProps {
  readonly slug: string;
  readonly page: Page;
  readonly text: string;
  readonly layers: readonly string[] | undefined;
  readonly state: GroupFilter | undefined;
}

/** One document on the bench. */
export function AdjudicationPage({ slug, page, text, layers, state }: AdjudicationPageProps) {
  const t = translator("adjudication");
  return (
    <div className={styles.page}>
      <PageHeader title={page.document.title} above={<Breadcrumbs crumbs={[{ label: t("title"), href: `/p/${slug}/adjudication` }]} />} />
      <Bench key={`${state} ${layers?.join()}`} slug={slug} first={page} text={text} layers={layers} state={state} />
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
