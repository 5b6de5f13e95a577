"use client";
import { useEffect, useState } from "react";

/** Something that one can go to. */
export interface Jump {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  readonly detail?: string | undefined;
  /** the heading that it stands under */
  readonly group: string;
  readonly href: string;
}

/** What has these words in its name, the best first, a few of each kind. Throws where it can't be read. */
export type JumpSearch = (query: string, signal: AbortSignal) => Promise<Jump[]>;

interface Jumps {
  readonly query: string;
  readonly found: readonly Jump[];
  readonly hasFailed: boolean;
}

const PAUSE = 150;
const NOTHING: Jumps = { query: "", found: [], hasFailed: false };

/** What the search finds for words that have come to rest; an answer that was overtaken is dropped. */
export function useJumps(search: JumpSearch | undefined, query: string): Jumps & { readonly isLoading: boolean } {
  const [jumps, setJumps] = useState(NOTHING);
  useEffect(() => {
    if (!search || query === "") return;
    const abort = new AbortController();
    const timer = setTimeout(() => {
      search(query, abort.signal).then(
        (found) => abort.signal.aborted || setJumps({ query, found, hasFailed: false }),
        () => abort.signal.aborted || setJumps({ query, found: [], hasFailed: true }),
      );
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [search, query]);
  const isAsked = search !== undefined && query !== "";
  return { ...(isAsked ? jumps : NOTHING), isLoading: isAsked && jumps.query !== query };
}
