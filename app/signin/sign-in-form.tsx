"use client";
import { signIn } from "next-auth/react";
import { useState, useTransition, type FormEvent } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { ErrorNote } from "@/components/ui/error-note";
import { TextField } from "@/components/ui/text-field";
import { callbackAddress } from "./callback-address";
import styles from "./signin.module.css";

const ELSEWHERE = ["unverified", "unknown", "unproven", "tied"] as const;
type Elsewhere = (typeof ELSEWHERE)[number];
type Refusal = "wrong" | "limited" | "unreachable" | "failed" | "code" | "wrongCode" | Elsewhere;

const REFUSALS: Record<string, Refusal> = { CredentialsSignin: "wrong", TooManyAttempts: "limited", CodeNeeded: "code", WrongCode: "wrongCode" };

const elsewhereOf = (code: string) => ELSEWHERE.find((each) => code === `Elsewhere-${each}`);
const refusalOf = (code: string): Refusal => REFUSALS[code] ?? elsewhereOf(code) ?? "failed";
const isElsewhere = (refusal: Refusal): refusal is Elsewhere => ELSEWHERE.some((each) => each === refusal);

async function attempt(form: FormData, target: string): Promise<Refusal | null> {
  // next-auth leaves the page when it can't reach the server; a person's typing would be gone.
  const isReachable = await fetch("/api/auth/providers").then(
    (answer) => answer.ok,
    () => false,
  );
  if (!isReachable) return "unreachable";
  try {
    const fields = { email: String(form.get("email")), password: String(form.get("password")), code: String(form.get("code") ?? "") };
    const result = await signIn("credentials", { ...fields, redirect: false, callbackUrl: target });
    return result?.error ? refusalOf(result.error) : null;
  } catch {
    return "unreachable";
  }
}

type SignInFormProps = { callbackUrl?: string; errorCode?: string };

export function SignInForm({ callbackUrl, errorCode }: SignInFormProps) {
  const t = useTranslations("signin");
  const [refusal, setRefusal] = useState<Refusal | null>(errorCode ? refusalOf(errorCode) : null);
  const [asksCode, setAsksCode] = useState(false);
  const [isPending, startTransition] = useTransition();

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    startTransition(async () => {
      const target = callbackAddress(callbackUrl, window.location.origin);
      const refused = await attempt(form, target);
      setRefusal(refused);
      if (refused === "code") setAsksCode(true);
      if (!refused) window.location.assign(target);
    });
  }
  return (
    // "post" keeps the password out of the address should the form be sent before the script is there.
    <form method="post" onSubmit={submit} className={styles.form}>
      {refusal && <RefusalNote refusal={refusal} />}
      <TextField
        label={t("email")}
        name="email"
        type="email"
        autoComplete="username"
        isRequired
        requiredMark="none"
        autoFocus
      />
      <TextField
        label={t("password")}
        name="password"
        type="password"
        autoComplete="current-password"
        isRequired
        requiredMark="none"
      />
      {asksCode && <CodeField />}
      <Button type="submit" variant="primary" isPending={isPending}>
        {isPending ? t("submitting") : t("submit")}
      </Button>
    </form>
  );
}

/** Comes when the password was right, and takes the cursor. */
function CodeField() {
  const t = useTranslations("signin");
  return <TextField label={t("code")} name="code" autoComplete="one-time-code" description={t("codeHint")} isRequired requiredMark="none" autoFocus />;
}

function RefusalNote({ refusal }: { refusal: Refusal }) {
  const t = useTranslations("signin");
  if (refusal === "code") return <p role="status">{t("codeNeeded")}</p>;
  if (isElsewhere(refusal)) return <ErrorNote what={t(`notHere.${refusal}.what`)} next={t(`notHere.${refusal}.next`)} />;
  if (refusal === "wrongCode") return <ErrorNote what={t("wrongCode.what")} next={t("wrongCode.next")} />;
  if (refusal === "wrong") return <ErrorNote what={t("wrong.what")} next={t("wrong.next")} />;
  if (refusal === "limited") return <ErrorNote what={t("limited.what")} next={t("limited.next")} />;
  return <ErrorNote what={t(`${refusal}.what`)} kept={t(`${refusal}.kept`)} next={t(`${refusal}.next`)} />;
}
