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
        <span><b>{email === null ? t("as", { role }) : t("asTo", { role, email })}</b> {isLapsed && <Badge tone="warn">{t("lapsed", { name })}</Badge>} {email !== null && mail !== "sent" && <Badge tone="warn">{t("unsent")}</Badge>}</span>
        <span className={styles.detail}>{t("by", { name })} · {t("until")} <LocalTime at={expiresAt} /></span>
      </span>
      {onRevoke && (
        <ConfirmDialog title={t("revokeTitle")} confirmLabel={t("revoke")} onConfirm={onRevoke} trigger={<Button size="small" variant="danger" isDisabled={isBusy} aria-label={t("revokeOne", { role, name: email ?? name })}>{t("revoke")}</Button>}>
          <p>{t("revokeWhat")}</p>
        </ConfirmDialog>
      )}
    </li>
  );
}
