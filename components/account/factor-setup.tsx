"use client";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { FailureNote } from "@/components/ui/failure-note";
import { TextField } from "@/components/ui/text-field";
import { useSending } from "@/components/ui/use-sending";
import styles from "./account.module.css";
import { QrCode } from "./qr-code";

type Begun = { secret: string; address: string };
type FactorSetupProps = { email: string; onDone: (recoveryCodes: readonly string[]) => void };

/** Sets a second factor up: the password, then a code of the app that took the secret up. */
export function FactorSetup({ email, onDone }: FactorSetupProps) {
  const t = useTranslations("account.factor");
  const [begun, setBegun] = useState<Begun | null>(null);
  const { send, failure, isSending } = useSending();
  async function begin(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const answer = await send<Begun>({ method: "POST", path: "/account/second-factor", body: { password: String(new FormData(event.currentTarget).get("password")) } });
    if (answer.kind === "done") setBegun(answer.value);
  }
  if (begun) return <Confirmation begun={begun} onDone={onDone} onCancel={() => setBegun(null)} />;
  return (
    <form noValidate method="post" onSubmit={begin} className={styles.form} aria-label={t("begin")}>
      <FailureNote what={t("beginFailed")} failure={failure} />
      <input type="text" autoComplete="username" value={email} readOnly hidden />
      <TextField label={t("password")} name="password" type="password" autoComplete="current-password" isRequired requiredMark="none" />
      <Button type="submit" isPending={isSending}>{t("begin")}</Button>
    </form>
  );
}

function Confirmation({ begun: { secret, address }, onDone, onCancel }: { begun: Begun; onDone: FactorSetupProps["onDone"]; onCancel: () => void }) {
  const t = useTranslations("account.factor");
  const { send, failure, isSending } = useSending();
  async function confirm(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const answer = await send<{ recoveryCodes: string[] }>({ method: "PUT", path: "/account/second-factor", body: { code: String(new FormData(event.currentTarget).get("code")) } });
    if (answer.kind === "done") onDone(answer.value.recoveryCodes);
  }
  return (
    <form noValidate method="post" onSubmit={confirm} className={styles.form}>
      <h3>{t("scan")}</h3>
      <QrCode text={address} label={t("picture")} />
      <dl className={styles.facts}>
        <dt>{t("secret")}</dt>
        <dd><code>{secret.replace(/(.{4})(?=.)/g, "$1 ")}</code></dd>
      </dl>
      <FailureNote what={t("confirmFailed")} failure={failure} />
      <TextField label={t("code")} name="code" inputMode="numeric" autoComplete="one-time-code" description={t("codeHint")} isRequired requiredMark="none" autoFocus />
      <span className={styles.acts}>
        <Button type="submit" variant="primary" isPending={isSending}>{t("confirm")}</Button>
        <Button variant="quiet" onPress={onCancel}>{t("cancel")}</Button>
      </span>
    </form>
  );
}
