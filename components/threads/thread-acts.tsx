"use client";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl/react";
import { peopleOf, type Person } from "@/components/threads/people";
import { Button } from "@/components/ui/button";
import { ComboBox } from "@/components/ui/combo-box";
import { FailureNote } from "@/components/ui/failure-note";
import { TextField } from "@/components/ui/text-field";
import { useSending } from "@/components/ui/use-sending";
import type { ThreadListed } from "@/lib/data/threads/threads";
import styles from "./threads.module.css";

interface ThreadActsProps {
  readonly slug: string;
  readonly thread: ThreadListed;
  readonly onChanged: () => void;
}

/** Who is asked to see to it, and whether it is done with. */
export function ThreadActs({ slug, thread, onChanged }: ThreadActsProps) {
  const t = useTranslations("threads");
  const sending = useSending();
  const [isResolving, setResolving] = useState(false);
  const path = `/projects/${slug}/threads/${thread.id}`;
  async function send(method: "PUT" | "DELETE", to: string, body?: unknown) {
    const answer = await sending.send({ method, path: `${path}/${to}`, seen: thread.version, body });
    if (answer.kind !== "done") return;
    setResolving(false);
    onChanged();
  }
  return (
    <div className={styles.threadActs}>
      <Assignee slug={slug} thread={thread} onChoose={(contributorId) => void send("PUT", "assignee", { contributorId })} />
      {thread.state === "resolved" && <Button size="small" onPress={() => void send("DELETE", "resolution")}>{t("reopen")}</Button>}
      {thread.state === "open" && !isResolving && <Button size="small" onPress={() => setResolving(true)}>{t("resolve")}</Button>}
      {isResolving && <Resolving isNeeded={thread.contestId !== null} isPending={sending.isSending} onSave={(reason) => void send("PUT", "resolution", { reason })} onCancel={() => setResolving(false)} />}
      <FailureNote what={t("notDone")} failure={sending.failure} />
    </div>
  );
}

function Resolving({ isNeeded, isPending, onSave, onCancel }: { isNeeded: boolean; isPending: boolean; onSave: (reason: string) => void; onCancel: () => void }) {
  const t = useTranslations("threads");
  const [reason, setReason] = useState("");
  const [isRefused, setRefused] = useState(false);
  const isMissing = isNeeded && reason.trim() === "";
  return (
    <form className={styles.resolving} noValidate onSubmit={(event) => (event.preventDefault(), isMissing ? setRefused(true) : onSave(reason))}>
      <TextField label={t("reason")} description={t(isNeeded ? "reasonNeeded" : "reasonFree")} value={reason} onChange={setReason} isRequired={isNeeded} errorMessage={isRefused && isMissing ? t("reasonMissing") : undefined} autoFocus />
      <div className={styles.acts}>
        <Button type="submit" size="small" variant="primary" isPending={isPending}>{t("resolve")}</Button>
        <Button size="small" variant="quiet" onPress={onCancel}>{t("cancel")}</Button>
      </div>
    </form>
  );
}

function Assignee({ slug, thread, onChoose }: { slug: string; thread: ThreadListed; onChoose: (contributorId: string | null) => void }) {
  const t = useTranslations("threads");
  const [people, setPeople] = useState<readonly Person[]>([]);
  useEffect(() => void peopleOf(slug).then(setPeople, () => undefined), [slug]);
  const choices = people.filter(({ role }) => role !== "reader").map(({ id, name }) => ({ id, label: name }));
  const value = thread.assigneeId === null ? null : { id: thread.assigneeId, label: thread.assigneeName ?? "…" };
  return (
    <div className={styles.assignee}>
      <ComboBox label={t("assignee")} source={choices} value={value} onChange={(choice) => choice && choice.id !== thread.assigneeId && onChoose(choice.id)} />
      {thread.assigneeId !== null && <Button size="small" variant="quiet" onPress={() => onChoose(null)}>{t("nobody")}</Button>}
    </div>
  );
}
