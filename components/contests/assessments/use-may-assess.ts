"use client";
import { useContest } from "@/components/contests/contest-context";

/** Whether the one who looks may assess this contest now. */
export function useMayAssess(): boolean {
  const { state } = useContest();
  return state.viewer.mayAssess && !state.contest.isDeleted;
}
