"use client";
import { useEffect } from "react";
import type { Outcome } from "@/components/claims/client/outbox";
import type { ReaderServices } from "@/components/reader/reader-services";
import { notify } from "@/components/ui/toast-queue";

/** Hands the server's answers on, and takes in what others did whenever the page comes back into view. */
export function useRefresh({ outbox, session, placements, regions, tasks, refresh }: ReaderServices): void {
  useEffect(() => {
    outbox.hearOutcomes((outcome: Outcome) => {
      session.hear(outcome);
      regions.hear(outcome);
      const refusal = placements.hear(outcome);
      if (refusal) notify({ text: refusal, tone: "danger" });
    });
    const look = () => {
      if (document.visibilityState !== "visible") return;
      void refresh().catch(() => {});
      void tasks.refresh();
    };
    document.addEventListener("visibilitychange", look);
    window.addEventListener("focus", look);
    return () => {
      document.removeEventListener("visibilitychange", look);
      window.removeEventListener("focus", look);
    };
  }, [outbox, session, placements, regions, tasks, refresh]);
}
