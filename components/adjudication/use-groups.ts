"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import { ask, type Failure } from "@/components/ui/request";
import type { GroupFilter } from "@/lib/adjudication/group";
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
  readonly reload: () => Promise<AdjudicationPage | null>;
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

/** Reads what follows the first page, and all of it anew when asked. */
export function useGroups(first: AdjudicationPage, { project, documentId, layers, state }: Asked): Groups {
  const [page, setPage] = useState(first);
  const [failure, setFailure] = useState<Failure | null>(null);
  const run = useRef(0);
  const pathOf = useCallback((after: string | null) => {
    const query = Object.entries({ limit: String(SIZE), layers: layers?.join(","), state, after: after ?? undefined }).flatMap(([key, value]) => (value ? [[key, value] as [string, string]] : []));
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
  return { page, failure, reload };
}
