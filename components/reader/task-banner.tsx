"use client";
import { useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import type { ReaderServices } from "@/components/reader/reader-services";
import { useTold } from "@/components/reader/use-store";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { FailureNote } from "@/components/ui/failure-note";
import { TextField } from "@/components/ui/text-field";
import { notify } from "@/components/ui/toast-queue";
import { useSending } from "@/components/ui/use-sending";
import type { OwnTask, TaskChange, TaskRecord } from "@/lib/projects/assignment";
import styles from "./task-banner.module.css";

/** That this document is assigned to oneself, whether blind, and how far one is; nothing where it isn't, or is no longer. */
export function TaskBanner({ services: { source, tasks } }: { services: Pick<ReaderServices, "source" | "tasks"> }) {
  const given = useTold(tasks, tasks.current);
  useClosing(given);
  return given && <Task key={given.task.id} given={given} project={source.project.slug} />;
}

/** Says that an assignment was closed while its text is open. */
function useClosing(given: OwnTask | null): void {
  const t = useTranslations("assignments.banner");
  const last = useRef(given);
  useEffect(() => {
    const before = last.current;
    last.current = given;
    if (before && before.task.id !== given?.task.id) notify({ text: t(before.blind ? "closedBlind" : "closed") });
  }, [given, t]);
}

function Task({ given, project }: { given: OwnTask; project: string }) {
  const t = useTranslations("assignments");
  const [saved, setTask] = useState(given.task);
  const task = given.task.version > saved.version ? given.task : saved;
  const { send, failure, isSending } = useSending();
  async function change(body: TaskChange) {
    const answer = await send<TaskRecord>({ method: "PUT", path: `/projects/${project}/tasks/${task.id}`, seen: task.version, body });
    if (answer.kind !== "done") return;
    setTask(answer.value);
    notify({ text: t("banner.saved", { state: t(`state.${body.state}`) }) });
  }
  const facts = [given.part && t("part", given.part), given.due && t("due", { date: given.due }), given.note].filter(Boolean);
  return (
    <section aria-label={t("banner.label")} className={styles.banner}>
      <p className={styles.words}>
        <strong>{t(given.blind ? "banner.blind" : "banner.shared")}</strong> <Badge>{t(`state.${task.state}`)}</Badge> {facts.join(" · ")}
      </p>
      <div className={styles.acts}>
        {task.state === "to_do" && <Button size="small" isDisabled={isSending} onPress={() => void change({ state: "in_work" })}>{t("banner.begin")}</Button>}
        {(task.state === "to_do" || task.state === "in_work") && (
          <>
            <Button size="small" variant="primary" isDisabled={isSending} onPress={() => void change({ state: "done" })}>{t("banner.done")}</Button>
            <Skip onSkip={(reason) => void change({ state: "skipped", reason })} />
          </>
        )}
        {(task.state === "done" || task.state === "skipped") && <Button size="small" isDisabled={isSending} onPress={() => void change({ state: "in_work" })}>{t("banner.again")}</Button>}
      </div>
      <FailureNote what={t("banner.failed")} failure={failure} />
    </section>
  );
}

function Skip({ onSkip }: { onSkip: (reason: string) => void }) {
  const t = useTranslations("assignments.banner");
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const [isAsked, setAsked] = useState(false);
  const send = () => {
    if (reason.trim() === "") return setAsked(true);
    onSkip(reason.trim());
    setOpen(false);
  };
  return (
    <Dialog
      title={t("skipTitle")} isOpen={isOpen} onOpenChange={setOpen} trigger={<Button size="small" variant="quiet">{t("skip")}</Button>}
      footer={(close) => (
        <>
          <Button onPress={close}>{t("cancel")}</Button>
          <Button variant="primary" onPress={send}>{t("skipSend")}</Button>
        </>
      )}
    >
      <TextField label={t("reason")} value={reason} onChange={setReason} isRequired autoFocus {...(isAsked && reason.trim() === "" ? { errorMessage: t("reasonNeeded") } : {})} />
    </Dialog>
  );
}
