"use client";
import { useEffect, useEffectEvent, useMemo, useState } from "react";
import type { AlsoStatedProps } from "@/components/claims/mentions/also-stated";
import { read } from "@/components/ui/request";
import { byLikeness, type Likely } from "@/lib/claims/likeness";
import type { ClaimSeen } from "@/lib/data/claims/claims";

interface Page {
  readonly items: readonly ClaimSeen[];
  readonly next: string | null;
}
type Asked = Pick<AlsoStatedProps, "projectPath" | "directory" | "at" | "passage"> & { readonly query: string };

const PAUSE = 250;
const LIMIT = "50";

/** Where likely claims, or those with the typed words, are read page by page. */
function addressOf({ projectPath, at, query }: Asked, cursor: string | null): string {
  const parameters = new URLSearchParams({ limit: LIMIT, ...(cursor ? { cursor } : {}) });
  if (query.trim()) return `${projectPath}/claims?${new URLSearchParams([...parameters, ["q", query.trim()]])}`;
  const span = { start: String(at.span.start), end: String(at.span.end) };
  return `${projectPath}/documents/${at.documentId}/revisions/${at.revisionId}/likely-claims?${new URLSearchParams([...parameters, ...Object.entries(span)])}`;
}

export interface LikelyClaims {
  readonly claims: readonly Likely<ClaimSeen>[];
  readonly isLoading: boolean;
  readonly hasFailed: boolean;
  /** reads the next page; null at the end */
  readonly more: (() => void) | null;
  readonly retry: () => void;
}

interface Reading {
  /** the words that it was begun with */
  readonly of: string;
  readonly pages: readonly ClaimSeen[];
  /** how often more was asked for, or the same again */
  readonly wanted: number;
  readonly cursor: string | null;
  readonly hasFailed: boolean;
}

/** Claims of this project for a passage, the likelier first; what is typed looks for other ones. */
export function useLikely(asked: Asked): LikelyClaims {
  const { directory, passage, query } = asked;
  const [{ of, pages, wanted, cursor, hasFailed }, setState] = useState<Reading>({ of: query, pages: [], wanted: 0, cursor: null, hasFailed: false });
  // Other words begin at their own first page; what was found before stays until it is read.
  if (of !== query) setState({ of: query, pages, wanted: 0, cursor: null, hasFailed: false });
  const [isLoading, setIsLoading] = useState(true);
  // A page is read once: the cursor that it leaves behind doesn't ask for the next one by itself.
  const readPage = useEffectEvent(async (signal: AbortSignal) => {
    setIsLoading(true);
    try {
      const { items, next } = await read<Page>(addressOf(asked, cursor), signal);
      await directory.load(items.flatMap(({ claimants }) => claimants));
      if (!signal.aborted) setState((known) => ({ ...known, pages: cursor === null ? items : [...known.pages, ...items], cursor: next, hasFailed: false }));
    } catch {
      if (!signal.aborted) setState((known) => ({ ...known, hasFailed: true }));
    }
    if (!signal.aborted) setIsLoading(false);
  });
  useEffect(() => {
    const leaving = new AbortController();
    const timer = setTimeout(() => void readPage(leaving.signal), PAUSE);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [query, wanted, directory]);
  const { version } = directory;
  const claims = useMemo(() => {
    void version;
    return byLikeness(passage, pages, (id) => directory.party(id)?.names.map(({ text }) => text) ?? []);
  }, [passage, pages, directory, version]);
  const next = (change: number) => setState((known) => ({ ...known, wanted: known.wanted + change, hasFailed: false }));
  return { claims, isLoading, hasFailed, more: cursor === null ? null : () => next(1), retry: () => next(1) };
}
