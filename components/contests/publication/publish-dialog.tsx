"use client";
import { useRouter } from "next/navigation";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl/react";
import { uuidv7 } from "uuidv7";
import { useContest } from "@/components/contests/contest-context";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog } from "@/components/ui/dialog";
import { FailureNote } from "@/components/ui/failure-note";
import { notify } from "@/components/ui/toast-queue";
import { useSending } from "@/components/ui/use-sending";
import styles from "./publication.module.css";

/** What publishing does, before it is done. A try that is sent again is the same publishing. */
export function PublishDialog({ next, close }: { next: number; close: () => void }) {
  const t = useTranslations("publication.dialog");
  const { slug, state } = useContest();
  const router = useRouter();
  const { send, failure, isSending } = useSending();
  const [id] = useState(uuidv7);
  const [withNotes, setWithNotes] = useState(false);

  async function publish(event: FormEvent) {
    event.preventDefault();
    const answer = await send({ method: "POST", path: `/projects/${slug}/contests/${state.contest.input.id}/publications`, body: { id, withNotes } });
    if (answer.kind !== "done") return;
    notify({ text: t("done") });
    router.refresh();
    close();
  }
  return (
    <Dialog title={t("title")} isOpen onOpenChange={(isOpen) => !isOpen && close()}>
      <form className={styles.form} onSubmit={(event) => void publish(event)}>
        <p>{t("lead")}</p>
        {next > 1 && <p>{t("again", { version: next })}</p>}
        <Checkbox isSelected={withNotes} onChange={setWithNotes} description={t("withNotesHelp")}>{t("withNotes")}</Checkbox>
        <p>{t("name")}</p>
        <FailureNote what={t("failed")} kept={t("kept")} failure={failure} />
        <div><Button type="submit" variant="primary" isPending={isSending}>{t("submit")}</Button></div>
      </form>
    </Dialog>
  );
}
