import { ErrorNote } from "@/components/ui/error-note";
import { annotatorWords } from "@/components/agreement/layer-words";
import type { Agreement } from "@/lib/data/agreement/agreement";
import type { Comparison } from "@/lib/data/agreement/comparison";
import { translator } from "@/messages/translator";
import styles from "./agreement-page.module.css";

/** Stands where the figures will. */
export function Computing() {
  const t = translator("agreement");
  return <p role="status" className={styles.lead}>{t("page.computing")}</p>;
}

/** Why there are no figures, and what to do. */
export function NotCompared({ why }: { why: Extract<Agreement, { ok: false }>["why"] }) {
  const t = translator("agreement");
  return <ErrorNote what={t(`refused.${why}`)} />;
}

/** What was compared, what wasn't, and what figures of such layers can't tell. */
export function ComparedNotes({ annotators, documents, leftDocuments, onOlder }: Pick<Comparison, "annotators" | "documents" | "leftDocuments" | "onOlder">) {
  const t = translator("agreement");
  const names = annotatorWords(annotators);
  const common = new Set(annotators.flat().map(({ kind }) => kind).filter((kind) => kind === "shared" || kind === "adjudicated"));
  return (
    <div className={styles.notes}>
      <p>
        {t("page.compared", { documents: documents.length, title: documents[0]!.title })} {leftDocuments > 0 && t("page.leftDocuments", { count: leftDocuments })} {onOlder > 0 && t("page.onOlder", { count: onOlder })}
      </p>
      {annotators.map((layers, index) => layers.length > 1 && <p key={layers[0]!.id}>{t("page.together", { name: names[index]!, count: layers.length })}</p>)}
      {common.size > 0 && <p>{t("page.notBlind", { layers: common.size > 1 ? "both" : [...common][0]! })}</p>}
    </div>
  );
}
