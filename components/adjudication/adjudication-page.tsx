import { Bench } from "@/components/adjudication/bench";
import { Figures } from "@/components/adjudication/figures";
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

/** One document: the bench, and the figures before and after. */
export function AdjudicationPage({ slug, page, text, layers, state }: AdjudicationPageProps) {
  const t = translator("adjudication");
  const names = Object.fromEntries(page.layers.map(({ id, kind, person, name }) => [id, kind === "own" ? (person ?? "") : kind === "imported" ? name : t("names.shared")]));
  return (
    <div className={styles.page}>
      <PageHeader title={page.document.title} above={<Breadcrumbs crumbs={[{ label: t("title"), href: `/p/${slug}/adjudication` }]} />} />
      <Bench key={`${state} ${layers?.join()}`} slug={slug} first={page} text={text} layers={layers} state={state} />
      <Figures key={layers?.join()} slug={slug} documentId={page.document.id} layers={layers} names={names} />
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
