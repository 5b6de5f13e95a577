"use client";
import { useTranslations } from "use-intl/react";
import type { SourceReview } from "@/lib/documents/review";
import { remarkKinds } from "@/lib/sources/remarks";
import { warningKinds } from "@/lib/sources/warnings";
import styles from "./upload.module.css";

/** What became regions, and what was dropped, guessed or repaired, with counts. */
export function FoundList({ review: { regions, remarks } }: { review: Pick<SourceReview, "regions" | "remarks"> }) {
  const t = useTranslations("documents.found");
  if (regions.length === 0 && remarks.length === 0) return <p>{t("nothing")}</p>;
  return (
    <div className={styles.warnings}>
      <p>{t("title")}</p>
      <ul>
        {regions.map(({ role, count }) => (
          <li key={role}>{t(`region.${role}`, { count })}</li>
        ))}
        <Remarks remarks={remarks} />
      </ul>
    </div>
  );
}

/** One item of a list for each kind; a kind that this page has no words for is named as it is. */
export function Remarks({ remarks }: { remarks: readonly { readonly kind: string; readonly count: number }[] }) {
  const t = useTranslations("documents");
  return remarks.map(({ kind, count }) => {
    const remark = remarkKinds.find((known) => known === kind);
    const warning = warningKinds.find((known) => known === kind);
    return <li key={kind}>{remark ? t(`remark.${remark}`, { count }) : warning ? t(`warning.${warning}`, { count }) : `${kind}: ${count}`}</li>;
  });
}
