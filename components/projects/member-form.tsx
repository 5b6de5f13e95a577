"use client";
import { useRouter } from "next/navigation";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl/react";
import { uuidv7 } from "uuidv7";
import { Button } from "@/components/ui/button";
import { FailureNote } from "@/components/ui/failure-note";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { notify } from "@/components/ui/toast-queue";
import { useSending } from "@/components/ui/use-sending";
import { roles, type Role } from "@/lib/projects/record";
import styles from "./settings.module.css";

/** Takes somebody with an account into the project. */
export function MemberForm({ path }: { path: string }) {
  const t = useTranslations("projects.member");
  const router = useRouter();
  const [id, setId] = useState(() => uuidv7());
  const [email, setEmail] = useState("");
  const [role, setRole] = useState<Role>("annotator");
  const { send, failure, isSending } = useSending();
  async function submit(event: FormEvent) {
    event.preventDefault();
    if (email.trim() === "") return;
    const answer = await send<{ name: string }>({ method: "POST", path, body: { id, email: email.trim(), role } });
    if (answer.kind !== "done") return;
    notify({ text: t("added", { name: answer.value.name }) });
    setEmail("");
    setId(uuidv7());
    router.refresh();
  }
  const choices = roles.map((each) => ({ id: each, label: t(`role.${each}`), detail: t(`roleDetail.${each}`) }));
  return (
    <form noValidate onSubmit={submit} aria-label={t("new")} className={styles.form}>
      <FailureNote what={t("addFailed")} kept={t("addKept")} failure={failure} />
      <div className={styles.add}>
        <TextField label={t("email")} type="email" value={email} onChange={setEmail} autoComplete="off" />
        <Select label={t("role.label")} choices={choices} value={role} onChange={setRole} className={styles.role} />
        <Button type="submit" isDisabled={email.trim() === ""} isPending={isSending}>{t("add")}</Button>
      </div>
      <p className={styles.lead}>{t("accounts")}</p>
    </form>
  );
}
