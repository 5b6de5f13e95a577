"use client";
import { useEffect, useReducer, useRef } from "react";
import { uuidv7 } from "uuidv7";
import { isPending, isUnderWay, newUpload, uploadOutcome, uploadsAfter, type Choices, type Upload } from "@/lib/documents/upload";
import { partFileName, type SourcePart } from "@/lib/sources/part";
import { runningImports, stopImport } from "./running-import";
import { contentOf, sendSource, type Revises, type Source, type SourceInWhole } from "./send-source";

/** Two at a time: a large file does not hold up the small ones, and each still gets most of the line. */
const AT_ONCE = 2;
const LOOKS_EACH = 800;

export interface Uploads {
  readonly uploads: readonly Upload[];
  readonly addFiles: (files: readonly File[]) => void;
  readonly addText: (text: string, title: string) => void;
  /** a page that was copied, as the clipboard has it */
  readonly addPage: (html: string, title: string) => void;
  /** makes lines of their own of documents that a file holds */
  readonly takeParts: (id: string, parts: readonly SourcePart[]) => void;
  /** notes a decision without sending anything yet */
  readonly choose: (id: string, choices: Partial<Choices>) => void;
  readonly cancel: (id: string) => void;
  readonly retry: (id: string, choices?: Partial<Choices>) => void;
  readonly remove: (id: string) => void;
}

type Held = { source: Source | SourceInWhole; key: string; title: string };
type Added = { source: Held["source"]; fileName: string; size: number; title?: string; choices?: Partial<Choices> };

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
    const { source: whole, key, title } = held.current.get(id)!;
    let isStopped = false;
    aborts.current.set(id, () => (isStopped = true));
    dispatch({ type: "settled", id, state: { kind: "sending", sent: 0, total: Math.max(upload.size, 1) } });
    const source = await contentOf(whole);
    if (isStopped || source === null) {
      aborts.current.delete(id);
      return dispatch({ type: "settled", id, state: { kind: isStopped ? "cancelled" : "failed" } });
    }
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
  function add(sources: readonly Added[]) {
    const added = sources.map(({ source, title = "", choices, ...file }) => {
      const upload = { ...newUpload({ id: uuidv7(), ...file }, limit), ...choices };
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
  function takeParts(id: string, parts: readonly SourcePart[]) {
    const { source } = held.current.get(id)!;
    const fileName = uploads.find((upload) => upload.id === id)?.fileName ?? "";
    if ("part" in source) return;
    const whole = source instanceof Blob ? source : new Blob([source.text]);
    add(parts.map((part) => ({ source: { whole, part }, fileName: partFileName(fileName, part), size: part.size })));
    dispatch({ type: "parted", id, taken: parts.length });
  }
  function addPage(html: string, title: string) {
    const source = new Blob([html], { type: "text/html" });
    add([{ source, fileName: `${title.trim() || "pasted"}.html`, size: source.size, title, choices: { format: "html" } }]);
  }
  function cancel(id: string) {
    const abort = aborts.current.get(id);
    if (abort) abort();
    else dispatch({ type: "settled", id, state: { kind: "cancelled" } });
  }
  return {
    uploads, cancel, retry, takeParts, addPage,
    choose: (id, choices) => dispatch({ type: "chosen", id, choices }),
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
