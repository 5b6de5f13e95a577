"use client";
import { useTranslations } from "use-intl/react";
import type { OutboxState } from "@/components/claims/client/outbox";
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

export function SaveStatus({ services }: { services: ReaderServices }) {
  const t = useTranslations("reader");
  const state = useOutbox(services);
  const unsaved = state.waiting + state.held;
  const shown = saveStateOf(state);
  return <StatusLine state={shown}>{(shown.kind === "retrying" || shown.kind === "failed") && <span>{t("status.unsaved", { count: unsaved })}</span>}</StatusLine>;
}
