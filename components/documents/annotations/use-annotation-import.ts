"use client";
import { useRef, useState } from "react";
import { uuidv7 } from "uuidv7";
import { ask, type Failure } from "@/components/ui/request";
import { postWithProgress, type Sent } from "@/components/ui/upload-request";
import type { FragmentRole } from "@/lib/claims/record";
import type { PartyChoice } from "@/lib/formats/import/parties";
import type { ImportReport } from "@/lib/formats/import/report";
import type { Unit } from "@/lib/formats/reading/unit";
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
  | { readonly kind: "checked"; readonly report: ImportReport; readonly of: ImportChoices }
  | { readonly kind: "failed"; readonly failure: Failure; readonly isImporting: boolean }
  | { readonly kind: "done"; readonly report: ImportReport; readonly layer: LayerRecord };

type Answered = { readonly layer: LayerRecord | null; readonly report: ImportReport };

/** The path of the request for these choices, under /api/v1. */
export function importPath(project: string, id: string, { file, format, name, roles, unit, documents, parties }: ImportChoices, check: boolean): string {
  const query = new URLSearchParams({ id, format, fileName: file.name, parties, ...(check ? { check: "true" } : {}), ...(name.trim() ? { name: name.trim() } : {}), ...(unit ? { unit } : {}) });
  if (roles) query.set("roles", JSON.stringify(roles));
  if (Object.keys(documents).length > 0) query.set("documents", JSON.stringify(documents));
  return `/projects/${project}/layers?${query}`;
}

/** Sends a file to be looked into, and to be imported. */
export function useAnnotationImport(project: string, onImported: () => void) {
  const [state, setState] = useState<ImportState>({ kind: "idle" });
  const running = useRef<{ readonly sent: Sent; readonly id: string } | null>(null);
  async function send(choices: ImportChoices, isImporting: boolean) {
    setState({ kind: "busy", isImporting, sent: 0, total: choices.file.size });
    const id = uuidv7();
    const path = importPath(project, id, choices, !isImporting);
    const sent = postWithProgress({ path, body: choices.file, contentType: "application/octet-stream", idempotencyKey: uuidv7() }, (done, total) => setState({ kind: "busy", isImporting, sent: done, total }));
    running.current = { sent, id };
    const answer = await sent.answer;
    running.current = null;
    if (answer === null) return setState({ kind: "idle" });
    if (answer.kind !== "done") return setState({ kind: "failed", failure: answer, isImporting });
    const { layer, report } = answer.value as Answered;
    setState(layer ? { kind: "done", report, layer } : { kind: "checked", report, of: choices });
    if (layer) onImported();
  }
  return {
    state, check: (choices: ImportChoices) => void send(choices, false), take: (choices: ImportChoices) => void send(choices, true),
    /** gives up what is under way, here and on the server, unless it is being stored already */
    reset: () => {
      if (running.current) void ask({ method: "DELETE", path: `/projects/${project}/imports/${running.current.id}` });
      running.current?.sent.abort();
      setState({ kind: "idle" });
    },
  };
}
