"use client";
import { useRef, useState, type FormEvent } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { FailureNote } from "@/components/ui/failure-note";
import { TextField } from "@/components/ui/text-field";
import { notify } from "@/components/ui/toast-queue";
import { useSending } from "@/components/ui/use-sending";
import styles from "./account.module.css";

type PasswordFormProps = { email: string; shortest: number; onChanged: () => void };
type Problem = "short" | "differs" | "wrong" | null;

/** A new password for one's own account; every other session ends with it. */
export function PasswordForm({ email, shortest, onChanged }: PasswordFormProps) {
  const t = useTranslations("account.password");
  const form = useRef<HTMLFormElement>(null);
  const { send, failure, isSending } = useSending();
  const [problem, setProblem] = useState<Problem>(null);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const [oldPassword, newPassword, repeated] = ["old", "new", "repeated"].map((name) => String(fields.get(name)));
    const found = newPassword!.length < shortest ? "short" : newPassword !== repeated ? "differs" : null;
    setProblem(found);
    if (found) return;
    const answer = await send({ method: "PUT", path: "/account/password", body: { oldPassword, newPassword } });
    if (answer.kind === "done") {
      form.current?.reset();
      notify({ text: t("changed") });
      onChanged();
    } else if (answer.kind === "refused" && answer.problem.issues?.[0]?.path[0] === "oldPassword") setProblem("wrong");
  }
  return (
    <form noValidate ref={form} method="post" onSubmit={submit} className={styles.form}>
      {problem !== "wrong" && <FailureNote what={t("failed")} failure={failure} />}
      {/* Lets a password manager know whose password this is. */}
      <input type="text" autoComplete="username" value={email} readOnly hidden />
      <TextField label={t("old")} name="old" type="password" autoComplete="current-password" isRequired requiredMark="none" errorMessage={problem === "wrong" ? t("wrong") : undefined} />
      <TextField label={t("new")} name="new" type="password" autoComplete="new-password" isRequired requiredMark="none" description={t("hint", { shortest })} errorMessage={problem === "short" ? t("short", { shortest }) : undefined} />
      <TextField label={t("repeated")} name="repeated" type="password" autoComplete="new-password" isRequired requiredMark="none" errorMessage={problem === "differs" ? t("differs") : undefined} />
      <Button type="submit" isPending={isSending}>{t("change")}</Button>
    </form>
  );
}
