"use client";
import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { FailureNote } from "@/components/ui/failure-note";
import { LocalTime } from "@/components/ui/local-time";
import { useSending } from "@/components/ui/use-sending";
import { agentWords } from "@/lib/access/agent-words";
import styles from "./account.module.css";
import { useLeave } from "./use-leave";

export type OpenSession = { id: string; createdAt: string; expiresAt: string; userAgent: string; isThis: boolean };

/** Where one is signed in; each place can be signed out from here. */
export function SessionList({ sessions }: { sessions: readonly OpenSession[] }) {
  const t = useTranslations("account.session");
  const router = useRouter();
  const { startLeaving, dialog } = useLeave();
  const list = useRef<HTMLUListElement>(null);
  const { send, failure } = useSending();
  const [going, setGoing] = useState<string | null>(null);
  async function end(id: string) {
    setGoing(id);
    const answer = await send({ method: "DELETE", path: `/account/sessions/${id}` });
    setGoing(null);
    if (answer.kind !== "done" && !(answer.kind === "refused" && answer.problem.code === "not_found")) return;
    list.current?.focus();
    router.refresh();
  }
  return (
    <>
      {dialog}
      <FailureNote what={t("failed")} failure={failure} />
      <ul ref={list} className={styles.list} aria-label={t("list")} tabIndex={-1}>
        {sessions.map((session) => (
          <li key={session.id} className={styles.item}>
            <span className={styles.words}>
              <span>
                <b>{agentWords(session.userAgent) ?? t("unknown")}</b> {session.isThis && <Badge tone="ok">{t("this")}</Badge>}
              </span>
              <span className={styles.detail}>
                {t("since")} <LocalTime at={session.createdAt} />. {t("until")} <LocalTime at={session.expiresAt} look="date" />.
              </span>
            </span>
            {session.isThis ? (
              <Button size="small" onPress={startLeaving}>{t("endThis")}</Button>
            ) : (
              <Button size="small" onPress={() => void end(session.id)} isPending={going === session.id} aria-label={t("endOne", { agent: agentWords(session.userAgent) ?? t("unknown") })}>{t("end")}</Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
