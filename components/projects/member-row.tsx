"use client";
import { useTranslations } from "use-intl/react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { LocalTime } from "@/components/ui/local-time";
import { Select } from "@/components/ui/select";
import type { MemberDto } from "@/lib/data/members";
import { roles, type Role } from "@/lib/projects/record";
import styles from "./settings.module.css";

type MemberRowProps = { member: MemberDto; isBusy: boolean; onChange: (role: Role | null) => void };

/** One contributor: who, since when, as what. */
export function MemberRow({ member, isBusy, onChange }: MemberRowProps) {
  const t = useTranslations("projects.member");
  const { name, email, role, isMe, createdAt, leftAt, abilities } = member;
  const choices = roles.map((id) => ({ id, label: t(`role.${id}`), detail: t(`roleDetail.${id}`) }));
  return (
    <li className={styles.item}>
      <span className={styles.words}>
        <span><b>{name}</b> {isMe && <Badge>{t("me")}</Badge>} {role === null && <Badge tone="warn">{leftAt ? t("left") : t("never")}</Badge>}</span>
        <span className={styles.detail}>
          {email && <>{email} · </>}{t("since")} <LocalTime at={createdAt} look="date" />
          {leftAt && <> · {t("until")} <LocalTime at={leftAt} look="date" /></>}
        </span>
      </span>
      {role !== null && !abilities.change && <Badge>{t(`role.${role}`)}</Badge>}
      {role !== null && abilities.change && (
        <>
          <Select label={t("roleOf", { name })} choices={choices} value={role} onChange={(chosen) => chosen !== role && onChange(chosen)} isDisabled={isBusy} className={styles.role} />
          <ConfirmDialog title={t("removeTitle", { name })} confirmLabel={t("remove")} onConfirm={() => onChange(null)} trigger={<Button size="small" variant="danger" isDisabled={isBusy} aria-label={t("removeOne", { name })}>{t("remove")}</Button>}>
            <p>{t("removeWhat")}</p>
          </ConfirmDialog>
        </>
      )}
    </li>
  );
}
