"use client";
import { useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import { uuidv7 } from "uuidv7";
import type { Saying } from "@/components/adjudication/decision-form";
import type { Groups } from "@/components/adjudication/use-groups";
import { notify } from "@/components/ui/toast-queue";
import { useSending } from "@/components/ui/use-sending";
import type { DecisionRecord, ThirdClaim } from "@/lib/adjudication/decision";
import type { TakingInput } from "@/lib/adjudication/connection";
import type { Taken } from "@/lib/data/adjudication/connections";
import type { AdjudicationPage, GroupSeen } from "@/lib/data/adjudication/reading";

/** What of a choice the group doesn't say. */
export type Chosen = { readonly outcome: "took"; readonly take: readonly string[] } | { readonly outcome: "mixed"; readonly base: string; readonly fields: object } | { readonly outcome: "third"; readonly base: string; readonly claim: ThirdClaim } | { readonly outcome: "neither" | "undecidable" };

/** Sends decisions, one at a time, each an act of its own that can be taken back. */
export function useAdjudicating(project: string, documentId: string, groups: Groups) {
  const t = useTranslations("adjudication");
  const sending = useSending();
  const last = useRef<string | null>(null);
  const [said, setSaid] = useState("");
  const [isReloading, setReloading] = useState(false);
  const path = `/projects/${project}/adjudication-decisions`;

  // Nothing is decided on groups as they were before.
  async function reloaded(groupId?: string): Promise<AdjudicationPage | null> {
    setReloading(true);
    const page = await (groupId === undefined ? groups.reload() : groups.reloadGroup(groupId));
    setReloading(false);
    return page;
  }

  async function sent<T>(call: Parameters<typeof sending.send>[0], words: (value: T) => string, groupId?: string): Promise<{ value: T; page: AdjudicationPage | null } | null> {
    const actId = uuidv7();
    const answer = await sending.send<T>({ ...call, actId });
    if (answer.kind !== "done") return null;
    last.current = actId;
    setSaid(words(answer.value));
    return { value: answer.value, page: await reloaded(groupId) };
  }

  const decide = (group: GroupSeen, chosen: Chosen, saying: Saying) => {
    const [first, ...others] = group.decisions;
    const choice = { documentId, claims: group.versions.map(({ claim: { id, version } }) => ({ id, version })), ...saying, ...chosen };
    const words = () => t("said.decided", { outcome: t(`outcomes.${chosen.outcome}`) });
    return first
      ? sent<DecisionRecord>({ method: "PUT", path: `${path}/${first.id}`, seen: first.version, body: { choice, others: others.map(({ id, version }) => ({ id, version })) } }, words, group.id)
      : sent<DecisionRecord>({ method: "POST", path, body: { id: uuidv7(), choice } }, words, group.id);
  };
  const takeBack = ({ id, decisions: [first] }: GroupSeen) => first && sent({ method: "DELETE", path: `${path}/${first.id}`, seen: first.version }, () => t("said.takenBack"), id);
  const accept = (layers: readonly string[] | undefined) =>
    sent<{ accepted: number; left: number }>({ method: "POST", path: `/projects/${project}/documents/${documentId}/adjudication/accept`, body: layers ? { layers } : {}, patience: 600_000 }, ({ accepted, left }) => t("said.accepted", { accepted, left }));
  const connect = (taken: Omit<TakingInput, "layers">, layers: readonly string[] | undefined) =>
    sent<Taken>({ method: "POST", path: `/projects/${project}/documents/${documentId}/adjudication/connections`, body: { ...taken, ...(layers ? { layers } : {}) } }, (counts) => t("said.connected", { ...counts, both: counts.relations > 0 && counts.placements > 0 ? "yes" : "no" }));

  async function undo() {
    if (last.current === null) return notify({ text: t("said.nothing") });
    const answer = await sending.send({ method: "POST", path: `/projects/${project}/undo/${last.current}` });
    if (answer.kind !== "done") return;
    last.current = null;
    setSaid(t("said.undone"));
    await reloaded();
  }
  return { ...sending, isSending: sending.isSending || isReloading, said, decide, takeBack, accept, connect, undo };
}
