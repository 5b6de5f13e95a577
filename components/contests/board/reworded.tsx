"use client";
import { useTranslations } from "use-intl/react";
import { useContest } from "@/components/contests/contest-context";
import { Link } from "@/components/ui/link";
import { WordDiff } from "@/components/ui/word-diff";
import type { MentionRecord } from "@/lib/claims/record";
import { reworded } from "@/lib/revisions/wordings";
import styles from "./card.module.css";

/** That the publisher changed a passage since it was marked: both wordings in one, or that it went. */
export function RewordedNote({ slug, mention, newestRevisionId }: { slug: string; mention: MentionRecord; newestRevisionId: string | undefined }) {
  const t = useTranslations("contests.reworded");
  const change = reworded(mention, newestRevisionId);
  if (!change) return null;
  const revisions = `/p/${slug}/documents/${mention.documentId}/revisions`;
  return (
    <div className={styles.reworded} role="group" aria-label={t(change.after === null ? "gone" : "changed")}>
      <p>
        <strong>{t(change.after === null ? "gone" : "changed")}</strong>{" "}
        {!change.isDecided && <>{t("waiting")} <Link href={`${revisions}#waiting`}>{t("decide")}</Link></>}
        {change.isDecided && <Link href={`${revisions}#changes`}>{t("compare")}</Link>}
      </p>
      {change.after !== null && <WordDiff before={change.before} after={change.after} />}
    </div>
  );
}

/** Of how many claims of the contest the publisher changed the passage since. */
export function RewordedCount() {
  const t = useTranslations("contests.reworded");
  const { state } = useContest();
  const newest = new Map(state.documents.map(({ id, revisionId }) => [id, revisionId]));
  const count = state.claims.filter(({ mentions }) => mentions.some((mention) => reworded(mention, newest.get(mention.documentId)))).length;
  return count > 0 && <p role="note">{t("count", { count })}</p>;
}
