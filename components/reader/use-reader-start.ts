"use client";
import { useCallback, useEffect, useState } from "react";
import { deepLinkOf } from "@/components/reader/deep-link";
import { readFirstHighlights } from "@/components/reader/highlight-loading";
import { ReadFailure } from "@/components/ui/request";
import { readContent, readRegions, startReader, textOf, type ReaderServices, type ReaderSource, type RevisionContent } from "@/components/reader/reader-services";

export type ReaderStart =
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly requestId?: string; readonly detail?: string }
  | { readonly kind: "ready"; readonly services: ReaderServices };

/** Reads the text and its claims, and sets the reader up; once more when asked to. */
export function useReaderStart(source: ReaderSource, content: RevisionContent | null): { start: ReaderStart; retry: () => void } {
  const [start, setStart] = useState<ReaderStart>({ kind: "loading" });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isOver = false;
    let services: ReaderServices | null = null;
    opened(source, content).then(
      (made) => {
        if (isOver) return made.stop();
        services = made;
        setStart({ kind: "ready", services });
      },
      (failure: unknown) => isOver || setStart({ kind: "failed", ...wording(failure) }),
    );
    return () => {
      isOver = true;
      services?.stop();
    };
  }, [source, content, attempt]);
  const retry = useCallback(() => {
    setStart({ kind: "loading" });
    setAttempt((before) => before + 1);
  }, []);
  return { start, retry };
}

async function opened(source: ReaderSource, content: RevisionContent | null): Promise<ReaderServices> {
  const link = deepLinkOf(location.href, source.revision.length);
  const place = link?.kind === "passage" ? link.span.start : ((link === null && source.place) || 0);
  // The text is made ready while its claims are on their way.
  const text = Promise.resolve(content ?? readContent(source)).then(textOf);
  const [ready, claims, regions] = await Promise.all([text, readFirstHighlights(source, place), readRegions(source)]);
  return startReader(source, ready, claims, regions);
}

function wording(failure: unknown): { requestId?: string; detail?: string } {
  const problem = failure instanceof ReadFailure ? failure.problem : null;
  return problem ? { detail: problem.detail, ...(problem.requestId ? { requestId: problem.requestId } : {}) } : {};
}
