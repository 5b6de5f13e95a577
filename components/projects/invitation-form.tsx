"use client";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl/react";
import { uuidv7 } from "uuidv7";
import { Button } from "@/components/ui/button";
import { FailureNote } from "@/components/ui/failure-note";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { useSending } from "@/components/ui/use-sending";
import type { NewInvitation } from "@/lib/data/invitations/invitations";
import { roles, type Role } from "@/lib/projects/record";
import styles from "./settings.module.css";

/** What came of inviting, with what was asked for. */
export type Invited = NewInvitation & { role: Role; email: string };
type InvitationFormProps = { path: string; sendsMail: boolean; onMade: (made: Invited) => void };
const DAYS = ["1", "7", "30"] as const;

/** Asks as what, for how long and by which way somebody is invited. */
export function InvitationForm({ path, sendsMail, onMade }: InvitationFormProps) {
  const t = useTranslations("invitation.invite");
  const tRole = useTranslations("projects.member");
  const [id, setId] = useState(() => uuidv7());
  const [role, setRole] = useState<Role>("annotator");
  const [days, setDays] = useState<(typeof DAYS)[number]>("7");
  const [email, setEmail] = useState("");
  const { send, failure, isSending } = useSending();
  async function submit(event: FormEvent) {
    event.preventDefault();
    const to = email.trim();
    const answer = await send<NewInvitation>({ method: "POST", path, body: { id, role, days: Number(days), email: to === "" ? null : to } });
    if (answer.kind !== "done") return;
    setEmail("");
    setId(uuidv7());
    onMade({ ...answer.value, role, email: to });
  }
  return (
    <form noValidate onSubmit={submit} aria-label={t("title")} className={styles.form}>
      <h3>{t("title")}</h3>
      <p className={styles.lead}>{t("lead")} {!sendsMail && t("noMail")}</p>
      <FailureNote what={t("failed")} kept={t("kept")} failure={failure} />
      <div className={styles.add}>
        {sendsMail && <TextField label={t("email")} type="email" value={email} onChange={setEmail} description={t("emailHint")} autoComplete="off" />}
        <Select label={t("role")} choices={roles.map((each) => ({ id: each, label: tRole(`role.${each}`), detail: tRole(`roleDetail.${each}`) }))} value={role} onChange={setRole} className={styles.role} />
        <Select label={t("days")} choices={DAYS.map((each) => ({ id: each, label: t("dayCount", { days: Number(each) }) }))} value={days} onChange={setDays} className={styles.role} />
        <Button type="submit" isPending={isSending}>{t("make")}</Button>
      </div>
    </form>
  );
}
