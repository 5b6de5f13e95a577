"use client";
import { useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import { uuidv7 } from "uuidv7";
import { useContest } from "@/components/contests/contest-context";
import { ask, type Answer } from "@/components/ui/request";
import type { Card } from "@/lib/contests/cards";
import type { PositionInput, PositionSplit } from "@/lib/contests/record";
import type { SplitDone } from "@/lib/data/position-split";

/** A request as it was first sent: asked once more after an answer that was lost, it is the same. */
interface Sent {
  readonly words: string;
  readonly idempotencyKey: string;
  readonly actId: string;
}

/**
 * Splits a position. Unlike other acts this is asked of the server at once, in one request, so that never half of it is
 * saved. `split` gives whether it was done; where it wasn't, `failure` says why, and nothing was changed.
 */
export function useSplit(position: PositionInput | undefined) {
  const t = useTranslations("contests.split");
  const { slug, session, state } = useContest();
  const [freshId] = useState(uuidv7);
  const [failure, setFailure] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const sent = useRef<Sent | null>(null);

  async function split(label: string, cards: readonly Card[]): Promise<boolean> {
    const seen = position && state.versionOf(position.id);
    const placements = cards.map(({ placement: { id } }) => ({ id, version: state.versionOf(id) ?? 0 }));
    const isUnsaved = state.save.waiting > 0 || state.save.held > 0;
    if (!position || !seen || isUnsaved) return refuse(t("unsaved"));
    const body: PositionSplit = { id: freshId, label, placements };
    setSending(true);
    sent.current = requestFor(sent.current, JSON.stringify([seen, body]));
    const { idempotencyKey, actId } = sent.current;
    const answer = await ask<SplitDone>({ method: "POST", path: `/projects/${slug}/positions/${position.id}/split`, seen, body, idempotencyKey, actId });
    setSending(false);
    return heard(answer, actId, t("done", { label: position.label, into: label, count: cards.length }));
  }
  function heard(answer: Answer<SplitDone>, actId: string, what: string): boolean {
    if (answer.kind === "unreachable") return refuse(t("unreachable"));
    if (answer.kind === "refused") {
      void session.refresh();
      return refuse(answer.problem.code === "stale" ? t("stale") : answer.problem.detail);
    }
    const { position: fresh, reordered, placements } = answer.value;
    session.carriedOut(actId, what, { position: [fresh, ...reordered], placement: placements });
    return true;
  }
  function refuse(why: string): false {
    setFailure(why);
    return false;
  }
  return { split, failure, isSending };
}

const requestFor = (sent: Sent | null, words: string): Sent => (sent?.words === words ? sent : { words, idempotencyKey: uuidv7(), actId: uuidv7() });
