import type { Actor } from "@/lib/access/actor";
import { notFound } from "@/lib/data/failure";
import { demand, memberOf } from "@/lib/data/membership";
import type { Progress, ProgressUnit } from "@/lib/sources/source";

/** How far an import is. `reading`: so many done, of all, where the reader can say; `storing`: it can't be stopped any more. */
export interface ImportProgress {
  readonly stage: "waiting" | "reading" | "storing";
  readonly done: number;
  readonly total: number | null;
  readonly unit: ProgressUnit | null;
}

interface Running {
  progress: ImportProgress;
  readonly stop: AbortController;
}

// Routes are bundled apart; they share this process and nothing else. What runs in it ends with it.
const store = globalThis as unknown as { counterclaimImports?: Map<string, Running> };
const running = (store.counterclaimImports ??= new Map());
const keyOf = (projectId: string, id: string) => `${projectId}/${id}`;

/** What one import says about itself while it runs. */
export interface ImportReport {
  readonly signal: AbortSignal;
  readonly reading: Progress;
  /** from here on it is too late to stop it; whether it was stopped before */
  readonly storing: () => void;
}

/** Runs an import under its document's id, so that whoever sent it can ask how far it is, and stop it. */
export async function asRunning<T>(ids: { readonly projectId: string; readonly id: string }, work: (report: ImportReport) => Promise<T>): Promise<T> {
  const key = keyOf(ids.projectId, ids.id);
  const mine: Running = { progress: { stage: "waiting", done: 0, total: null, unit: null }, stop: new AbortController() };
  running.set(key, mine);
  try {
    return await work({
      signal: mine.stop.signal,
      reading: (done, total, unit) => void (mine.progress = { stage: "reading", done, total, unit }),
      storing: () => (mine.progress = { stage: "storing", done: 0, total: null, unit: null }),
    });
  } finally {
    if (running.get(key) === mine) running.delete(key);
  }
}

/** How far each import into a project is that is running now, by the id of the document that it makes. */
export async function listImports(actor: Actor, project: string): Promise<{ items: (ImportProgress & { id: string })[] }> {
  const member = await memberOf(actor, project);
  demand(member, "document.write");
  const prefix = keyOf(member.projectId, "");
  return { items: [...running].flatMap(([key, { progress }]) => (key.startsWith(prefix) ? [{ id: key.slice(prefix.length), ...progress }] : [])) };
}

/** Stops an import, unless it is being stored already: `stopped` says which. The import itself then fails. */
export async function stopImport(actor: Actor, project: string, id: string): Promise<{ stopped: boolean }> {
  const member = await memberOf(actor, project);
  demand(member, "document.write");
  const found = running.get(keyOf(member.projectId, id));
  if (!found) throw notFound();
  if (found.progress.stage === "storing") return { stopped: false };
  found.stop.abort();
  return { stopped: true };
}
