"use client";
import { useTranslations } from "use-intl/react";
import { placeHref, useContest } from "@/components/contests/contest-context";
import type { ContestState } from "@/components/contests/session/contest-state";
import { Link } from "@/components/ui/link";
import type { Citation } from "@/lib/editor/rich-text";
import styles from "./assessments.module.css";

/** A cited passage: its words, and the way to them in their text. */
export function CitationLink({ citation }: { citation: Citation }) {
  const t = useTranslations("contests.assessments");
  const { slug, state, cards } = useContest();
  const place = placeOf(state, citation);
  const number = cards.find(({ claim }) => claim.id === citation.claimId)?.number;
  const words = <q className={styles.quote} dir="auto">{citation.quote}</q>;
  if (!place) return words;
  const href = citation.claimId ? placeHref(slug, place.documentId, citation.claimId) : `/p/${slug}/documents/${place.documentId}#p=${citation.start}-${citation.end}`;
  const source = number === undefined ? t("source", { title: place.title }) : t("sourceCard", { title: place.title, number });
  return (
    <>
      {words}{" "}
      <span className={styles.source}>
        [<Link href={href}>{source}</Link>]
      </span>
    </>
  );
}

/** The document that a passage lies in: as the server says, or, of one that was cited on this page, as the claim's own place says. */
function placeOf({ cited, claims, documents }: ContestState, { revisionId, claimId }: Citation) {
  const known = cited.find((each) => each.revisionId === revisionId);
  if (known) return known;
  const mention = claims.find(({ id }) => id === claimId)?.mentions.find(({ anchorings }) => anchorings.some((each) => each.revisionId === revisionId));
  const document = documents.find(({ id }) => id === mention?.documentId);
  return document && { documentId: document.id, title: document.title };
}
