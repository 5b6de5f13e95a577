"use client";
import { useEffect, useEffectEvent, useRef } from "react";
import { useTranslations } from "use-intl/react";
import { isTold, travelWords } from "@/components/claims/act-words";
import type { ContestSession, News } from "@/components/contests/session/contest-session";
import { notices, notify } from "@/components/ui/toast-queue";

/** Says each act in passing, with a way to take it back. One notice at a time: only the last act is taken back by it. */
export function useNews(session: ContestSession): void {
  const t = useTranslations("contests");
  const h = useTranslations("history");
  const shown = useRef<string | null>(null);
  const tell = useEffectEvent(({ kind, what }: News) => {
    if (shown.current) notices.close(shown.current);
    if (kind === "done") shown.current = notify({ text: what, action: { label: t("acts.undo"), onAction: () => session.undo() } });
    else if (kind === "unreachable" || isTold(what)) shown.current = notify({ text: travelWords(h, kind, what), ...(kind === "undone" || kind === "redone" ? {} : { tone: "danger" as const }) });
    else if (kind === "undo_refused") shown.current = notify({ text: t("acts.undoRefused", { what }), tone: "danger" });
    else shown.current = notify({ text: t(`acts.${kind}`, { what }) });
  });
  useEffect(() => {
    const deafen = session.hearNews((news) => tell(news));
    return () => {
      deafen();
      if (shown.current) notices.close(shown.current);
    };
  }, [session]);
}
