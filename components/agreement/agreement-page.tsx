import type { ReactNode } from "react";
import { CompareForm } from "@/components/agreement/compare-form";
import { annotatorWords, extentWords } from "@/components/agreement/layer-words";
import { ErrorNote } from "@/components/ui/error-note";
import { EmptyState } from "@/components/ui/empty-state";
import { ButtonLink } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { annotatorsOf } from "@/lib/agreement/annotators";
import type { AgreementKey, AgreementQuery } from "@/lib/agreement/query";
import type { AgreementChoices } from "@/lib/data/agreement/choices";
import { translator } from "@/messages/translator";
import styles from "./agreement-page.module.css";

export interface AgreementPageProps {
  readonly slug: string;
  readonly choices: AgreementChoices;
  readonly query: AgreementQuery;
  readonly unread: readonly AgreementKey[];
  readonly mayAdjudicate: boolean;
  /** what was found; nothing before anything is chosen */
  readonly children: ReactNode;
}

/** Agreement in a project: what can be compared, and, once layers are chosen, how far they agree. */
export function AgreementPage({ slug, choices: { layers, documents }, query, unread, mayAdjudicate, children }: AgreementPageProps) {
  const t = translator("agreement");
  return (
    <div className={styles.page}>
      <PageHeader title={t("page.title")} lead={t("page.lead")} {...(mayAdjudicate ? { actions: <ButtonLink href={`/p/${slug}/adjudication`}>{t("page.adjudicate")}</ButtonLink> } : {})} />
      {unread.length > 0 && <ErrorNote what={t("page.unread", { keys: unread.join(", ") })} />}
      {layers.length < 2 ? (
        <EmptyState title={t("page.empty")} action={<ButtonLink href={`/p/${slug}/documents`}>{t("page.toDocuments")}</ButtonLink>}>{t("page.emptyNext")}</EmptyState>
      ) : (
        <CompareForm slug={slug} query={query} documents={documents} annotators={annotatorsIn({ layers, documents })} />
      )}
      {children}
    </div>
  );
}

/** Whose work can be chosen: a person's own layers together, where they lie in different documents. */
function annotatorsIn({ layers, documents }: AgreementChoices) {
  const annotators = annotatorsOf(layers, (id) => Object.keys(layers.find((layer) => layer.id === id)!.places));
  const names = annotatorWords(annotators);
  return annotators.map((own, index) => ({ layerIds: own.map(({ id }) => id), label: names[index]!, detail: extentWords(own, documents), documentIds: own.flatMap(({ places }) => Object.keys(places)) }));
}
