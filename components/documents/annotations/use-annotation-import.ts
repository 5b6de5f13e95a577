"use client";
import { useEffect, useRef, useState } from "react";
import { uuidv7 } from "uuidv7";
import { ask, type Failure } from "@/components/ui/request";
import { postWithProgress, type Sent } from "@/components/ui/upload-request";
import type { FragmentRole } from "@/lib/claims/record";
import type { PartyChoice } from "@/lib/formats/import/parties";
import type { ImportReport } from "@/lib/formats/import/report";
import type { Unit } from "@/lib/formats/reading/unit";
import { isUnderWay, type JobRecord } from "@/lib/projects/job";
import type { LayerRecord } from "@/lib/projects/record";

/** What a person says of a file of annotations. */
export interface ImportChoices {
  readonly file: File;
  readonly format: string;
  readonly name: string;
  /** by label; null for the names that say it themselves */
  readonly roles: Readonly<Record<string, FragmentRole | null>> | null;
  readonly unit: Unit | null;
  readonly documents: Readonly<Record<string, string>>;
  readonly parties: PartyChoice;
}

export type ImportState =
  | { readonly kind: "idle" }
  | { readonly kind: "busy"; readonly isImporting: boolean; readonly sent: number; readonly total: number }
  | { readonly kind: "running"; readonly job: JobRecord }
  | { readonly kind: "checked"; readonly report: ImportReport; readonly of: ImportChoices }
  | { readonly kind: "failed"; readonly failure: Failure; readonly isImporting: boolean }
  | { readonly kind: "done"; readonly report: ImportReport; readonly layer: Pick<LayerRecord, "id" | "name"> };

type Answered = { readonly report: ImportReport };
const EVERY = 1_000;

/** The path of the request for these choices, under /api/v1. */
export function importPath(project: string, id: string, { file, format, name, roles, unit, documents, parties }: ImportChoices, check: boolean): string {
  const query = new URLSearchParams({ id, format, fileName: file.name, parties, ...(check ? { check: "true" } : {}), ...(name.trim() ? { name: name.trim() } : {}), ...(unit ? { unit } : {}) });
  if (roles) query.set("roles", JSON.stringify(roles));
  if (Object.keys(documents).length > 0) query.set("documents", JSON.stringify(documents));
  return `/projects/${project}/${check ? "layers" : "import-jobs"}?${query}`;
}

/** Sends a file to be looked into, and to be imported: that is done beside everything else, and followed here for as long as somebody looks. */
export function useAnnotationImport(project: string, onImported: () => void) {
  const [state, setState] = useState<ImportState>({ kind: "idle" });
  const running = useRef<{ readonly id: string; readonly sent: Sent; readonly isImporting: boolean } | null>(null);
  // Whoever goes away looks no longer; the import goes on.
  useEffect(() => () => void (running.current = null), []);

  async function send(choices: ImportChoices, isImporting: boolean) {
    setState({ kind: "busy", isImporting, sent: 0, total: choices.file.size });
    const id = uuidv7();
    const path = importPath(project, id, choices, !isImporting);
    const sent = postWithProgress({ path, body: choices.file, contentType: "application/octet-stream", idempotencyKey: uuidv7() }, (done, total) => setState({ kind: "busy", isImporting, sent: done, total }));
    running.current = { sent, id, isImporting };
    const answer = await sent.answer;
    if (answer === null) return setState({ kind: "idle" });
    if (answer.kind !== "done") return setState({ kind: "failed", failure: answer, isImporting });
    if (isImporting) return follow(answer.value as JobRecord, choices);
    running.current = null;
    setState({ kind: "checked", report: (answer.value as Answered).report, of: choices });
  }

  async function follow(job: JobRecord, { file, name }: ImportChoices) {
    while (running.current?.id === job.id && isUnderWay(job)) {
      setState({ kind: "running", job });
      await new Promise((resolve) => setTimeout(resolve, EVERY));
      const answer = await ask<JobRecord>({ method: "GET", path: `/projects/${project}/jobs/${job.id}` });
      if (answer.kind === "done") job = answer.value;
      if (answer.kind === "refused") return setState({ kind: "failed", failure: answer, isImporting: true });
    }
    if (running.current?.id !== job.id) return;
    running.current = null;
    if (job.state === "failed") return setState({ kind: "failed", isImporting: true, failure: { kind: "refused", problem: { status: 422, code: job.failure!.code, detail: job.failure!.message } } });
    if (job.state !== "done") return setState({ kind: "idle" });
    setState({ kind: "done", report: (job.outcome as Answered).report, layer: { id: job.id, name: name.trim() || file.name } });
    onImported();
  }

  /** gives up what is being read, here and on the server; what is being imported goes on, unless it shall be cancelled */
  function leave(isCancelled: boolean) {
    const { current } = running;
    running.current = null;
    if (current && !current.isImporting) void ask({ method: "DELETE", path: `/projects/${project}/imports/${current.id}` });
    if (current && state.kind === "busy") current.sent.abort();
    if (current && isCancelled && state.kind === "running") void ask({ method: "DELETE", path: `/projects/${project}/jobs/${current.id}` });
    if (state.kind === "running") onImported();
    setState({ kind: "idle" });
  }
  return { state, check: (choices: ImportChoices) => void send(choices, false), take: (choices: ImportChoices) => void send(choices, true), reset: () => leave(false), cancel: () => leave(true) };
}
