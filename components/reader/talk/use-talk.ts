"use client";
import { useEffect, useSyncExternalStore } from "react";
import type { ReaderServices } from "@/components/reader/reader-services";
import { ask } from "@/components/ui/request";
import type { ThreadListed } from "@/lib/data/threads/threads";
import { quoteOf } from "@/lib/claims/passage";
import type { TalkDesk, TalkedAbout, TalkOpen } from "@/components/reader/talk/talk-desk";

const none: readonly TalkedAbout[] = [];

/** The open threads of the text. */
export const useTalked = ({ talk }: { talk: TalkDesk }): readonly TalkedAbout[] => useSyncExternalStore(talk.subscribe, talk.threads, () => none);

/** What is talked about at this moment. */
export const useTalkOpen = ({ talk }: { talk: TalkDesk }): TalkOpen | null => useSyncExternalStore(talk.subscribe, talk.open, () => null);

/** Reads what is talked about once the reader is there, and opens the thread that the address names. */
export function useTalkLoading(services: ReaderServices): void {
  const { talk, complete } = services;
  useEffect(() => {
    void complete.catch(() => undefined).then(async () => {
      await talk.refresh();
      const asked = new URLSearchParams(location.search).get("talk");
      if (asked) await showThread(services, asked);
    });
  }, [services, talk, complete]);
}

async function showThread({ source, text, index, talk }: ReaderServices, id: string): Promise<void> {
  const answer = await ask<ThreadListed>({ method: "GET", path: `/projects/${source.project.slug}/threads/${encodeURIComponent(id)}` });
  if (answer.kind !== "done") return;
  const { claimId, decisionId, revisionId, start, end, quote } = answer.value;
  if (decisionId !== null) return talk.show({ target: { kind: "decision", decisionId }, words: "", threadId: id });
  if (claimId !== null) {
    const [passage] = index.ofClaim(claimId);
    return talk.show({ target: { kind: "claim", claimId }, words: passage ? quoteOf(text.text, passage) : "", threadId: id });
  }
  if (revisionId !== null && start !== null && end !== null) talk.show({ target: { kind: "passage", revisionId, start, end }, words: quote, threadId: id });
}

/** Opens the talk about what is selected, or about the claim in hand; says so where there is neither. */
export function discuss({ controller, source, text, talk }: Pick<ReaderServices, "controller" | "source" | "text" | "talk">): void {
  const { selection } = controller.state;
  const passage = controller.current;
  if (selection) return talk.show({ target: { kind: "passage", revisionId: source.revision.id, start: selection.start, end: selection.end }, words: text.text.slice(selection.start, selection.end), threadId: null });
  if (passage) return talk.show({ target: { kind: "claim", claimId: passage.id }, words: quoteOf(text.text, passage), threadId: null });
  controller.say({ kind: "select_first" });
}
