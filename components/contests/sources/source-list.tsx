"use client";
import { useMemo } from "react";
import { useTranslations } from "use-intl/react";
import { partyOf, useContest } from "@/components/contests/contest-context";
import styles from "@/components/contests/sources/sources.module.css";
import { Disclosure } from "@/components/ui/disclosure";
import { Link } from "@/components/ui/link";
import { dateInWords } from "@/lib/claims/partial-date";
import { sourcesInOrder, type SourceOfCards } from "@/lib/contests/sources";
import type { ContestSource } from "@/lib/data/contest-sources";

/** The documents on which the contest rests, with what it takes to find the same words again. On paper they are its last pages. */
export function SourceList() {
  const t = useTranslations("contests.sources");
  const { cards, state } = useContest();
  const sources = useMemo(() => sourcesInOrder(state.sources, cards), [state.sources, cards]);
  if (sources.length === 0) return null;
  return (
    <div className={styles.sources} data-sources>
      <Disclosure level={2} title={t("title", { count: sources.length })}>
        <p className={styles.lead}>{t("lead")}</p>
        <ol className={styles.list}>
          {sources.map((each) => (
            <Source key={each.source.id} {...each} />
          ))}
        </ol>
      </Disclosure>
    </div>
  );
}

function Source({ source, cards }: SourceOfCards<ContestSource>) {
  const t = useTranslations("contests.sources");
  const { slug, state } = useContest();
  const { id, title, kind, publisherPartyId, published, retrieved, originalUrl, archiveUrl, revisions } = source;
  const facts = [
    kind, publisherPartyId && t("publisher", { who: partyOf(state, publisherPartyId).name ?? "…" }), published && t("published", { date: dateInWords(published) }), retrieved && t("retrieved", { date: dateInWords(retrieved) }),
  ].filter(Boolean);
  return (
    <li className={styles.source}>
      <Link href={`/p/${slug}/documents/${id}`}><strong dir="auto">{title}</strong></Link>
      <p>{cards.length > 0 ? t("cards", { count: cards.length, numbers: cards.join(", ") }) : t("citedOnly")}</p>
      {facts.length > 0 && <p>{facts.join(" · ")}</p>}
      <Outward label={t("original")} href={originalUrl} />
      <Outward label={t("archive")} href={archiveUrl} />
      {originalUrl + archiveUrl === "" && <p className={styles.lead}>{t("noLink")}</p>}
      {revisions.map(({ id: revisionId, ordinal, sha256 }) => (
        <p key={revisionId} className={styles.hash}>{t("hash", { ordinal })}: <code>{sha256}</code></p>
      ))}
    </li>
  );
}

// Which contest somebody reads is nobody else's business: it goes along with no link.
function Outward({ label, href }: { label: string; href: string }) {
  if (href === "") return null;
  return <p>{label}: <a href={href} rel="noreferrer noopener" target="_blank">{href}</a></p>;
}
