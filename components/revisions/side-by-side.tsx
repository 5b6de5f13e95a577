"use client";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { FailureNote } from "@/components/ui/failure-note";
import { ask, type Failure } from "@/components/ui/request";
import { Select } from "@/components/ui/select";
import type { ComparedRevisions } from "@/lib/data/revisions/comparing";
import type { ComparedPart } from "@/lib/revisions/side-by-side";
import styles from "./revisions.module.css";

interface SideBySideProps {
  readonly project: string;
  readonly documentId: string;
  /** newest first */
  readonly revisions: readonly { readonly id: string; readonly ordinal: number }[];
}

/** So many places are shown at first, and more each time. */
const SHOWN = 100;

/** Two revisions of one's choice next to each other, with what stayed folded and what changed word by word. */
export function SideBySide({ project, documentId, revisions }: SideBySideProps) {
  const t = useTranslations("revisions.compare");
  const label = useTranslations("revisions.list");
  const [pair, setPair] = useState({ older: revisions[1]?.id, newer: revisions[0]!.id });
  const { compared, failure } = useCompared(pair.older && pair.older !== pair.newer ? `/projects/${project}/documents/${documentId}/revisions/${pair.newer}/comparison/${pair.older}` : null);
  if (revisions.length < 2) return <p className={styles.state}>{t("only")}</p>;
  const choices = revisions.map(({ id, ordinal }) => ({ id, label: label("revision", { ordinal }) }));
  return (
    <>
      <div className={styles.choice}>
        <Select label={t("older")} choices={choices} value={pair.older ?? null} onChange={(older) => setPair({ ...pair, older })} />
        <Select label={t("newer")} choices={choices} value={pair.newer} onChange={(newer) => setPair({ ...pair, newer })} />
      </div>
      <FailureNote what={t("failed")} failure={failure} />
      {!compared && !failure && <p role="status">{pair.older === pair.newer ? "" : t("loading")}</p>}
      {compared && <Parts key={`${compared.older.id} ${compared.newer.id}`} compared={compared} />}
    </>
  );
}

function Parts({ compared: { older, newer, parts } }: { compared: ComparedRevisions }) {
  const t = useTranslations("revisions.compare");
  const label = useTranslations("revisions.list");
  const [shown, setShown] = useState(SHOWN);
  const changed = parts.filter(({ kind }) => kind === "changed").length;
  return (
    <>
      <p className={styles.state} role="status">{changed === 0 ? t("none") : t("counts", { changed })}</p>
      <div className={styles.heads} aria-hidden>
        <span>{label("revision", { ordinal: older.ordinal })}</span>
        <span>{label("revision", { ordinal: newer.ordinal })}</span>
      </div>
      {parts.slice(0, shown).map((part) => <Part key={`${part.kind} ${part.older.start} ${part.newer.start}`} part={part} ordinals={[older.ordinal, newer.ordinal]} />)}
      {parts.length > shown && <Button onPress={() => setShown(shown + SHOWN)}>{t("more")}</Button>}
    </>
  );
}

function Part({ part, ordinals }: { part: ComparedPart; ordinals: readonly [number, number] }) {
  const t = useTranslations("revisions.compare");
  const label = useTranslations("revisions.list");
  if (part.kind === "same") {
    return (
      <div className={styles.same}>
        <p dir="auto">{part.head}</p>
        {part.tail && <p className={styles.state}>… {t("same", { count: part.sentences })} …</p>}
        {part.tail && <p dir="auto">{part.tail}</p>}
      </div>
    );
  }
  const side = (own: "went" | "came") => {
    const Own = own === "went" ? "del" : "ins";
    return part.words.filter(({ kind }) => kind === "same" || kind === own).map(({ kind, text }, index) => (kind === "same" ? <span key={index}>{text}</span> : <Own key={index}>{text}</Own>));
  };
  return (
    <div className={styles.sides}>
      <blockquote className={styles.quote} dir="auto" aria-label={label("revision", { ordinal: ordinals[0] })}>{side("went")}</blockquote>
      <blockquote className={styles.quote} dir="auto" aria-label={label("revision", { ordinal: ordinals[1] })}>{side("came")}</blockquote>
    </div>
  );
}

function useCompared(path: string | null): { compared: ComparedRevisions | null; failure: Failure | null } {
  const [state, setState] = useState<{ path: string; compared: ComparedRevisions | null; failure: Failure | null } | null>(null);
  useEffect(() => {
    if (path === null) return;
    let isOver = false;
    void ask<ComparedRevisions>({ method: "GET", path }).then((answer) => isOver || setState({ path, compared: answer.kind === "done" ? answer.value : null, failure: answer.kind === "done" ? null : answer }));
    return () => {
      isOver = true;
    };
  }, [path]);
  return state?.path === path && state ? state : { compared: null, failure: null };
}
