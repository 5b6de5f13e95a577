"use client";
import { useEffect, useState, useSyncExternalStore } from "react";
import { uuidv7 } from "uuidv7";
import { seedActs, travelOf } from "@/components/claims/client/acts";
import { browserOutbox } from "@/components/claims/client/connection";
import type { OutboxState, OutboxStore } from "@/components/claims/client/outbox";
import { BrowserOutboxStore } from "@/components/claims/client/outbox-store";
import { Gathering, isDialogOpen } from "@/components/ui/live/gathering";
import { useChanges } from "@/components/ui/live/use-changes";
import { useComingBack } from "@/components/ui/live/use-coming-back";
import { ask } from "@/components/ui/request";
import { ContestSession } from "@/components/contests/session/contest-session";
import type { SaveState } from "@/components/ui/status-line";
import type { ContestView } from "@/lib/data/contest-view";

// While the server renders the page there is nothing to keep.
const nowhere: OutboxStore = { load: () => Promise.resolve([]), put: () => Promise.resolve(), remove: () => Promise.resolve() };

function begin(slug: string, view: ContestView, scope: string): ContestSession {
  const store = typeof indexedDB === "undefined" ? nowhere : new BrowserOutboxStore(scope, uuidv7());
  const projectPath = `/projects/${slug}`;
  return new ContestSession(view, browserOutbox(store), {
    projectPath,
    newKey: uuidv7,
    travel: travelOf(projectPath),
    reread: async () => {
      const answer = await ask<ContestView>({ method: "GET", path: `${projectPath}/contests/${view.contest.id}/view` });
      return answer.kind === "done" ? answer.value : null;
    },
  });
}

/** What of a contest may be new to it; of the rest, what it knows already. */
const NEW = new Set(["placement", "position", "relation", "assessment", "assignment", "task", "layer"]);

/** Reads the contest again when others have changed something of it; not under an open dialog, which works on what it shows. */
function useOthersWork(session: ContestSession, slug: string, since: string): void {
  const [gathering] = useState(() => {
    const made: Gathering = new Gathering(async () => (await session.refresh()) && made.add(null), () => isDialogOpen() || session.outbox.state.waiting > 0);
    return made;
  });
  useEffect(() => {
    gathering.start();
    return () => gathering.stop();
  }, [gathering]);
  useChanges(slug, since, {
    changed: (records) => gathering.add(records.filter(({ type, id, version }) => session.isNews(id, version, NEW.has(type))).map(({ id }) => id)),
    lost: () => gathering.add(null),
  });
}

/**
 * The session of the contest that this page shows, and how it stands. `scope` says whose unsent changes an earlier page
 * may have left, `since` at which cursor the contest was read. Other people's work appears as it is saved; where
 * the page isn't told of it, when it comes back into view.
 */
export function useContestSession(slug: string, view: ContestView, { scope, since }: { readonly scope: string; readonly since: string }) {
  const [session] = useState(() => begin(slug, view, scope));
  const state = useSyncExternalStore(session.subscribe, () => session.state, () => session.state);
  useOthersWork(session, slug, since);
  useEffect(() => {
    void session.outbox.recover();
    void seedActs(session.steps, `/projects/${slug}`);
  }, [session, slug]);
  useComingBack(slug, () => void session.refresh());
  const isUnsent = state.save.waiting > 0;
  useEffect(() => {
    if (!isUnsent) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isUnsent]);
  return { session, state };
}

/** What the status line says of the outbox. */
export function saveStateOf({ held, waiting, isRetrying, isSignedOut, savedAt }: OutboxState): SaveState {
  if (held > 0 || isSignedOut) return { kind: "failed" };
  if (waiting > 0) return { kind: isRetrying ? "retrying" : "saving" };
  return savedAt ? { kind: "saved", at: savedAt } : { kind: "idle" };
}
