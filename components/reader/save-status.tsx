"use client";
import { useLayoutEffect, useRef } from "react";
import { useTranslations } from "use-intl/react";
import type { OutboxState } from "@/components/claims/client/outbox";
import { afterFrame } from "@/components/reader/after-frame";
import type { ReaderServices } from "@/components/reader/reader-services";
import { useOutbox } from "@/components/reader/use-store";
import { StatusLine, type SaveState } from "@/components/ui/status-line";

/** What the status line says: saved only when nothing is under way any more and nothing was refused. */
export function saveStateOf({ waiting, held, isRetrying, isSignedOut, savedAt }: OutboxState): SaveState {
  if (isSignedOut || (held > 0 && waiting === 0)) return { kind: "failed" };
  if (isRetrying) return { kind: "retrying" };
  if (waiting > 0) return { kind: "saving" };
  return savedAt ? { kind: "saved", at: savedAt } : { kind: "idle" };
}

/**
 * Whether what was done is saved. No new mark is seen beside an older act's "Saved": what an act that waits for its frame
 * makes untrue is hidden at once, which costs no layout, and drawn anew after the frame.
 */
export function SaveStatus({ services }: { services: ReaderServices }) {
  const t = useTranslations("reader");
  const line = useRef<HTMLDivElement>(null);
  const state = useOutbox(services);
  const unsaved = state.waiting + state.held;
  const shown = saveStateOf(state);
  useLayoutEffect(() => services.outbox.subscribe(() => hide(line.current, afterFrame.isHeld)), [services.outbox]);
  useLayoutEffect(() => hide(line.current, false), [state]);
  return (
    <div ref={line}>
      <StatusLine state={shown}>{(shown.kind === "retrying" || shown.kind === "failed") && <span>{t("status.unsaved", { count: unsaved })}</span>}</StatusLine>
    </div>
  );
}

function hide(line: HTMLElement | null, isUntrue: boolean): void {
  if (line) line.style.visibility = isUntrue ? "hidden" : "";
}
