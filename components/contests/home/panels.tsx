import type { CSSProperties } from "react";
import { contestHref } from "@/components/contests/contest-href";
import { ButtonLink, Link } from "@/components/ui/link";
import { EmptyState } from "@/components/ui/empty-state";
import { LocalTime } from "@/components/ui/local-time";
import { contestStates } from "@/lib/contests/record";
import type { StateContests } from "@/lib/data/contest-summaries";
import type { DocumentListed } from "@/lib/data/documents/documents";
import { historyWords } from "@/components/ui/history-words";
import type { HistoryItem } from "@/lib/data/events";
import { translator } from "@/messages/translator";
import styles from "./home.module.css";

type DocumentsProps = { slug: string; documents: readonly DocumentListed[]; reach: ReadonlyMap<string, number>; mayImport: boolean };

/** The project's documents, with how many claims stand in each and how far into it they go. */
export function DocumentsPanel({ slug, documents, reach, mayImport }: DocumentsProps) {
  const t = translator("contests");
  const href = `/p/${slug}/documents`;
  return (
    <section className={styles.section} aria-labelledby="home-documents">
      <h2 id="home-documents">{t("home.documents")}</h2>
      {documents.length === 0 ? (
        <EmptyState title={t("home.documentsEmpty")} action={mayImport && <ButtonLink href={href}>{t("home.import")}</ButtonLink>}>
          {t("home.documentsEmptyNext")}
        </EmptyState>
      ) : (
        <>
          <ul className={styles.list} aria-labelledby="home-documents">
            {documents.map(({ id, title, claims }) => (
              <li key={id}>
                <Link href={`${href}/${id}`}>{title}</Link>
                <span className={styles.count}>{t("home.documentClaims", { count: claims })}{claims > 0 && ` · ${t("home.reach", { share: reach.get(id) ?? 0 })}`}</span>
                <span className={styles.reach} style={{ "--reach": claims > 0 ? (reach.get(id) ?? 0) : 0 } as CSSProperties} aria-hidden />
              </li>
            ))}
          </ul>
          <p>
            <Link href={href}>{t("home.documentsAll")}</Link>
          </p>
        </>
      )}
    </section>
  );
}

/** The contests by state, the last opened of each with their answers; each leads on. */
export function StatesPanel({ slug, states }: { slug: string; states: readonly StateContests[] }) {
  const t = translator("contests");
  if (states.length === 0) return null;
  const ordered = contestStates.flatMap((state) => states.filter((each) => each.state === state));
  return (
    <section className={styles.section} aria-labelledby="home-states">
      <h2 id="home-states">{t("home.contests")}</h2>
      {ordered.map(({ state, count, contests }) => (
        <div key={state}>
          <h3 className={styles.state}>
            <Link href={`/p/${slug}/contests?state=${state}`}>{t("home.state", { state: t(`states.${state}`), count })}</Link>
          </h3>
          <ul className={styles.list}>
            {contests.map(({ id, question, positions }) => (
              <li key={id}>
                <Link href={contestHref(slug, id)}>{question}</Link>
                <span className={styles.positions}>{positions.length > 0 ? positions.join(" · ") : t("home.noPositions")}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p>
        <Link href={`/p/${slug}/contests`}>{t("matrix.toContests")}</Link>
      </p>
    </section>
  );
}

/** Who did what last. */
export function EventsPanel({ slug, events }: { slug: string; events: readonly HistoryItem[] }) {
  const t = translator("contests");
  return (
    <section className={styles.section} aria-labelledby="home-events">
      <h2 id="home-events">{t("home.events")}</h2>
      {events.length === 0 && <p className={styles.lead}>{t("home.eventsEmpty")}</p>}
      <ul className={styles.list} aria-labelledby="home-events">
        {events.map(({ id, at, act, contributor, undoOfId }) => (
          <li key={id}>
            <span>
              {t("home.eventAct", { who: contributor.name, act: historyWords(act) })}
              {undoOfId && ` (${t("home.undo")})`}
            </span>
            <span className={styles.count}>
              <LocalTime at={at} />
            </span>
          </li>
        ))}
      </ul>
      <p><Link href={`/p/${slug}/activity`}>{t("home.allEvents")}</Link></p>
    </section>
  );
}
