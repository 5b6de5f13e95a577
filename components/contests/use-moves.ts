"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "use-intl/react";
import { uuidv7 } from "uuidv7";
import { useContest } from "@/components/contests/contest-context";
import { notify } from "@/components/ui/toast-queue";
import { ask, type Call } from "@/components/ui/request";
import type { ContestRecord } from "@/lib/contests/record";
import type { ContestMove } from "@/lib/contests/states";

export type StateAct = ContestMove | "approve" | "unapprove";

/** Moves the contest from state to state. Unlike other acts this is asked of the server at once: others rely on it. */
export function useMoves() {
  const t = useTranslations("contests.moves");
  const { slug, session, state } = useContest();
  const router = useRouter();
  const path = `/projects/${slug}/contests/${state.contest.id}`;
  const callOf = (act: StateAct, options: object): Pick<Call, "method" | "path" | "body"> => {
    if (act === "approve" || act === "unapprove") return { method: act === "approve" ? "POST" : "DELETE", path: `${path}/approval` };
    return { method: "POST", path: `${path}/state`, body: { move: act, ...options } };
  };
  return async (act: StateAct, options: { withNotes?: boolean } = {}): Promise<void> => {
    const { record } = state.contest;
    if (state.save.waiting > 0 || !record) return void notify({ text: t("unsaved"), tone: "danger" });
    const answer = await ask<ContestRecord>({ ...callOf(act, options), seen: record.version, idempotencyKey: uuidv7() });
    await session.refresh();
    // Where it is published is told by the page, not by the session.
    router.refresh();
    if (answer.kind === "done") return void notify({ text: t(`done.${act}`) });
    const isStale = answer.kind === "refused" && answer.problem.code === "stale";
    notify({ text: answer.kind === "unreachable" ? t("unreachable") : isStale ? t("stale") : answer.problem.detail, tone: "danger" });
  };
}
