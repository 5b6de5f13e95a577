"use client";
import { BookMarked } from "lucide-react";
import { useTranslations } from "use-intl/react";
import { useContest } from "@/components/contests/contest-context";
import type { ContestState } from "@/components/contests/session/contest-state";
import { Link } from "@/components/ui/link";
import type { Citing } from "@/lib/contests/citing";
import styles from "./card.module.css";

/** The place in the reader of the note by which one document cites another. */
export const noteHref = (slug: string, { fromDocumentId, start, end }: Citing) => `/p/${slug}/documents/${fromDocumentId}#p=${start}-${end}`;

export const titleOf = ({ documents }: ContestState, documentId: string): string => documents.find(({ id }) => id === documentId)?.title ?? "…";

/** That one document cites another, as the way to the note that says so. */
export function CitingLink({ citing }: { citing: Citing }) {
  const t = useTranslations("contests");
  const { slug, state } = useContest();
  return (
    <Link href={noteHref(slug, citing)}>
      {t("citing.cites", { from: titleOf(state, citing.fromDocumentId), to: titleOf(state, citing.toDocumentId) })}
    </Link>
  );
}

/** On a card: which other documents of this contest the document of a passage cites, each once. */
export function CitingMark({ documentId }: { documentId: string }) {
  const t = useTranslations("contests");
  const { slug, state } = useContest();
  const own = state.citings.filter(({ fromDocumentId }) => fromDocumentId === documentId);
  const first = own.filter((citing, index) => own.findIndex(({ toDocumentId }) => toDocumentId === citing.toDocumentId) === index);
  return first.map((citing) => {
    const title = titleOf(state, citing.toDocumentId);
    return (
      <p key={citing.regionId} className={styles.document}>
        <BookMarked aria-hidden />
        <Link href={noteHref(slug, citing)} aria-label={`${t("citing.mark", { title })}. ${t("citing.toNote")}`}>
          {t("citing.mark", { title })}
        </Link>
      </p>
    );
  });
}
