"use client";
import { useTranslations } from "use-intl/react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { LocalTime } from "@/components/ui/local-time";
import type { InvitationRecord } from "@/lib/projects/invitation";
import styles from "./settings.module.css";

type InvitationRowProps = { invitation: InvitationRecord; isBusy: boolean; onRevoke: (() => void) | null };

/** One open invitation: as what, to whom, until when. */
export function InvitationRow({ invitation, isBusy, onRevoke }: InvitationRowProps) {
  const t = useTranslations("invitation.open");
  const tRole = useTranslations("projects.member");
  const { email, mail, invitedBy: name, expiresAt, isLapsed } = invitation;
  const role = tRole(`role.${invitation.role}`);
  return (
    <li className={styles.item}>
      <span className={styles.words}>
        <span><b>{email === null ? t("as", { role }) : t("asTo", { role, email })}</b> {isLapsed && <Badge tone="warn">{t("lapsed", { name })}</Badge>} {email !== null && <MailBadge mail={mail} />}</span>
        <span className={styles.detail}>{t("by", { name })} · {t("until")} <LocalTime at={expiresAt} /></span>
        <MailTrouble invitation={invitation} />
      </span>
      {onRevoke && (
        <ConfirmDialog title={t("revokeTitle")} confirmLabel={t("revoke")} onConfirm={onRevoke} trigger={<Button size="small" variant="danger" isDisabled={isBusy} aria-label={t("revokeOne", { role, name: email ?? name })}>{t("revoke")}</Button>}>
          <p>{t("revokeWhat")}</p>
        </ConfirmDialog>
      )}
    </li>
  );
}

function MailBadge({ mail }: Pick<InvitationRecord, "mail">) {
  const t = useTranslations("invitation.open");
  return mail === "sent" ? <Badge>{t("sent")}</Badge> : <Badge tone="warn">{t(mail === "waiting" ? "waiting" : "unsent")}</Badge>;
}

/** Why the mail hasn't left, and when it is tried again; the link where it is tried no more. */
function MailTrouble({ invitation: { mail, mailProblem, mailAt, link } }: { invitation: InvitationRecord }) {
  const t = useTranslations("invitation.open");
  if (mailProblem === null) return null;
  return (
    <>
      <span className={styles.detail}>
        {t(`problem.${mailProblem}`)} {mail === "waiting" && mailAt !== null && <>{t("again")} <LocalTime at={mailAt} /></>}
      </span>
      {link !== null && <span className={styles.detail}>{t("link")} <code>{link}</code></span>}
    </>
  );
}
