"use client";
import { useState } from "react";
import type { Clash } from "./clash-dialog";
import type { Failure } from "./request";
import { useSending } from "./use-sending";

type Versioned = { readonly version: number };

export interface VersionedSave<R, C> {
  readonly isSending: boolean;
  /** why the last try failed; a clash is no failure but a question */
  readonly failure: Failure | null;
  /** the two versions that met, to be shown in a ClashDialog */
  readonly clash: Clash<C> | null;
  /** the record as it was saved; null where it wasn't */
  readonly save: (change: C, seen: number) => Promise<R | null>;
  /** saves what was chosen over the version that stands now */
  readonly settle: (merged: C) => Promise<R | null>;
  readonly abandon: () => void;
}

/** What a change becomes over a newer record, and what both changed differently, which is asked about. */
type Rebase<C> = (mine: C, base: C, theirs: C) => { readonly change: C; readonly both: readonly unknown[] };

/**
 * Writes a change of one record by PUT with If-Match. `changeOf` takes from a whole record what a change holds, so that
 * the versions that meet can be laid side by side. With `rebase` what only one of both touched is kept without a question.
 */
export function useVersionedSave<R extends Versioned, C>(path: string, changeOf: (record: R) => C, rebase?: Rebase<C>): VersionedSave<R, C> {
  const sending = useSending();
  const [met, setMet] = useState<(Clash<C> & { version: number }) | null>(null);

  async function save(change: C, seen: number): Promise<R | null> {
    const answer = await sending.send<R>({ method: "PUT", path, body: change, seen });
    if (answer.kind === "done") {
      setMet(null);
      return answer.value;
    }
    if (answer.kind !== "refused" || answer.problem.code !== "stale") return null;
    sending.clear();
    const { base, theirs } = answer.problem as { base: R | null; theirs: R };
    return meet(change, base && changeOf(base), theirs);
  }
  async function meet(change: C, base: C | null, newer: R): Promise<R | null> {
    const theirs = changeOf(newer);
    const next = base && rebase ? rebase(change, base, theirs) : null;
    if (next?.both.length === 0) return save(next.change, newer.version);
    setMet({ base, theirs, mine: next ? next.change : change, version: newer.version });
    return null;
  }
  return {
    isSending: sending.isSending,
    failure: sending.failure,
    clash: met,
    save,
    settle: async (merged) => (met ? save(merged, met.version) : null),
    abandon: () => setMet(null),
  };
}
