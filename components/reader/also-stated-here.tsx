"use client";
import { useMemo } from "react";
import { mentionOf } from "@/components/reader/claim-acts";
import { AlsoStated } from "@/components/reader/reader-parts";
import { projectPathOf, type ReaderServices } from "@/components/reader/reader-services";
import { useReader } from "@/components/reader/use-store";
import { unitAt } from "@/lib/text/segmentation";
import type { Span } from "@/lib/text/span";

/** The choice of an existing claim that the selection states too, while it is asked for. */
export function AlsoStatedHere({ services }: { services: ReaderServices }) {
  const { controller, text: { text }, source, directory } = services;
  const span = useReader(controller, "attaching");
  const passage = useMemo(() => span && { words: text.slice(span.start, span.end), around: sentencesAt(text, span) }, [text, span]);
  if (!span || !passage) return null;
  const close = () => controller.askForClaim(null);
  return (
    <AlsoStated
      key={`${span.start} ${span.end}`}
      projectPath={projectPathOf(source)}
      directory={directory}
      at={{ documentId: source.document.id, revisionId: source.revision.id, span }}
      passage={passage}
      onChoose={(claim) => {
        close();
        mentionOf(services, claim, span);
      }}
      onClose={close}
    />
  );
}

function sentencesAt(text: string, { start, end }: Span): string {
  return text.slice(unitAt(text, start, "sentence")?.start ?? start, unitAt(text, end - 1, "sentence")?.end ?? end);
}
