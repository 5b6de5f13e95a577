"use client";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl/react";
import { useContest } from "@/components/contests/contest-context";
import { useMoves } from "@/components/contests/use-moves";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog } from "@/components/ui/dialog";
import type { ContestRecord } from "@/lib/contests/record";
import styles from "./publication.module.css";

/** What publishing does, before it is done. */
export function PublishDialog({ close }: { close: () => void }) {
  const t = useTranslations("publication.dialog");
  const { state } = useContest();
  const move = useMoves();
  const [withNotes, setWithNotes] = useState(false);
  const [isSending, setSending] = useState(false);
  const isAgain = (state.contest.record as ContestRecord | null)?.state === "published";

  async function publish(event: FormEvent) {
    event.preventDefault();
    setSending(true);
    await move("publish", { withNotes });
    close();
  }
  return (
    <Dialog title={t("title")} isOpen onOpenChange={(isOpen) => !isOpen && close()}>
      <form className={styles.form} onSubmit={(event) => void publish(event)}>
        <p>{t("lead")}</p>
        {isAgain && <p>{t("again")}</p>}
        <Checkbox isSelected={withNotes} onChange={setWithNotes} description={t("withNotesHelp")}>{t("withNotes")}</Checkbox>
        <p>{t("name")}</p>
        <div><Button type="submit" variant="primary" isPending={isSending}>{t("submit")}</Button></div>
      </form>
    </Dialog>
  );
}
