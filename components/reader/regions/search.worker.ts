import { findRegions, type RegionPattern, type SearchedText } from "@/lib/documents/region-search";
import type { Span } from "@/lib/text/span";

/** What the page asks of the worker, and what it answers. */
export interface SearchRequest {
  readonly searched: SearchedText;
  readonly pattern: RegionPattern;
  readonly within: Span;
}
export type SearchAnswer = { readonly kind: "found"; readonly hits: readonly Span[] } | { readonly kind: "invalid"; readonly message: string };

function answerTo({ searched, pattern, within }: SearchRequest): SearchAnswer {
  try {
    return { kind: "found", hits: findRegions(searched, pattern, within) };
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return { kind: "invalid", message: thrown.message };
    throw thrown;
  }
}

self.onmessage = ({ data }: MessageEvent<SearchRequest>) => self.postMessage(answerTo(data));
