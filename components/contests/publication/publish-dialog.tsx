"use client";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl/react";
import { useMove } from "@/components/contests/publication/use-move";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog } from "@/components/ui/dialog";
import { FailureNote } from "@/components/ui/failure-note";
import styles from "./publication.module.css";

/** What publishing does, before it is done; `next` is the version that it will be. */
export function PublishDialog({ next, close }: { next: number; close: () => void }) {
  const t = useTranslations("publication.dialog");
  const { move, failure, isSending } = useMove();
  const [withNotes, setWithNotes] = useState(false);

  async function publish(event: FormEvent) {
    event.preventDefault();
    if (await move("publish", { withNotes }, t("done"))) close();
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
