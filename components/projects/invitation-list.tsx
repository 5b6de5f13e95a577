"use client";
import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import { ErrorNote } from "@/components/ui/error-note";
import { FailureNote } from "@/components/ui/failure-note";
import { SecretNote } from "@/components/ui/secret-note";
import { notify } from "@/components/ui/toast-queue";
import { useSending } from "@/components/ui/use-sending";
import type { InvitationRecord } from "@/lib/projects/invitation";
import { InvitationForm, type Invited } from "./invitation-form";
import { InvitationRow } from "./invitation-row";
import styles from "./settings.module.css";

type InvitationListProps = { project: string; invitations: readonly InvitationRecord[]; sendsMail: boolean; mayChange: boolean };

/** Inviting somebody, the link shown once, and the invitations that are open. */
export function InvitationList({ project, invitations, sendsMail, mayChange }: InvitationListProps) {
  const t = useTranslations("invitation");
  const router = useRouter();
  const list = useRef<HTMLDivElement>(null);
  const [made, setMade] = useState<Invited | null>(null);
  const { send, failure, isSending } = useSending();
  const path = `/projects/${project}/invitations`;

  async function revoke({ id }: InvitationRecord) {
    const answer = await send({ method: "DELETE", path: `${path}/${id}` });
    if (answer.kind === "done") {
      notify({ text: t("open.revoked") });
      if (made?.id === id) setMade(null);
      list.current?.focus();
    }
    router.refresh();
  }
  function show(invited: Invited) {
    if (invited.mail === "sent") notify({ text: t("invite.sent", { email: invited.email }) });
    setMade(invited);
    router.refresh();
  }
  return (
    <>
      {mayChange && <InvitationForm path={path} sendsMail={sendsMail} onMade={show} />}
      {made && <MadeNote made={made} onClose={() => setMade(null)} />}
      <FailureNote what={t("open.failed")} failure={failure} />
      <div ref={list} tabIndex={-1} role="group" aria-label={t("open.list")} className={styles.section}>
        {invitations.length > 0 && (
          <>
            <h3>{t("open.list")}</h3>
            <ul className={styles.list}>
              {invitations.map((invitation) => (
                <InvitationRow key={invitation.id} invitation={invitation} isBusy={isSending} onRevoke={mayChange ? () => void revoke(invitation) : null} />
              ))}
            </ul>
          </>
        )}
      </div>
    </>
  );
}

function MadeNote({ made: { link, mail, role, email }, onClose }: { made: Invited; onClose: () => void }) {
  const t = useTranslations("invitation.invite");
  const tRole = useTranslations("projects.member");
  return (
    <>
      {mail === "waiting" && <ErrorNote what={t("waiting.what", { email })} kept={t("waiting.kept")} next={t("waiting.next")} />}
      {mail === "failed" && <ErrorNote what={t("unsent.what", { email })} kept={t("unsent.kept")} next={t("unsent.next")} />}
      {link && <SecretNote title={t("link", { role: tRole(`role.${role}`) })} about={t("about")} copyLabel={t("copy")} secret={link} onClose={onClose} />}
    </>
  );
}
