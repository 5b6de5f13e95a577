"use client";
import { signIn } from "next-auth/react";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { FailureNote } from "@/components/ui/failure-note";
import { TextField } from "@/components/ui/text-field";
import { useSending } from "@/components/ui/use-sending";
import styles from "./account.module.css";

type NewcomerFormProps = { token: string; email: string; shortest: number };
type Problem = "nameless" | "short" | null;

/** Makes an account with an invitation, signs in with it and goes to the project. */
export function NewcomerForm({ token, email, shortest }: NewcomerFormProps) {
  const t = useTranslations("invitation.page");
  const { send, failure, isSending } = useSending();
  const [problem, setProblem] = useState<Problem>(null);
  const [isDone, setDone] = useState(false);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const fields = { email: String(form.get("email")).trim(), name: String(form.get("name")), password: String(form.get("password")) };
    const found = fields.name.trim() === "" ? "nameless" : fields.password.length < shortest ? "short" : null;
    setProblem(found);
    if (found) return;
    const answer = await send<{ project: string }>({ method: "POST", path: "/invitations/accounts", body: { token, ...fields } });
    if (answer.kind !== "done") return;
    setDone(true);
    await enter(fields, `/p/${answer.value.project}`);
  }
  return (
    <form noValidate method="post" onSubmit={submit} className={styles.form}>
      <FailureNote what={t("makeFailed")} kept={t("makeKept")} failure={failure} />
      <TextField label={t("name")} name="name" autoComplete="name" description={t("nameHint")} isRequired requiredMark="none" errorMessage={problem === "nameless" ? t("nameless") : undefined} />
      <TextField label={t("email")} name="email" type="email" autoComplete="username" defaultValue={email} description={t("emailHint")} isRequired requiredMark="none" />
      <TextField label={t("password")} name="password" type="password" autoComplete="new-password" description={t("passwordHint", { shortest })} isRequired requiredMark="none" errorMessage={problem === "short" ? t("short", { shortest }) : undefined} />
      <Button type="submit" variant="primary" isPending={isSending || isDone}>{t("make")}</Button>
    </form>
  );
}

/** The account is there by now: should signing in fail, it can be done by hand. */
async function enter({ email, password }: { email: string; password: string }, target: string): Promise<void> {
  const result = await signIn("credentials", { email, password, redirect: false }).catch(() => undefined);
  window.location.assign(result?.ok ? target : `/signin?callbackUrl=${encodeURIComponent(target)}`);
}
