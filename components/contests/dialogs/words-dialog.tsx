"use client";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import styles from "./dialogs.module.css";

export interface WordsDialogProps {
  readonly title: string;
  readonly label: string;
  readonly help?: string;
  readonly initial: string;
  readonly submit: string;
  readonly isRequired?: boolean;
  readonly isLong?: boolean;
  /** what is wrong with what was typed; null for nothing */
  readonly problemOf?: (words: string) => string | null;
  readonly onSave: (words: string) => void;
  readonly close: () => void;
}

/** Asks for one thing in words. */
export function WordsDialog({ title, label, help, initial, submit, isRequired = false, isLong = false, problemOf = () => null, onSave, close }: WordsDialogProps) {
  const t = useTranslations("contests");
  const [words, setWords] = useState(initial);
  const [isRefused, setRefused] = useState(false);
  const problem = isRequired && words.trim() === "" ? t("create.required") : problemOf(words);
  const errorMessage = isRefused && problem !== null ? problem : undefined;
  const Field = isLong ? TextArea : TextField;

  function save(event: FormEvent) {
    event.preventDefault();
    event.stopPropagation();
    if (problem !== null) return setRefused(true);
    onSave(words);
    close();
  }
  return (
    <Dialog title={title} isOpen onOpenChange={(isOpen) => !isOpen && close()}>
      <form className={styles.form} onSubmit={save} noValidate>
        <Field label={label} description={help} value={words} onChange={setWords} errorMessage={errorMessage} isRequired={isRequired} requiredMark="none" autoFocus />
        <div className={styles.foot}>
          <Button type="submit" variant="primary">
            {submit}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
