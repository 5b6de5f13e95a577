"use client";
import { useMemo } from "react";
import type { ClaimComposerProps } from "@/components/claims/composer/claim-composer";
import type { ComposerContext } from "@/components/claims/composer/composer-context";
import { duplicate, mentionSelection } from "@/components/reader/claim-acts";
import { projectPathOf, type ReaderServices } from "@/components/reader/reader-services";
import type { ReaderView } from "@/components/reader/surface/reader-view";
import { useReader } from "@/components/reader/use-store";
import type { ClaimInput } from "@/lib/claims/record";
import { writesDecimalComma } from "@/lib/claims/written-quantity";
import { nextBoundary, previousBoundary } from "@/lib/text/segmentation";

/** What the composer is told of the reader around it; null while nothing is in hand. */
export function useComposerSetting(services: ReaderServices, view: ReaderView | null): ClaimComposerProps["setting"] | null {
  const { source, session, directory, controller, desk } = services;
  const level = useReader(controller, "level");
  const mentionId = useReader(controller, "currentId");
  const text = useMemo(() => textBeside(services, view), [services, view]);
  return useMemo(() => {
    if (mentionId === null) return null;
    const { document, project, revision, me } = source;
    return {
      place: { mentionId, revisionId: revision.id },
      directory,
      terms: project.terms,
      document: { id: document.id, title: document.title, voicePartyId: document.voicePartyId, decimalComma: writesDecimalComma(document.language) },
      projectPath: projectPathOf(source),
      mayContest: me.mayContest,
      level,
      onLevel: (next) => controller.setLevel(next),
      onEdit: (claimId, edit, what) => {
        const now = session.get(claimId);
        if (now?.input.mentions.some(({ id }) => id === mentionId)) session.change(claimId, edit(now.input), what);
      },
      text,
      guide: { sections: project.guideSections, onOpen: (field) => desk.explain(project.guideSections[field] ?? null) },
      commands: {
        onHold: (next) => controller.open(next),
        onDuplicate: (isSwapped) => duplicate({ controller, session }, isSwapped),
        onMentionSelection: () => mentionSelection({ controller, session }),
      },
    };
  }, [source, session, directory, controller, desk, level, mentionId, text]);
}

function textBeside({ text: { text }, controller, index, session, wantClaims }: ReaderServices, view: ReaderView | null): ComposerContext["text"] {
  return {
    selection: { current: () => controller.state.selection, subscribe: controller.subscribe },
    wordsOf: (span) => text.slice(span.start, span.end),
    onAdd: (role, ordinal) => addFragment(controller, role, ordinal),
    onShow: (span) => view?.flash([span]),
    onRefused: (why) => controller.say({ kind: "refused", why }),
    onMoved: () => controller.say({ kind: "edited", mentionId: controller.state.currentId ?? "", what: "moved" }),
    step: (offset, direction, unit) => (direction === 1 ? nextBoundary(text, offset, unit) : previousBoundary(text, offset, unit)),
    others: { list: () => index.ordered, load: (claimId) => claimOf(claimId, session, wantClaims) },
  };
}

function addFragment(controller: ReaderServices["controller"], role: "content" | "source" | "cue" | "hedge" | "loaded", level?: number): void {
  if (role === "content") controller.addContent();
  else if (role === "source" || role === "cue") controller.attribute(role, level);
  else controller.word(role);
}

const PATIENCE = 10_000;

/** A claim of this text, as soon as it is read; null where that takes too long. */
function claimOf(claimId: string, session: ReaderServices["session"], want: ReaderServices["wantClaims"]): Promise<ClaimInput | null> {
  const known = session.get(claimId);
  if (known) return Promise.resolve(known.input);
  return new Promise((resolve) => {
    const settle = (claim: ClaimInput | null) => {
      clearTimeout(timer);
      stop();
      resolve(claim);
    };
    const stop = session.subscribe((id) => id === claimId && settle(session.get(id)?.input ?? null));
    const timer = setTimeout(() => settle(null), PATIENCE);
    want([claimId]);
  });
}
