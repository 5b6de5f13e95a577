"use client";
import { useCallback, useSyncExternalStore } from "react";
import type { Working } from "@/components/claims/client/working-claim";
import type { OutboxState } from "@/components/claims/client/outbox";
import { afterFrame } from "@/components/reader/after-frame";
import type { ReaderController } from "@/components/reader/reader-controller";
import type { ReaderState } from "@/components/reader/reader-state";
import type { ReaderServices } from "@/components/reader/reader-services";

/** Something that tells when it has changed. */
interface Told {
  subscribe(listener: () => void): () => void;
}

/** What a store holds now; drawn anew when that changes, and not before the frame that an act is waiting for. */
export function useTold<Value>(store: Told, current: () => Value): Value {
  const subscribe = useCallback((draw: () => void) => store.subscribe(() => afterFrame.do(draw)), [store]);
  return useSyncExternalStore(subscribe, current, current);
}

/** One part of the reader's state: a component is drawn anew only when its part changes. */
export function useReader<Key extends keyof ReaderState>(controller: ReaderController, part: Key): ReaderState[Key] {
  return useTold(controller, () => controller.state[part]);
}

/** One claim as it stands on this page. */
export function useWorking({ session }: Pick<ReaderServices, "session">, claimId: string | undefined): Working | undefined {
  return useTold(session, () => (claimId === undefined ? undefined : session.get(claimId)));
}

/** What is on its way to the server. */
export function useOutbox({ outbox }: Pick<ReaderServices, "outbox">): OutboxState {
  return useTold(outbox, () => outbox.state);
}

/** Draws anew whenever a party becomes known. */
export function useDirectory({ directory }: Pick<ReaderServices, "directory">): number {
  return useTold(directory, () => directory.version);
}
