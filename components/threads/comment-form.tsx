"use client";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import type { Named } from "@/components/threads/people";
import { keepUnsaid, readUnsaid } from "@/components/threads/unsaid";
import { Button } from "@/components/ui/button";
import { FailureNote } from "@/components/ui/failure-note";
import { programPart } from "@/components/ui/program-part";
import type { Sending } from "@/components/ui/use-sending";
import { isSilent, type CommentWords } from "@/lib/threads/words";
import styles from "./threads.module.css";

// The editor is large: it comes when somebody writes.
const CommentEditor = programPart(() => import("@/components/threads/comment-editor").then((module) => module.CommentEditor));

export interface CommentFormProps {
  readonly slug: string;
  readonly label: string;
  readonly submit: string;
  readonly initial?: CommentWords;
  readonly named?: readonly Named[];
  /** under which what is typed is kept until it is said */
  readonly place: string;
  readonly sending: Sending;
  readonly onSave: (words: CommentWords) => void;
  readonly onCancel?: () => void;
  readonly hasFocus?: boolean;
}

const NOTHING: CommentWords = { type: "doc", content: [{ type: "paragraph" }] };

/** Where something is said, or said in other words. */
export function CommentForm({ slug, label, submit, initial = NOTHING, named = [], place, sending, onSave, onCancel, hasFocus }: CommentFormProps) {
  const t = useTranslations("threads");
  const [left] = useState(() => readUnsaid(place));
  const [words, setWords] = useState(left?.words ?? initial);
  const type = (typed: CommentWords, people: readonly Named[]) => {
    setWords(typed);
    keepUnsaid(place, isSilent(typed) ? null : { words: typed, named: [...people] });
  };
  const cancel = () => {
    keepUnsaid(place, null);
    onCancel?.();
  };
  const [isRefused, setRefused] = useState(false);
  const save = () => (isSilent(words) ? setRefused(true) : sending.isSending || onSave(words));
  return (
    <form className={styles.form} noValidate onSubmit={(event) => (event.preventDefault(), save())}>
      <CommentEditor slug={slug} label={label} initial={left?.words ?? initial} named={left?.named ?? named} onChange={type} onSubmit={save} errorMessage={isRefused && isSilent(words) ? t("nothing") : undefined} {...(hasFocus ? { hasFocus } : {})} />
      <FailureNote what={t("notSaid")} kept={t("stillHere")} failure={sending.failure} />
      <div className={styles.acts}>
        <Button type="submit" variant="primary" size="small" isPending={sending.isSending}>{submit}</Button>
        {onCancel && <Button size="small" variant="quiet" onPress={cancel}>{t("cancel")}</Button>}
      </div>
    </form>
  );
}
