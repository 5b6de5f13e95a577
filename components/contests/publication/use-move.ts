"use client";
import { useRouter } from "next/navigation";
import { useContest } from "@/components/contests/contest-context";
import { notify } from "@/components/ui/toast-queue";
import { useSending } from "@/components/ui/use-sending";
import type { ContestRecord } from "@/lib/contests/record";
import type { ContestMove } from "@/lib/contests/states";

/** Moves the contest from state to state, from the version that stands on the page; gives whether it was done. */
export function useMove() {
  const { slug, session, state } = useContest();
  const router = useRouter();
  const { send, failure, isSending } = useSending();
  const contest = state.contest.record as ContestRecord | null;

  async function move(what: ContestMove, options: { withNotes?: boolean }, done: string): Promise<boolean> {
    const answer = await send({ method: "POST", path: `/projects/${slug}/contests/${state.contest.input.id}/state`, body: { move: what, ...options }, seen: contest?.version ?? null });
    await session.refresh();
    router.refresh();
    if (answer.kind === "done") notify({ text: done });
    return answer.kind === "done";
  }
  return { contest, move, failure, isSending };
}
