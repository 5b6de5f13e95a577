"use client";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { BulkDialog } from "@/components/search/table/bulk-dialog";
import { changeMany, takeBack, type BulkChange, type BulkResult } from "@/components/search/table/bulk-run";
import { BulkReport } from "@/components/search/table/bulk-report";
import { TakeChosen } from "@/components/search/table/take-chosen";
import type { Choosing } from "@/components/search/table/use-choice";
import { Button } from "@/components/ui/button";
import { ProgressBar } from "@/components/ui/progress-bar";
import { read } from "@/components/ui/request";
import type { ClaimKey } from "@/lib/data/search/claims";
import type { ActTerms } from "@/lib/projects/terms";
import styles from "./table.module.css";

export interface BulkBarProps {
  readonly slug: string;
  readonly query: Readonly<Record<string, string>>;
  readonly total: number;
  readonly terms: ActTerms;
  readonly choosing: Choosing;
  /** whether the claims are those of an imported layer that the member may take over */
  readonly mayTake: boolean;
  /** after claims were changed: what is shown is older than what is there */
  readonly onDone: () => void;
}

type Running = { readonly kind: "change" | "undo" | "gather"; readonly done: number; readonly total: number } | null;
/** What was done last, so that it can be taken back in one act. */
export interface LastChange {
  readonly kind: BulkChange["kind"];
  readonly result: BulkResult;
  readonly isUndone: boolean;
}

/** What can be done with the chosen claims, how far it is, what came of it, and its undo. */
export function BulkBar({ slug, query, total, terms, choosing, mayTake, onDone }: BulkBarProps) {
  const t = useTranslations("search");
  const [asking, setAsking] = useState<BulkChange["kind"] | null>(null);
  const [running, setRunning] = useState<Running>(null);
  const [last, setLast] = useState<LastChange | null>(null);
  const claims = [...choosing.chosen].map(([id, version]) => ({ id, version }));

  async function run(kind: "change" | "undo", count: number, work: (onProgress: (done: number) => void) => Promise<BulkResult>, name: BulkChange["kind"]) {
    setAsking(null);
    setLast(null);
    setRunning({ kind, done: 0, total: count });
    const result = await work((done) => setRunning({ kind, done, total: count }));
    setRunning(null);
    setLast({ kind: name, result, isUndone: kind === "undo" });
    choosing.clear();
    onDone();
  }
  async function chooseAll() {
    setRunning({ kind: "gather", done: 0, total });
    try {
      choosing.chooseAll(await allKeys(slug, query, (done) => setRunning({ kind: "gather", done, total: Math.max(total, done) })));
    } finally {
      setRunning(null);
    }
  }
  const undo = ({ kind, result }: LastChange) => run("undo", result.written.length, (onProgress) => takeBack(slug, kind, result.written, onProgress), kind);
  return (
    <div className={styles.bulk}>
      {!running && total > 0 && (
        <div className={styles.bar} role="group" aria-label={t("table.select")}>
          {claims.length > 0 && <span role="status">{t("bulk.chosen", { count: claims.length })}</span>}
          {claims.length > 0 && kindsFor(query).filter((kind) => !mayTake || kind !== "placement").map((kind) => (
            <Button key={kind} size="small" onPress={() => setAsking(kind)}>{t(`bulk.${kind}`)}</Button>
          ))}
          {mayTake && <TakeChosen slug={slug} claims={claims} onDone={choosing.clear} />}
          {claims.length < total && <Button size="small" variant="quiet" onPress={chooseAll}>{t("bulk.all", { count: total })}</Button>}
          {claims.length > 0 && <Button size="small" variant="quiet" onPress={choosing.clear}>{t("bulk.none")}</Button>}
        </div>
      )}
      {running && (
        <ProgressBar label={t(running.kind === "change" ? "bulk.progress" : running.kind === "undo" ? "bulk.undoing" : "bulk.gathering")} value={running.done} total={running.total} valueLabel={t("bulk.progressValue", { done: running.done, total: running.total })} />
      )}
      {last && !running && <BulkReport last={last} onUndo={() => undo(last)} onClose={() => setLast(null)} />}
      {asking && (
        <BulkDialog slug={slug} kind={asking} claims={claims} terms={terms} onClose={() => setAsking(null)} onChange={(change) => run("change", claims.length, (onProgress) => changeMany(slug, change, claims, onProgress), change.kind)} />
      )}
    </div>
  );
}

/** Deleted claims are only restored. */
const kindsFor = ({ flags = "" }: BulkBarProps["query"]): readonly BulkChange["kind"][] =>
  flags.split(",").includes("deleted") ? ["restore"] : ["claimants", "act", "placement", "values", "delete"];

async function allKeys(slug: string, query: Readonly<Record<string, string>>, onProgress: (done: number) => void): Promise<ClaimKey[]> {
  const keys: ClaimKey[] = [];
  let cursor: string | null = null;
  do {
    const asked: URLSearchParams = new URLSearchParams({ ...query, ...(cursor ? { cursor } : {}) });
    const page: { items: ClaimKey[]; next: string | null } = await read(`/projects/${slug}/claim-keys?${asked}`);
    keys.push(...page.items);
    cursor = page.next;
    onProgress(keys.length);
  } while (cursor);
  return keys;
}
