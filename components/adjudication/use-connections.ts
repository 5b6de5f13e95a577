"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import { ask, type Failure } from "@/components/ui/request";
import type { Connection } from "@/lib/adjudication/connection";
import type { ConnectionsPage } from "@/lib/data/adjudication/connections";

const SIZE = 50;

/** What can be taken over of a document, page after page on request. */
export interface ConnectionsRead {
  /** null until they were read */
  readonly page: ConnectionsPage | null;
  readonly failure: Failure | null;
  readonly again: () => void;
  readonly more: () => void;
  /** everything that all agree on, also on pages that weren't looked at; null where it can't be read */
  readonly agreed: () => Promise<Connection[] | null>;
}

/** Reads them, and anew whenever `stamp` is another: what is decided changes what can be taken over. */
export function useConnections(project: string, documentId: string, layers: readonly string[] | undefined, stamp: unknown): ConnectionsRead {
  const [page, setPage] = useState<ConnectionsPage | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const run = useRef(0);
  const chosen = layers?.join(",");
  const part = useCallback((from: number, limit: number) => {
    const query = new URLSearchParams({ from: String(from), limit: String(limit), ...(chosen === undefined ? {} : { layers: chosen }) });
    return ask<ConnectionsPage>({ method: "GET", path: `/projects/${project}/documents/${documentId}/adjudication/connections?${query}` });
  }, [project, documentId, chosen]);
  const read = useCallback(async (known: ConnectionsPage | null) => {
    const mine = ++run.current;
    const answer = await part(known?.next ?? 0, SIZE);
    if (mine !== run.current) return;
    setFailure(answer.kind === "done" ? null : answer);
    if (answer.kind === "done") setPage(known ? joined(known, answer.value) : answer.value);
  }, [part]);
  // eslint-disable-next-line react-hooks/set-state-in-effect -- what is set is what was read, later
  useEffect(() => void read(null), [read, stamp]);
  async function agreed(): Promise<Connection[] | null> {
    const found: Connection[] = [];
    for (let from: number | null = 0; from !== null; ) {
      const answer: Awaited<ReturnType<typeof part>> = await part(from, 200);
      if (answer.kind !== "done") return setFailure(answer), null;
      found.push(...answer.value.items.filter(({ state, agrees }) => state === "open" && agrees));
      from = answer.value.next;
    }
    return found;
  }
  return { page, failure, again: () => void read(null), more: () => void read(page), agreed };
}

function joined(known: ConnectionsPage, more: ConnectionsPage): ConnectionsPage {
  const ids = new Set(known.claims.map(({ id }) => id));
  return {
    ...more, items: [...known.items, ...more.items], claims: [...known.claims, ...more.claims.filter(({ id }) => !ids.has(id))],
    parties: { ...known.parties, ...more.parties }, questions: { ...known.questions, ...more.questions }, positions: { ...known.positions, ...more.positions },
  };
}

/** What of these the server takes over at once: of each the first that was made. */
export function sourcesOf(items: readonly Connection[]): { relations: { id: string; version: number }[]; placements: { id: string; version: number }[] } {
  const of = (kind: Connection["kind"]) => items.filter((item) => item.kind === kind).slice(0, 500).map(({ sources: [first] }) => ({ id: first!.id, version: first!.version }));
  return { relations: of("relation"), placements: of("placement") };
}
