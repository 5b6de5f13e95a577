"use client";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl/react";
import { useContest } from "@/components/contests/contest-context";
import { useActs } from "@/components/contests/use-acts";
import { QuestionFields } from "@/components/contests/dialogs/question-fields";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import styles from "./dialogs.module.css";

/** Another wording of the question, another kind, a note. */
export function QuestionDialog({ close }: { close: () => void }) {
  const t = useTranslations("contests");
  const { state } = useContest();
  const acts = useActs();
  const [draft, setDraft] = useState(state.contest.input);
  const [isRefused, setRefused] = useState(false);

  function save(event: FormEvent) {
    event.preventDefault();
    if (draft.question.trim() === "") return setRefused(true);
    acts.edit(draft);
    close();
  }
  return (
    <Dialog title={t("page.edit")} isOpen onOpenChange={(isOpen) => !isOpen && close()}>
      <form className={styles.form} onSubmit={save} noValidate>
        <QuestionFields draft={draft} onChange={setDraft} isRefused={isRefused} />
        <div className={styles.foot}>
          <Button type="submit" variant="primary">
            {t("page.save")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
