"use client";
import { useEffect, useState } from "react";
import { Drafts, serverDrafts } from "@/components/claims/client/drafts";
import { useContest } from "@/components/contests/contest-context";
import { BrowserDraftStore } from "@/components/ui/draft-store";
import { richText, type RichText } from "@/lib/editor/rich-text";

const FIELD = "reasons";

/** Reasons that are typed and not signed, kept in this browser and privately on the server (docs/SPEC.md, U21). */
export interface ReasonsDraft {
  /** whether it is known yet what an earlier page left */
  readonly isReady: boolean;
  /** what was typed on an earlier page and not signed; null for nothing */
  readonly left: RichText | null;
  readonly type: (doc: RichText) => void;
  /** signed, or given up */
  readonly done: () => void;
}

/** The draft of one's reasons on this contest. `saved` is what is signed now. */
export function useReasonsDraft(saved: RichText, version: number): ReasonsDraft {
  const { slug, state } = useContest();
  const contestId = state.contest.id;
  const [drafts] = useState(() => new Drafts({ store: new BrowserDraftStore(`${slug} ${state.viewer.contributorId}`), server: serverDrafts(`/projects/${slug}`) }));
  const [isReady, setReady] = useState(false);
  const [base] = useState(() => JSON.stringify(saved));
  useEffect(() => {
    void drafts.load().finally(() => setReady(true));
    const flush = () => drafts.flush();
    window.addEventListener("pagehide", flush);
    return () => {
      window.removeEventListener("pagehide", flush);
      flush();
    };
  }, [drafts]);
  const text = isReady ? drafts.of(contestId, FIELD)?.text : undefined;
  return {
    isReady,
    left: text === undefined || text === base ? null : textOf(text),
    type: (doc) => drafts.type(contestId, FIELD, { text: JSON.stringify(doc), base }, version),
    done: () => drafts.done(contestId, FIELD),
  };
}

function textOf(json: string): RichText | null {
  try {
    const parsed = richText.safeParse(JSON.parse(json));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
