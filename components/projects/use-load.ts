"use client";
import { useRef, useState } from "react";
import { uuidv7 } from "uuidv7";
import type { Failure } from "@/components/ui/request";
import { postWithProgress } from "@/components/ui/upload-request";

export type LoadState =
  | { kind: "idle" }
  | { kind: "sending"; sent: number; total: number }
  /** all bytes have left; the server checks and writes */
  | { kind: "reading" }
  | { kind: "loaded"; slug: string; name: string; counts: Readonly<Record<string, number>> }
  | { kind: "failed"; failure: Failure };

type Loaded = { slug: string; name: string; counts: Record<string, number> };

/** Sends a native export to be loaded as a new project. */
export function useLoad() {
  const [state, setState] = useState<LoadState>({ kind: "idle" });
  const abort = useRef<() => void>(() => undefined);
  const last = useRef({ content: "", key: "" });

  async function load(file: File, slug: string) {
    const content = JSON.stringify([file.name, file.size, file.lastModified, slug]);
    if (last.current.content !== content) last.current = { content, key: uuidv7() };
    setState({ kind: "sending", sent: 0, total: Math.max(file.size, 1) });
    const request = { path: `/projects/load?slug=${encodeURIComponent(slug)}`, body: file, contentType: "application/zip", idempotencyKey: last.current.key };
    const sent = postWithProgress(request, (done, total) => setState(done < total ? { kind: "sending", sent: done, total } : { kind: "reading" }));
    abort.current = sent.abort;
    const answer = await sent.answer;
    if (answer === null) setState({ kind: "idle" });
    else setState(answer.kind === "done" ? { kind: "loaded", ...(answer.value as Loaded) } : { kind: "failed", failure: answer });
  }
  return { state, load, cancel: () => abort.current(), reset: () => setState({ kind: "idle" }) };
}
