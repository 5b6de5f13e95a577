import { useCallback, useRef, useState } from "react";
import { read } from "@/components/ui/request";
import type { Matrix, MatrixRow } from "@/lib/data/matrix/matrix";

/** What of the matrix is here: the first page from the server, then more of it as one scrolls, each contest once. */
export function useMatrixPages(slug: string, query: Readonly<Record<string, string>>, first: Pick<Matrix, "items" | "next">) {
  const [shown, setShown] = useState(first);
  const [items, setItems] = useState<readonly MatrixRow[]>(first.items);
  const [next, setNext] = useState(first.next);
  const [state, setState] = useState<"idle" | "loading" | "failed">("idle");
  const isBusy = useRef(false);
  const latest = useRef(first);
  // The server has read anew: after another filter, or when the page was refreshed.
  if (first !== shown) {
    setShown(first);
    setItems(first.items);
    setNext(first.next);
  }
  const more = useCallback(async () => {
    if (isBusy.current || next === null) return;
    isBusy.current = true;
    latest.current = first;
    setState("loading");
    try {
      const page = await read<Matrix>(`/projects/${slug}/matrix?${new URLSearchParams({ ...query, limit: "100", cursor: next })}`);
      if (latest.current === first) {
        setItems((old) => [...old, ...page.items]);
        setNext(page.next);
      }
      setState("idle");
    } catch {
      setState("failed");
    } finally {
      isBusy.current = false;
    }
  }, [slug, query, next, first]);
  return { items, state, more };
}
