import { ButtonLink, Link } from "@/components/ui/link";
import { EmptyState } from "@/components/ui/empty-state";
import { LocalTime } from "@/components/ui/local-time";
import type { ContestRecord } from "@/lib/contests/record";
import { contestStates } from "@/lib/contests/record";
import type { DocumentListed } from "@/lib/data/documents/documents";
import type { HistoryItem } from "@/lib/data/events";
import { translator } from "@/messages/translator";
import styles from "./home.module.css";

/** The project's documents, with how many claims stand in each. */
export function DocumentsPanel({ slug, documents, mayImport }: { slug: string; documents: readonly DocumentListed[]; mayImport: boolean }) {
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
                <span className={styles.count}>{t("home.documentClaims", { count: claims })}</span>
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

type States = readonly { readonly state: ContestRecord["state"]; readonly count: number }[];

/** How many contests are open, in review, and so on; each leads to them. */
export function StatesPanel({ slug, states }: { slug: string; states: States }) {
  const t = translator("contests");
  if (states.length === 0) return null;
  const ordered = contestStates.flatMap((state) => states.filter((each) => each.state === state));
  return (
    <section className={styles.section} aria-labelledby="home-states">
      <h2 id="home-states">{t("home.contests")}</h2>
      <ul className={styles.list} aria-labelledby="home-states">
        {ordered.map(({ state, count }) => (
          <li key={state}>
            <Link href={`/p/${slug}/contests?state=${state}`}>{t(`states.${state}`)}</Link>
            <span className={styles.count}>{count}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who did what last. */
export function EventsPanel({ events }: { events: readonly HistoryItem[] }) {
  const t = translator("contests");
  return (
    <section className={styles.section} aria-labelledby="home-events">
      <h2 id="home-events">{t("home.events")}</h2>
      {events.length === 0 && <p className={styles.lead}>{t("home.eventsEmpty")}</p>}
      <ul className={styles.list} aria-labelledby="home-events">
        {events.map(({ id, at, act, contributor, undoOfId }) => (
          <li key={id}>
            <span>
              {t("home.eventAct", { who: contributor.name, act: actWords(act) })}
              {undoOfId && ` (${t("home.undo")})`}
            </span>
            <span className={styles.count}>
              <LocalTime at={at} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** An act of the history in words: the message file's, or its own name for one that is not there. */
function actWords(act: string): string {
  const t = translator("contests");
  type Key = Parameters<typeof t.has>[0];
  const [record, verb] = act.split(".");
  return t.has(`history.${record}.${verb}` as Key) ? t(`history.${record}.${verb}` as Key) : act;
}
