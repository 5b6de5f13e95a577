"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import { uuidv7 } from "uuidv7";
import { useFailureWords } from "@/components/ui/failure-note";
import { ask, type Failure } from "@/components/ui/request";
import { notify } from "@/components/ui/toast-queue";
import type { BulkOutcome } from "@/lib/claims/bulk";
import type { WaitingListed } from "@/lib/data/revisions/waiting";
import type { MoveDecision } from "@/lib/revisions/decision";
import type { WaitingMove } from "@/lib/revisions/waiting";

export type Decided = MoveDecision["decision"];

export interface Waiting {
  readonly list: WaitingListed | null;
  readonly failure: Failure | null;
  readonly isDeciding: boolean;
  /** reads it again from the beginning; `keep` as many as are shown */
  readonly reload: () => Promise<void>;
  readonly more: () => Promise<void>;
  readonly decide: (items: readonly WaitingMove[], decisionOf: (item: WaitingMove) => Extent) => Promise<boolean>;
  readonly undo: () => Promise<void>;
}
type Extent = { readonly decision: "accept" | "retire" } | Pick<Extract<MoveDecision, { decision: "adjust" }>, "decision" | "fragments">;

/** What waits for a decision about a document's newest revision, and deciding about it. `onChanged` is called after each decision. */
export function useWaiting({ project, documentId, onChanged }: { project: string; documentId: string; onChanged: () => void }): Waiting {
  const t = useTranslations("revisions.said");
  const words = useFailureWords();
  const [list, setList] = useState<WaitingListed | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isDeciding, setDeciding] = useState(false);
  const acts = useRef<string[]>([]);
  const path = `/projects/${project}/documents/${documentId}/moves`;

  const readPage = useCallback(async (cursor: string | null) => {
    const answer = await ask<WaitingListed>({ method: "GET", path: `${path}${cursor === null ? "" : `?${new URLSearchParams({ cursor })}`}` });
    setFailure(answer.kind === "done" ? null : answer);
    return answer.kind === "done" ? answer.value : null;
  }, [path]);
  const reload = useCallback(async () => {
    const page = await readPage(null);
    if (page) setList(page);
  }, [readPage]);
  useEffect(() => {
    // eslint-disable-next-line react-hooks/set-state-in-effect -- what is set comes from the server, later
    void reload();
  }, [reload]);

  async function more() {
    const page = list?.next ? await readPage(list.next) : null;
    if (page && list) setList({ ...page, items: [...list.items, ...page.items] });
  }
  async function decide(items: readonly WaitingMove[], decisionOf: (item: WaitingMove) => Extent): Promise<boolean> {
    if (!list || isDeciding || items.length === 0) return false;
    setDeciding(true);
    const actId = uuidv7();
    const decisions = items.map((item) => ({ claimId: item.claim.id, version: item.claim.version, mentionId: item.mentionId, ...decisionOf(item) }));
    const answer = await ask<BulkOutcome>({ method: "POST", path, body: { revisionId: list.revisionId, decisions }, actId, idempotencyKey: uuidv7() });
    setDeciding(false);
    if (answer.kind !== "done") {
      notify({ tone: "danger", text: `${t("failed")} ${words(answer)}` });
      return false;
    }
    const { written, refused } = answer.value;
    if (refused.length > 0) notify({ tone: "danger", text: t("refused", { count: refused.length, reason: refused[0]!.message }) });
    if (written.length > 0) {
      acts.current.push(actId);
      const said = items.length > 1 ? t("many", { count: written.length }) : t(decisions[0]!.decision);
      notify({ text: said, action: { label: t("undo"), onAction: () => void takeBack(actId) } });
    }
    await reload();
    onChanged();
    return written.length > 0;
  }
  async function takeBack(actId: string) {
    acts.current = acts.current.filter((each) => each !== actId);
    const answer = await ask({ method: "POST", path: `/projects/${project}/undo/${actId}`, idempotencyKey: uuidv7() });
    notify(answer.kind === "done" ? { text: t("undone") } : { tone: "danger", text: `${t("undoFailed")} ${words(answer)}` });
    await reload();
    onChanged();
  }
  const undo = async () => {
    const last = acts.current.at(-1);
    if (last) await takeBack(last);
  };
  return { list, failure, isDeciding, reload, more, decide, undo };
}
