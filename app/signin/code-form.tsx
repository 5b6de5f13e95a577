"use client";
import { signIn } from "next-auth/react";
import { useState, useTransition, type FormEvent } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { ErrorNote } from "@/components/ui/error-note";
import { TextField } from "@/components/ui/text-field";
import { callbackAddress } from "./callback-address";
import styles from "./signin.module.css";

type Refusal = "wrongCode" | "limited" | "late";
const REFUSALS: Record<string, Refusal> = { WrongCode: "wrongCode", CodeNeeded: "wrongCode", TooManyAttempts: "limited" };

/** The second step after a sign-in elsewhere: a code of one's second factor here. */
export function CodeForm({ ticket, callbackUrl }: { ticket: string; callbackUrl?: string }) {
  const t = useTranslations("signin");
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isPending, startTransition] = useTransition();
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const code = String(new FormData(event.currentTarget).get("code"));
    startTransition(async () => {
      const result = await signIn("code", { ticket, code, redirect: false }).catch(() => undefined);
      if (result?.ok) window.location.assign(callbackAddress(callbackUrl, window.location.origin));
      else setRefusal(REFUSALS[result?.error ?? ""] ?? "late");
    });
  }
  return (
    <form method="post" onSubmit={submit} className={styles.form}>
      {refusal ? <ErrorNote what={t(`${refusal}.what`)} next={t(`${refusal}.next`)} /> : <p>{t("codeElsewhere")}</p>}
      <TextField label={t("code")} name="code" autoComplete="one-time-code" description={t("codeHint")} isRequired requiredMark="none" autoFocus />
      <Button type="submit" variant="primary" isPending={isPending}>{isPending ? t("submitting") : t("submit")}</Button>
    </form>
  );
}
