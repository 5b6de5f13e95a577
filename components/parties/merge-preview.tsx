"use client";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl/react";
import { ErrorNote } from "@/components/ui/error-note";
import { FailureNote } from "@/components/ui/failure-note";
import { ask, type Failure } from "@/components/ui/request";
import type { MergePreview } from "@/lib/data/parties/merging";
import type { PartyRecord } from "@/lib/parties/record";

type Preview = { kind: "none" } | { kind: "loading" } | { kind: "ready"; value: MergePreview } | { kind: "failed"; failure: Failure };

/** What merging a party into the chosen one would move, read anew for each choice. */
export function useMergePreview(project: string, id: string, intoId: string | null): Preview {
  const [read, setRead] = useState<{ intoId: string; preview: Preview } | null>(null);
  useEffect(() => {
    if (intoId === null) return;
    const stop = new AbortController();
    const call = { method: "GET" as const, path: `/projects/${project}/parties/${id}/merge/${intoId}`, signal: stop.signal };
    ask<MergePreview>(call).then((answer) => setRead({ intoId, preview: answer.kind === "done" ? { kind: "ready", value: answer.value } : { kind: "failed", failure: answer } }), () => {});
    return () => stop.abort();
  }, [project, id, intoId]);
  if (intoId === null) return { kind: "none" };
  return read?.intoId === intoId ? read.preview : { kind: "loading" };
}

type MergePreviewNoteProps = { preview: Preview; into: string; party: PartyRecord };

/** The same in words: what moves, what to know, or why it can't be. */
export function MergePreviewNote({ preview, into, party }: MergePreviewNoteProps) {
  const t = useTranslations("parties.merge");
  if (preview.kind === "none" || preview.kind === "loading") return <p role="status">{t("loading")}</p>;
  if (preview.kind === "failed") return <FailureNote what={t("failed")} kept={t("kept")} failure={preview.failure} />;
  const { problems, claims, offices, documents, changesSides } = preview.value;
  if (problems.length > 0) return <ErrorNote what={t("refused")} next={t("refusedNext")}><ul>{problems.map((problem) => <li key={problem}>{problem}</li>)}</ul></ErrorNote>;
  const counted: readonly (readonly [number, string])[] = [
    [claims.claimant, t("claims", { count: claims.claimant })], [claims.target, t("targets", { count: claims.target })], [claims.invoked, t("invoked", { count: claims.invoked })],
    [claims.levels, t("levels", { count: claims.levels })], [claims.words, t("words", { count: claims.words })], [offices, t("offices", { count: offices })], [documents, t("documents", { count: documents })],
  ];
  return (
    <div role="status">
      <p>{t("moves", { name: into })}</p>
      <ul>
        {counted.filter(([count]) => count > 0).map(([, words]) => <li key={words}>{words}</li>)}
        <li>{t("names", { names: party.names.map(({ text }) => `“${text}”`).join(", ") })}</li>
      </ul>
      {changesSides && <p>{t("sides", { name: into })}</p>}
    </div>
  );
}
