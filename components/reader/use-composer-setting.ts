"use client";
import type { ClaimComposerProps } from "@/components/claims/composer/claim-composer";
import { projectPathOf, type ReaderServices } from "@/components/reader/reader-services";
import type { ReaderView } from "@/components/reader/surface/reader-view";
import { useReader } from "@/components/reader/use-store";
import { nextBoundary, previousBoundary } from "@/lib/text/segmentation";

/** What the composer is told of the reader around it; null while nothing is in hand. */
export function useComposerSetting({ source, text, session, directory, controller }: ReaderServices, view: ReaderView | null): ClaimComposerProps["setting"] | null {
  const { selection, level } = useReader(controller);
  const passage = controller.current;
  if (!passage) return null;
  const { document, project, revision, me } = source;
  return {
    place: { mentionId: passage.mentionId, revisionId: revision.id },
    directory,
    acts: project.acts,
    document: { id: document.id, title: document.title, voicePartyId: document.voicePartyId },
    projectPath: projectPathOf(source),
    mayContest: me.mayContest,
    level,
    onLevel: (next) => controller.setLevel(next),
    onChange: (next, what) => session.change(next.id, next, what),
    text: {
      selection,
      wordsOf: (span) => text.text.slice(span.start, span.end),
      onAdd: (role, ordinal) => addFragment(controller, role, ordinal),
      onShow: (span) => view?.flash([span]),
      onRefused: (why) => controller.say({ kind: "refused", why }),
      step: (offset, direction) => (direction === 1 ? nextBoundary(text.text, offset, "word") : previousBoundary(text.text, offset, "word")),
    },
  };
}

function addFragment(controller: ReaderServices["controller"], role: "content" | "source" | "cue" | "hedge" | "loaded", level?: number): void {
  if (role === "content") controller.addContent();
  else if (role === "source" || role === "cue") controller.attribute(role, level);
  else controller.word(role);
}
