"use client";
import { useEffect } from "react";
import type { Outcome } from "@/components/claims/client/outbox";
import type { ReaderServices } from "@/components/reader/reader-services";
import { useComingBack } from "@/components/ui/live/use-coming-back";
import { notify } from "@/components/ui/toast-queue";

/** Hands the server's answers on, and takes in what others did where the page comes back into view and wasn't told. */
export function useRefresh({ source, outbox, session, placements, regions, tasks, refresh }: ReaderServices): void {
  useEffect(() => {
    outbox.hearOutcomes((outcome: Outcome) => {
      session.hear(outcome);
      regions.hear(outcome);
      const refusal = placements.hear(outcome);
      if (refusal) notify({ text: refusal, tone: "danger" });
    });
  }, [outbox, session, placements, regions]);
  useComingBack(source.project.slug, () => {
    void refresh().catch(() => {});
    void tasks.refresh();
  });
}
