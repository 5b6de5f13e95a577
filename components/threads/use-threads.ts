"use client";
import { useCallback, useEffect, useState } from "react";
import { isAbout, queryOf, type TalkAbout } from "@/components/threads/about";
import { read } from "@/components/ui/request";
import type { CommentListed } from "@/lib/data/threads/comments";
import type { ThreadListed } from "@/lib/data/threads/threads";

export interface Reading<T> {
  readonly items: readonly T[];
  readonly isLoading: boolean;
  readonly hasFailed: boolean;
  readonly reload: () => void;
}

/** Reads a list when the component comes, and again when asked; what was read stays until the new is there. */
function useReading<T>(load: () => Promise<readonly T[]>): Reading<T> {
  const [state, setState] = useState<Omit<Reading<T>, "reload">>({ items: [], isLoading: true, hasFailed: false });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let isOver = false;
    load().then(
      (items) => isOver || setState({ items, isLoading: false, hasFailed: false }),
      () => isOver || setState((before) => ({ ...before, isLoading: false, hasFailed: true })),
    );
    return () => void (isOver = true);
  }, [load, turn]);
  const reload = useCallback(() => setTurn((before) => before + 1), []);
  return { ...state, reload };
}

/** Every page of a list, up to its end. */
async function whole<T>(path: string, query: Record<string, string>): Promise<T[]> {
  const items: T[] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const page: { items: readonly T[]; next: string | null } = await read(`${path}?${new URLSearchParams({ ...query, limit: "200", ...(cursor ? { cursor } : {}) })}`);
    items.push(...page.items);
    cursor = page.next;
  }
  return items;
}

/** The threads about something, open ones first, the newest first. */
export function useThreads(slug: string, about: TalkAbout): Reading<ThreadListed> {
  const key = JSON.stringify(about);
  const load = useCallback(async () => {
    const asked = JSON.parse(key) as TalkAbout;
    const all = await whole<ThreadListed>(`/projects/${slug}/threads`, queryOf(asked));
    const found = all.filter((thread) => (asked.target.kind === "passage" ? thread.revisionId !== null : true) && isAbout(asked, thread));
    return [...found.filter(({ state }) => state === "open"), ...found.filter(({ state }) => state === "resolved")];
  }, [slug, key]);
  return useReading(load);
}

/** What is said in a thread, all of it; read again whenever `news` is another. */
export function useComments(slug: string, threadId: string, news: number): Reading<CommentListed> {
  const load = useCallback(async () => {
    void news;
    const items: CommentListed[] = [];
    for (let after: number | null = 0; after !== null; ) {
      const page: { items: readonly CommentListed[]; next: number | null } = await read(`/projects/${slug}/threads/${threadId}/comments?${new URLSearchParams({ after: String(after), limit: "200" })}`);
      items.push(...page.items);
      after = page.next;
    }
    return items;
  }, [slug, threadId, news]);
  return useReading(load);
}
