import { Download } from "lucide-react";
import { AgreementReport } from "@/components/agreement/agreement-report";
import { annotatorWords } from "@/components/agreement/layer-words";
import { Method } from "@/components/agreement/method";
import { PairTable } from "@/components/agreement/pair-table";
import { ComparedNotes } from "@/components/agreement/result-notes";
import type { AgreementNames } from "@/components/agreement/value-words";
import { ButtonLink } from "@/components/ui/link";
import type { Side } from "@/lib/agreement/layer";
import { agreementSearch, type AgreementQuery } from "@/lib/agreement/query";
import type { Agreement } from "@/lib/data/agreement/agreement";
import type { Comparison } from "@/lib/data/agreement/comparison";
import { translator } from "@/messages/translator";
import styles from "./agreement-page.module.css";

export type AgreementResultProps = Extract<Agreement, { ok: true }> & { readonly slug: string; readonly query: AgreementQuery };

/** How far the chosen layers agree, pair by pair where they are more than two, and how it is counted. */
export function AgreementResult({ slug, query, comparison, answer: { whole, pairs } }: AgreementResultProps) {
  const t = translator("agreement");
  const { documents, texts } = comparison;
  const names = namesOf(comparison);
  const titles = new Map(documents.map(({ id, title }) => [id, title]));
  return (
    <>
      <section aria-labelledby="agreement-figures" className={styles.section}>
        <div className={styles.head}>
          <h2 id="agreement-figures">{t("page.figures")}</h2>
          <Exports slug={slug} query={query} />
        </div>
        <ComparedNotes {...comparison} />
        <AgreementReport
          agreement={whole} names={names} textOf={(id) => texts.get(id)!} hrefOf={placesOf(slug, comparison)}
          titleOf={documents.length > 1 ? (id) => titles.get(id)! : undefined}
        />
        {query.gamma === undefined && (
          <div className={styles.gamma} data-print="hide">
            <ButtonLink href={`/p/${slug}/agreement${agreementSearch({ ...query, gamma: "1" })}`} scroll={false}>{t("page.withGamma")}</ButtonLink>
            <p className={styles.help}>{t("page.gammaHelp")}</p>
          </div>
        )}
      </section>
      {pairs.length > 0 && <PairTable slug={slug} query={query} pairs={pairs} comparison={comparison} names={names} />}
      <Method />
    </>
  );
}

function Exports({ slug, query }: Pick<AgreementResultProps, "slug" | "query">) {
  const t = translator("agreement");
  return (
    <p className={styles.exports} data-print="hide">
      <Download size="1em" aria-hidden /> {t("page.export")}
      {(["csv", "json"] as const).map((format) => (
        <a key={format} href={`/api/v1/projects/${slug}/agreement-table${agreementSearch(query)}&format=${format}`} download aria-label={t("page.exportSaid", { format: t(`page.${format}`) })}>{t(`page.${format}`)}</a>
      ))}
    </p>
  );
}

function namesOf({ annotators, question, names: { party, position, contest } }: Comparison): AgreementNames {
  const words = annotatorWords(annotators);
  const of = (names: ReadonlyMap<string, string>) => (id: string) => names.get(id) ?? id;
  return { annotator: (id) => words[question.annotatorIds.indexOf(id)] ?? id, party: of(party), position: of(position), contest: of(contest) };
}

/** Where a side's claim is opened in the reader: what lies in an imported or somebody's own layer with that layer, as the reader shows neither unasked. */
function placesOf(slug: string, { annotators, question }: Comparison): (side: Side) => string | null {
  const places = new Map(question.documents.flatMap(({ documentId, works }) => works.flatMap(({ claims }, annotator) => claims.map(({ mentionId }) => [mentionId, { documentId, layer: annotators[annotator]![0]! }] as const))));
  return ({ claimId, mentionId }) => {
    const place = places.get(mentionId ?? "");
    if (!place || claimId === null) return null;
    return `/p/${slug}/documents/${place.documentId}?${place.layer.kind === "imported" || place.layer.kind === "own" ? `layer=${place.layer.id}&` : ""}claim=${claimId}`;
  };
}
