"use client";
import { useEffect, useMemo, useState } from "react";
import type { ReaderServices } from "@/components/reader/reader-services";
import { search, type SearchOutcome } from "@/components/reader/regions/safe-search";
import { sectionAt } from "@/lib/documents/likeness";
import type { RegionInput } from "@/lib/documents/record";
import type { RegionPattern } from "@/lib/documents/region-search";
import type { Span } from "@/lib/text/span";

/** While somebody types, in milliseconds. */
const PAUSE = 250;

/** What a pattern finds in the text, or in the section around a place; null while it is looked for. */
export function useSearch({ text }: ReaderServices, pattern: RegionPattern | null, { isSection, offset }: { isSection: boolean; offset: number }): SearchOutcome | null {
  const [found, setFound] = useState<{ readonly of: unknown; readonly outcome: SearchOutcome } | null>(null);
  const request = useMemo(() => {
    const { blocks, text: words } = text;
    const within = isSection ? sectionAt(blocks, offset, words.length) : { start: 0, end: words.length };
    return pattern && { searched: { text: words, blocks }, pattern, within };
  }, [text, pattern, isSection, offset]);
  useEffect(() => {
    if (!request) return;
    const abort = new AbortController();
    const timer = setTimeout(() => void search(request, abort.signal).then((outcome) => abort.signal.aborted || setFound({ of: request, outcome })), PAUSE);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [request]);
  return found && found.of === request ? found.outcome : null;
}

/** The hits that aren't marked in this role already, to the character. */
export function unmarked(hits: readonly Span[], regions: readonly RegionInput[], role: RegionInput["role"]): readonly Span[] {
  const marked = new Set(regions.filter((region) => region.role === role).map(({ start, end }) => `${start} ${end}`));
  return hits.filter(({ start, end }) => !marked.has(`${start} ${end}`));
}
