"use client";
import { useSyncExternalStore } from "react";
import type { Working } from "@/components/claims/client/claim-session";
import type { OutboxState } from "@/components/claims/client/outbox";
import type { ReaderController, ReaderState } from "@/components/reader/reader-controller";
import type { ReaderServices } from "@/components/reader/reader-services";

/** One part of the reader's state: a component is drawn anew only when its part changes. */
export function useReader<Key extends keyof ReaderState>(controller: ReaderController, part: Key): ReaderState[Key] {
  const current = () => controller.state[part];
  return useSyncExternalStore(controller.subscribe, current, current);
}

/** One claim as it stands on this page. */
export function useWorking({ session }: Pick<ReaderServices, "session">, claimId: string | undefined): Working | undefined {
  const current = () => (claimId === undefined ? undefined : session.get(claimId));
  return useSyncExternalStore((listener) => session.subscribe(listener), current, current);
}

/** What is on its way to the server. */
export function useOutbox({ outbox }: Pick<ReaderServices, "outbox">): OutboxState {
  return useSyncExternalStore((listener) => outbox.subscribe(listener), () => outbox.state, () => outbox.state);
}

/** Draws anew whenever a party becomes known. */
export function useDirectory({ directory }: Pick<ReaderServices, "directory">): number {
  return useSyncExternalStore(directory.subscribe, () => directory.version, () => directory.version);
}
