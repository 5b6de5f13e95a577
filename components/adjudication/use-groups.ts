"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import { ask, type Failure } from "@/components/ui/request";
import { isWhole, type GroupFilter } from "@/lib/adjudication/group";
import type { AdjudicationPage } from "@/lib/data/adjudication/reading";

interface Asked {
  readonly project: string;
  readonly documentId: string;
  readonly layers: readonly string[] | undefined;
  readonly state: GroupFilter | undefined;
}

/** All groups of a document, read page after page; the first page is given, the rest come by themselves. */
export interface Groups {
  readonly page: AdjudicationPage;
  readonly failure: Failure | null;
  /** reads all of it anew */
  readonly reload: () => Promise<AdjudicationPage | null>;
  /** the same after something was decided of one group: that one alone, where nothing else has changed */
  readonly reloadGroup: (id: string) => Promise<AdjudicationPage | null>;
}

const SIZE = 100;

type PathOf = (after: string | null) => string;

/** Reads a list to its end, after the pages that are known; tells each state of it while somebody still wants it. */
async function readOn(pathOf: PathOf, start: AdjudicationPage | null, isWanted: () => boolean, tell: (page: AdjudicationPage) => void): Promise<AdjudicationPage | Failure | null> {
  let known = start;
  while (!known || known.next !== null) {
    const answer = await ask<AdjudicationPage>({ method: "GET", path: pathOf(known?.next ?? null) });
    if (!isWanted()) return null;
    if (answer.kind !== "done") return answer;
    const part: AdjudicationPage = answer.value;
    known = known ? { ...part, items: [...known.items, ...part.items], parties: { ...known.parties, ...part.parties } } : part;
    if (start) tell(known);
  }
  return known;
}

/** A page with one group as it is now, or without it; null where more than that has changed, or the page isn't all there yet. */
function withGroup(page: AdjudicationPage, id: string, now: AdjudicationPage, state: GroupFilter | undefined): AdjudicationPage | null {
  if (page.next !== null || page.document.revisionId !== now.document.revisionId) return null;
  const items = page.items.flatMap((item) => (item.id === id ? now.items : item));
  return isWhole(items, now.counts, state) ? { ...now, items, parties: { ...page.parties, ...now.parties } } : null;
}

/** Reads what follows the first page, and all of it anew when asked. */
export function useGroups(first: AdjudicationPage, { project, documentId, layers, state }: Asked): Groups {
  const [page, setPage] = useState(first);
  const [failure, setFailure] = useState<Failure | null>(null);
  const run = useRef(0);
  const pathOf = useCallback((after: string | null, group?: string) => {
    const query = Object.entries({ limit: String(SIZE), layers: layers?.join(","), state, after: after ?? undefined, group }).flatMap(([key, value]) => (value ? [[key, value] as [string, string]] : []));
    return `/projects/${project}/documents/${documentId}/adjudication?${new URLSearchParams(query)}`;
  }, [project, documentId, layers, state]);
  const read = useCallback((start: AdjudicationPage | null) => {
    const mine = ++run.current;
    return readOn(pathOf, start, () => mine === run.current, setPage).then((whole) => {
      if (whole === null) return null;
      const isFailure = "kind" in whole;
      setFailure(isFailure ? whole : null);
      if (isFailure) return null;
      setPage(whole);
      return whole;
    });
  }, [pathOf]);
  useEffect(() => {
    if (first.next !== null) void read(first);
  }, [read, first]);
  const reload = useCallback(() => read(null), [read]);
  const reloadGroup = useCallback(async (id: string) => {
    const mine = ++run.current;
    const answer = await ask<AdjudicationPage>({ method: "GET", path: pathOf(null, id) });
    if (mine !== run.current) return null;
    const next = answer.kind === "done" ? withGroup(page, id, answer.value, state) : null;
    if (next === null) return reload();
    setFailure(null);
    setPage(next);
    return next;
  }, [pathOf, page, state, reload]);
  return { page, failure, reload, reloadGroup };
}
