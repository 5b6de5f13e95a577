"use client";
import { useCallback, useEffect, useState } from "react";
import { read } from "@/components/ui/request";
import type { LikelyMembers } from "@/lib/data/claims/likely-members";

const PAGE = 10;

/** Claims that may belong in a contest, page by page, those that share most first. */
export function useLikelyMembers(slug: string, contestId: string) {
  const [pages, setPages] = useState<readonly LikelyMembers[]>([]);
  const [state, setState] = useState<"loading" | "ready" | "failed">("loading");
  const load = useCallback((cursor: string | null) => {
    const parameters = new URLSearchParams({ limit: String(PAGE), ...(cursor ? { cursor } : {}) });
    return read<LikelyMembers>(`/projects/${slug}/contests/${contestId}/likely-claims?${parameters}`).then(
      (page) => {
        setPages((known) => (cursor ? [...known, page] : [page]));
        setState("ready");
      },
      () => setState("failed"),
    );
  }, [slug, contestId]);
  useEffect(() => {
    void load(null);
  }, [load]);
  const next = pages.at(-1)?.next ?? null;
  const more = () => {
    setState("loading");
    void load(next);
  };
  return { items: pages.flatMap(({ items }) => items), parties: pages.flatMap(({ parties }) => parties), state, hasMore: next !== null, more };
}
