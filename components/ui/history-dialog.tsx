"use client";
import { useState, type ReactElement } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "./button";
import { Dialog } from "./dialog";
import { ErrorNote } from "./error-note";
import styles from "./history-dialog.module.css";
import { HistoryVersions } from "./history-versions";
import { LocalTime } from "./local-time";
import { Select } from "./select";
import { useHistory, type HistoryVersion } from "./use-history";
import { WordDiff } from "./word-diff";

/** One part of a record in which two versions differ, in words. */
export interface PartCompared {
  readonly key: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

export type HistoryDialogProps<T> = {
  trigger: ReactElement;
  /** the record's history under the API, like "/projects/river/claims/…/history" */
  path: string;
  compare: (before: T, after: T) => readonly PartCompared[];
  /** said where there is no version at all */
  nothing?: string;
  /** Given, an older version can be written again. */
  onRestore?: (body: T) => void;
};

/** A record's versions: who made them, when, how any two differ word by word, and the way back to an older one. */
export function HistoryDialog<T>({ trigger, path, compare, nothing, onRestore }: HistoryDialogProps<T>) {
  const t = useTranslations("history.dialog");
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Dialog title={t("title")} size="wide" trigger={trigger} isOpen={isOpen} onOpenChange={setIsOpen}>
      {(close) => isOpen && <History<T> path={path} compare={compare} nothing={nothing} onRestore={onRestore && ((body) => (close(), onRestore(body)))} />}
    </Dialog>
  );
}

type HistoryProps<T> = Pick<HistoryDialogProps<T>, "path" | "compare"> & { nothing: string | undefined; onRestore: ((body: T) => void) | undefined };

function History<T>({ path, compare, nothing, onRestore }: HistoryProps<T>) {
  const t = useTranslations("history.dialog");
  const { versions, isLoading, hasFailed, hasMore, more } = useHistory<T>(path);
  const [chosen, setChosen] = useState<{ from: number; to: number } | null>(null);
  const newest = versions[0]?.version ?? 0;
  const { from, to } = chosen ?? { from: versions[1]?.version ?? newest, to: newest };
  const [older, newer] = [from, to].map((wanted) => versions.find(({ version }) => version === wanted));
  if (hasFailed) return <ErrorNote what={t("failed")} kept={t("kept")} />;
  if (!isLoading && versions.length === 0 && nothing) return <p>{nothing}</p>;
  if (!older || !newer) return <p role="status">{t("loading")}</p>;
  // Not every version needs to be in the list: some histories are of one part of a record.
  const before = (version: number) => versions[versions.findIndex((each) => each.version === version) + 1]?.version ?? version;
  const choices = versions.map(({ version }) => ({ id: String(version), label: t("version", { version }), ...(version === newest ? { detail: t("current") } : {}) }));
  return (
    <div className={styles.history}>
      <HistoryVersions versions={versions} shown={to} onShow={(version) => setChosen({ from: before(version), to: version })} />
      {hasMore && <Button size="small" onPress={more} isPending={isLoading}>{t("more")}</Button>}
      <div className={styles.compared}>
        <p className={styles.muted}>{t("hint")}</p>
        <div className={styles.pair}>
          <Select label={t("from")} choices={choices} value={String(from)} onChange={(id) => setChosen({ from: Number(id), to })} />
          <Select label={t("to")} choices={choices} value={String(to)} onChange={(id) => setChosen({ from, to: Number(id) })} />
        </div>
        <Comparison older={older} newer={newer} compare={compare} />
        {onRestore && older.body !== null && older.version !== newest && (
          <div className={styles.restore}>
            <Button onPress={() => onRestore(older.body!)}>{t("restore", { version: older.version })}</Button>
            <p className={styles.muted}>{t("restoreNote")}</p>
          </div>
        )}
      </div>
    </div>
  );
}

function Comparison<T>({ older, newer, compare }: { older: HistoryVersion<T>; newer: HistoryVersion<T>; compare: HistoryDialogProps<T>["compare"] }) {
  const t = useTranslations("history.dialog");
  const label = t("compared", { from: older.version, to: newer.version });
  if (older.body === null || newer.body === null) return <ErasedNotes versions={older === newer ? [older] : [older, newer]} />;
  const parts = compare(older.body, newer.body);
  return (
    <section aria-label={label} aria-live="polite">
      <h3>{label}</h3>
      {parts.length === 0 && <p className={styles.muted}>{t("same")}</p>}
      <dl className={styles.parts}>
        {parts.map(({ key, label: name, before, after }) => (
          <div key={key}>
            <dt>{name}</dt>
            <dd><WordDiff before={before || t("nothing")} after={after || t("nothing")} /></dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What is known of versions whose content was erased: when, by whom and why, as somebody wrote it. */
function ErasedNotes({ versions }: { versions: readonly HistoryVersion<unknown>[] }) {
  const t = useTranslations("history.dialog");
  return versions.map(({ version, tombstone }) => tombstone && (
    <p key={version}>{t.rich("erased", { version, by: () => <bdi>{tombstone.by}</bdi>, at: () => <LocalTime at={tombstone.at} />, reason: () => <bdi>{tombstone.reason}</bdi> })}</p>
  ));
}
