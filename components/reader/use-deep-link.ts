"use client";
import { useEffect, useState } from "react";
import { deepLinkOf } from "@/components/reader/deep-link";
import type { ReaderServices } from "@/components/reader/reader-services";
import type { ReaderView } from "@/components/reader/surface/reader-view";
import { spansOf } from "@/lib/claims/passage";

/** Opens the reader where the address points; gives the claim that it points at and that isn't in this text. */
export function useDeepLink({ index, controller, text, complete }: ReaderServices, view: ReaderView | null): [string | null, () => void] {
  const [goneId, setGoneId] = useState<string | null>(null);
  useEffect(() => {
    if (!view) return;
    let isOver = false;
    async function follow() {
      const link = deepLinkOf(location.href, text.text.length);
      if (!link || !view) return;
      if (link.kind === "passage") {
        view.surface.select(link.span);
        return view.flash([link.span]);
      }
      if (!index.ofClaim(link.claimId)[0]) await complete.catch(() => {});
      if (isOver) return;
      const passage = index.ofClaim(link.claimId)[0];
      setGoneId(passage ? null : link.claimId);
      // What somebody has opened meanwhile stays open.
      if (!passage || controller.state.isComposerOpen) return;
      controller.hold(passage.mentionId);
      view.flash(spansOf(passage, "content"));
    }
    // Once the text has been laid out: its first lines may have moved until then.
    const frame = requestAnimationFrame(() => requestAnimationFrame(follow));
    window.addEventListener("hashchange", follow);
    return () => {
      isOver = true;
      cancelAnimationFrame(frame);
      window.removeEventListener("hashchange", follow);
    };
  }, [view, index, controller, text, complete]);
  return [goneId, () => setGoneId(null)];
}
