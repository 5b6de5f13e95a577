"use client";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { ErrorNote } from "@/components/ui/error-note";
import { read } from "@/components/ui/request";
import { WordDiff } from "@/components/ui/word-diff";
import type { ActChange, RecordChange } from "@/lib/projects/activity";
import { fieldsCompared } from "@/lib/projects/compared";
import styles from "./activity.module.css";

/** What an act did, record by record and field by field. */
export function Changes({ slug, eventId }: { slug: string; eventId: string }) {
  const t = useTranslations("activity");
  const [found, setFound] = useState<ActChange | "failed" | null>(null);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const leaving = new AbortController();
    read<ActChange>(`/projects/${slug}/events/${eventId}`, leaving.signal).then(setFound, () => leaving.signal.aborted || setFound("failed"));
    return () => leaving.abort();
  }, [slug, eventId, turn]);
  if (found === "failed") return <ErrorNote what={t("failed")} kept={t("kept")}><Button size="small" onPress={() => (setFound(null), setTurn(turn + 1))}>{t("again")}</Button></ErrorNote>;
  if (found === null) return <p role="status" className={styles.meta}>{t("loading")}</p>;
  return (
    <div className={styles.changes}>
      {found.changes.map((change) => <Change key={`${change.recordId} ${change.version}`} change={change} names={found.names} />)}
      {found.more > 0 && <p className={styles.meta}>{t("more", { count: found.more })}</p>}
    </div>
  );
}

function Change({ change: { recordType, before, after, erased, version }, names }: { change: RecordChange; names: ActChange["names"] }) {
  const t = useTranslations("activity");
  const label = t("record", { kind: t(`filter.kinds.${recordType}`), version });
  if (erased) return <p>{label}: {t("erased")}</p>;
  const fields = fieldsCompared(before, after, (id) => names[id]);
  return (
    <section aria-label={label}>
      <h3 className={styles.record}>{label}</h3>
      {fields.length === 0 && <p className={styles.meta}>{t("same")}</p>}
      <dl className={styles.fields}>
        {fields.map(({ key, before: old, after: now }) => (
          <div key={key}>
            <dt><FieldName name={key} /></dt>
            <dd>{before === null ? <span dir="auto" className={styles.words}>{now}</span> : <WordDiff before={old || t("nothing")} after={now || t("nothing")} />}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function FieldName({ name }: { name: string }) {
  const t = useTranslations("activity.fields");
  type Key = Parameters<typeof t.has>[0];
  return t.has(name as Key) ? t(name as Key) : name;
}
