"use client";
import { useCallback, useEffect, useState } from "react";
import type { ClashField } from "./clash-dialog";
import type { PartCompared } from "./history-dialog";
import { read } from "./request";

/** One version of a record; `body` is null where it was erased. */
export interface HistoryVersion<T> {
  readonly version: number;
  readonly body: T | null;
  readonly tombstone: { readonly reason: string; readonly by: string; readonly at: string } | null;
  readonly at: string;
  readonly act: string;
  readonly undoOfId: string | null;
  readonly contributor: { readonly name: string };
}
interface Page<T> {
  readonly items: readonly HistoryVersion<T>[];
  readonly next: number | null;
}

/** A record's versions, newest first, page by page. */
export function useHistory<T>(path: string) {
  const [pages, setPages] = useState<readonly Page<T>[]>([]);
  const [state, setState] = useState<"loading" | "ready" | "failed">("loading");
  const load = useCallback(async (before: number | null) => {
    setState("loading");
    try {
      const page = await read<Page<T>>(`${path}?limit=50${before ? `&before=${before}` : ""}`);
      setPages((known) => (before ? [...known, page] : [page]));
      setState("ready");
    } catch {
      setState("failed");
    }
  }, [path]);
  useEffect(() => {
    // eslint-disable-next-line react-hooks/set-state-in-effect -- what it sets, it reads from the server
    void load(null);
  }, [load]);
  const next = pages.at(-1)?.next ?? null;
  return { versions: pages.flatMap(({ items }) => items), isLoading: state === "loading", hasFailed: state === "failed", hasMore: next !== null, more: () => void load(next) };
}

/** The fields in which two versions differ, as they are shown. */
export function comparedBy<T>(fields: readonly ClashField<T>[], before: T, after: T): PartCompared[] {
  return fields.map(({ key, label, show }) => ({ key, label, before: show(before), after: show(after) })).filter((part) => part.before !== part.after);
}
