"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import { read } from "@/components/ui/request";
import type { ClaimSeen } from "@/lib/data/claims/claims";
import type { PartyRecord } from "@/lib/parties/record";

/** A part of the table as the server gives it. */
export interface ClaimPage {
  readonly items: readonly ClaimSeen[];
  readonly next: string | null;
  readonly total: number;
}
interface Found {
  readonly items: readonly { readonly claim: ClaimSeen }[];
  readonly next: string | null;
  readonly total: number;
}

/** What the server read for the page. */
export interface Start {
  readonly slug: string;
  readonly query: Readonly<Record<string, string>>;
  readonly first: ClaimPage;
  readonly parties: readonly PartyRecord[];
  /** changes whenever the server's answer does */
  readonly asRead: string;
}

const PAGE = "100";

/** The claims so far, and more of them as one scrolls: page by page, each once. */
export function useClaimPages({ slug, query, first, parties: firstParties, asRead }: Start) {
  const [page, setPage] = useState(first);
  const [parties, setParties] = useState(firstParties);
  const [shown, setShown] = useState(asRead);
  const [state, setState] = useState<"idle" | "loading" | "failed">("idle");
  const isBusy = useRef(false);
  // The server has read anew: after another filter, or after claims were changed.
  if (asRead !== shown) {
    setShown(asRead);
    setPage(first);
    setParties(firstParties);
  }
  const at = useRef(page.next);
  useEffect(() => {
    at.current = page.next;
  }, [page.next]);
  const more = useCallback(async () => {
    if (isBusy.current || page.next === null) return;
    isBusy.current = true;
    setState("loading");
    try {
      const asked = new URLSearchParams({ ...query, kind: "claims", limit: PAGE, cursor: page.next });
      const found = await read<Found>(`/projects/${slug}/search?${asked}`);
      const items = found.items.map(({ claim }) => claim);
      const met = await partiesOf(slug, items, new Set(parties.map(({ id }) => id)));
      if (asked.get("cursor") !== at.current) return setState("idle");
      setParties((known) => [...known, ...met]);
      setPage((old) => ({ items: [...old.items, ...items], next: found.next, total: found.total }));
      setState("idle");
    } catch {
      setState("failed");
    } finally {
      isBusy.current = false;
    }
  }, [slug, query, page.next, parties]);
  return { ...page, parties, state, more };
}

async function partiesOf(slug: string, claims: readonly ClaimSeen[], known: ReadonlySet<string>): Promise<PartyRecord[]> {
  const ids = [...new Set(claims.flatMap(({ claimants }) => claimants))].filter((id) => !known.has(id));
  const parts = Array.from({ length: Math.ceil(ids.length / 100) }, (_, part) => ids.slice(part * 100, part * 100 + 100));
  const pages = await Promise.all(parts.map((part) => read<{ items: PartyRecord[] }>(`/projects/${slug}/parties?${new URLSearchParams({ ids: part.join(","), limit: "200" })}`)));
  return pages.flatMap(({ items }) => items);
}
