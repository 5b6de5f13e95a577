import type { SearchAnswer, SearchRequest } from "@/components/reader/regions/search.worker";
import { findRegions } from "@/lib/documents/region-search";

export type SearchOutcome = SearchAnswer | { readonly kind: "too_slow" | "failed" };

/** How long an expression may take, in milliseconds. */
const PATIENCE = 2_000;

/**
 * Searches without ever holding the page up: an expression runs in a worker of its own, which is ended when it takes
 * too long or when nobody waits any more; everything else takes time in proportion to the text.
 */
export function search(request: SearchRequest, signal: AbortSignal): Promise<SearchOutcome> {
  if (request.pattern.kind !== "expression") return Promise.resolve({ kind: "found", hits: findRegions(request.searched, request.pattern, request.within) });
  return new Promise((resolve) => {
    const worker = new Worker(new URL("./search.worker.ts", import.meta.url), { type: "module" });
    const end = (outcome: SearchOutcome) => {
      clearTimeout(timer);
      worker.terminate();
      resolve(outcome);
    };
    const timer = setTimeout(() => end({ kind: "too_slow" }), PATIENCE);
    signal.addEventListener("abort", () => end({ kind: "failed" }), { once: true });
    worker.onmessage = ({ data }: MessageEvent<SearchAnswer>) => end(data);
    worker.onerror = () => end({ kind: "failed" });
    worker.postMessage(request);
  });
}
