"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { FailureNote } from "@/components/ui/failure-note";
import { useIsLive } from "@/components/ui/later";
import { useSending } from "@/components/ui/use-sending";
import styles from "./account.module.css";

/** Takes the invitation as who is signed in, and goes to the project. */
export function JoinButton({ token, person }: { token: string; person: { name: string; email: string } }) {
  const t = useTranslations("invitation.page");
  const router = useRouter();
  const isLive = useIsLive();
  const { send, failure, isSending } = useSending();
  async function join() {
    const answer = await send<{ project: string }>({ method: "POST", path: "/invitations/taking", body: { token } });
    if (answer.kind === "done") router.push(`/p/${answer.value.project}`);
  }
  return (
    <div className={styles.section}>
      <FailureNote what={t("joinFailed")} failure={failure} />
      <p>{t("as", person)}</p>
      <div><Button variant="primary" isDisabled={!isLive} isPending={isSending} onPress={() => void join()}>{t("join")}</Button></div>
    </div>
  );
}
