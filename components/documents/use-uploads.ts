"use client";
import { useEffect, useReducer, useRef } from "react";
import { uuidv7 } from "uuidv7";
import { isPending, isUnderWay, newUpload, uploadOutcome, uploadsAfter, type Choices, type Upload } from "@/lib/documents/upload";
import { runningImports, stopImport } from "./running-import";
import { sendSource, type Revises, type Source } from "./send-source";

/** Two at a time: a large file does not hold up the small ones, and each still gets most of the line. */
const AT_ONCE = 2;
const LOOKS_EACH = 800;

export interface Uploads {
  readonly uploads: readonly Upload[];
  readonly addFiles: (files: readonly File[]) => void;
  readonly addText: (text: string, title: string) => void;
  readonly cancel: (id: string) => void;
  readonly retry: (id: string, choices?: Partial<Choices>) => void;
  readonly remove: (id: string) => void;
}

type Held = { source: Source; key: string; title: string };

/** The sources that are on their way into a project from this page. `onImported` is called after each that arrived. */
export function useUploads(project: string, { limit, revises = null, onImported }: { limit: number; revises?: Revises | null | undefined; onImported: () => void }): Uploads {
  const [uploads, dispatch] = useReducer(uploadsAfter, []);
  const held = useRef(new Map<string, Held>());
  const aborts = useRef(new Map<string, () => void>());

  useLeaveWarning(uploads.some(isPending));

  async function send(upload: Upload) {
    const { id } = upload;
    // A render that came before the state did must not send it twice.
    if (aborts.current.has(id)) return;
    const { source, key, title } = held.current.get(id)!;
    dispatch({ type: "settled", id, state: { kind: "sending", sent: 0, total: Math.max(upload.size, 1) } });
    let sentAll = false;
    const { answer, abort } = sendSource({ ...upload, project, source, key, title, revises }, (sent, total) => {
      sentAll = sent >= total;
      dispatch({ type: "progressed", id, sent, total });
    });
    // What has all arrived is stopped by the server, whose answer says whether that was in time.
    aborts.current.set(id, () => (sentAll ? void stopImport(project, id) : abort()));
    const watch = window.setInterval(() => sentAll && void tell(), LOOKS_EACH);
    const came = await answer;
    window.clearInterval(watch);
    aborts.current.delete(id);
    dispatch({ type: "settled", id, state: came ? uploadOutcome(came) : { kind: "cancelled" } });
    if (came?.kind === "done") onImported();
  }
  async function tell() {
    for (const progress of await runningImports(project)) dispatch({ type: "told", id: progress.id, progress });
  }
  useEffect(() => {
    const free = AT_ONCE - uploads.filter(isUnderWay).length;
    for (const upload of uploads.filter(({ state }) => state.kind === "waiting").slice(0, Math.max(free, 0))) void send(upload);
  });
  function add(sources: readonly { source: Source; fileName: string; size: number; title?: string }[]) {
    const added = sources.map(({ source, title = "", ...file }) => {
      const upload = newUpload({ id: uuidv7(), ...file }, limit);
      held.current.set(upload.id, { source, key: uuidv7(), title });
      return upload;
    });
    dispatch({ type: "added", uploads: added });
  }
  function retry(id: string, choices: Partial<Choices> = {}) {
    const was = held.current.get(id)!;
    // A decision makes it another request; the same request again keeps its key, so that it is done once.
    if (Object.keys(choices).length > 0) held.current.set(id, { ...was, key: uuidv7() });
    dispatch({ type: "retried", id, choices });
  }
  function cancel(id: string) {
    const abort = aborts.current.get(id);
    if (abort) abort();
    else dispatch({ type: "settled", id, state: { kind: "cancelled" } });
  }
  return {
    uploads, cancel, retry,
    addFiles: (files) => add(files.map((file) => ({ source: file, fileName: file.name, size: file.size }))),
    addText: (text, title) => add([{ source: { text }, fileName: `${title.trim() || "pasted"}.txt`, size: new Blob([text]).size, title }]),
    remove: (id) => {
      held.current.delete(id);
      dispatch({ type: "removed", id });
    },
  };
}

/** Asks before the page is left while something would be lost by it. */
function useLeaveWarning(isWanted: boolean): void {
  useEffect(() => {
    if (!isWanted) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isWanted]);
}
