"use client";
import { useRef, type FormEvent } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { FailureNote } from "@/components/ui/failure-note";
import { TextField } from "@/components/ui/text-field";
import { useSending } from "@/components/ui/use-sending";
import styles from "./account.module.css";

type FactorChangeProps = { email: string; onRenewed: (recoveryCodes: readonly string[]) => void; onEnded: () => void };

/** New recovery codes, or turning the second factor off: both take the password and a code. */
export function FactorChange({ email, onRenewed, onEnded }: FactorChangeProps) {
  const t = useTranslations("account.factor");
  const form = useRef<HTMLFormElement>(null);
  const { send, failure, isSending } = useSending();
  const body = () => Object.fromEntries(["password", "code"].map((name) => [name, String(new FormData(form.current!).get(name))]));
  async function renew(event: FormEvent) {
    event.preventDefault();
    const answer = await send<{ recoveryCodes: string[] }>({ method: "POST", path: "/account/second-factor/recovery-codes", body: body() });
    if (answer.kind !== "done") return;
    form.current?.reset();
    onRenewed(answer.value.recoveryCodes);
  }
  async function end() {
    const answer = await send({ method: "POST", path: "/account/second-factor/end", body: body() });
    if (answer.kind === "done") onEnded();
  }
  return (
    <form noValidate ref={form} method="post" onSubmit={renew} className={styles.form} aria-label={t("change")}>
      <h3>{t("change")}</h3>
      <FailureNote what={t("changeFailed")} failure={failure} />
      <input type="text" autoComplete="username" value={email} readOnly hidden />
      <TextField label={t("password")} name="password" type="password" autoComplete="current-password" isRequired requiredMark="none" />
      <TextField label={t("anyCode")} name="code" autoComplete="one-time-code" isRequired requiredMark="none" />
      <span className={styles.acts}>
        <Button type="submit" isPending={isSending}>{t("renew")}</Button>
        <Button variant="danger" isDisabled={isSending} onPress={() => void end()}>{t("end")}</Button>
      </span>
    </form>
  );
}
