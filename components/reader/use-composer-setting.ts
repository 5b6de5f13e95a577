"use client";
import { useMemo } from "react";
import type { ClaimComposerProps } from "@/components/claims/composer/claim-composer";
import type { ComposerContext } from "@/components/claims/composer/composer-context";
import { projectPathOf, type ReaderServices } from "@/components/reader/reader-services";
import type { ReaderView } from "@/components/reader/surface/reader-view";
import { useReader } from "@/components/reader/use-store";
import { nextBoundary, previousBoundary } from "@/lib/text/segmentation";

/** What the composer is told of the reader around it; null while nothing is in hand. */
export function useComposerSetting(services: ReaderServices, view: ReaderView | null): ClaimComposerProps["setting"] | null {
  const { source, session, directory, controller } = services;
  const level = useReader(controller, "level");
  const mentionId = useReader(controller, "currentId");
  const text = useMemo(() => textBeside(services, view), [services, view]);
  return useMemo(() => {
    if (mentionId === null) return null;
    const { document, project, revision, me } = source;
    return {
      place: { mentionId, revisionId: revision.id },
      directory,
      acts: project.acts,
      document: { id: document.id, title: document.title, voicePartyId: document.voicePartyId },
      projectPath: projectPathOf(source),
      mayContest: me.mayContest,
      level,
      onLevel: (next) => controller.setLevel(next),
      onChange: (next, what) => session.change(next.id, next, what),
      text,
    };
  }, [source, session, directory, controller, level, mentionId, text]);
}

function textBeside({ text: { text }, controller }: ReaderServices, view: ReaderView | null): ComposerContext["text"] {
  return {
    selection: { current: () => controller.state.selection, subscribe: controller.subscribe },
    wordsOf: (span) => text.slice(span.start, span.end),
    onAdd: (role, ordinal) => addFragment(controller, role, ordinal),
    onShow: (span) => view?.flash([span]),
    onRefused: (why) => controller.say({ kind: "refused", why }),
    onMoved: () => controller.say({ kind: "edited", mentionId: controller.state.currentId ?? "", what: "moved" }),
    step: (offset, direction, unit) => (direction === 1 ? nextBoundary(text, offset, unit) : previousBoundary(text, offset, unit)),
  };
}

function addFragment(controller: ReaderServices["controller"], role: "content" | "source" | "cue" | "hedge" | "loaded", level?: number): void {
  if (role === "content") controller.addContent();
  else if (role === "source" || role === "cue") controller.attribute(role, level);
  else controller.word(role);
}
