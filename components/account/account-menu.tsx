"use client";
import { CircleUserRound, LogOut, UserRound } from "lucide-react";
import { useTranslations } from "use-intl/react";
import { IconButton } from "@/components/ui/icon-button";
import { ButtonLink } from "@/components/ui/link";
import { Menu, MenuItem } from "@/components/ui/menu";
import { useLeave } from "./use-leave";

/** The way to one's account and out; for nobody-in-particular, the way in. */
export function AccountMenu({ person }: { person: { name: string; email: string } | null }) {
  const t = useTranslations("account.menu");
  const { startLeaving, dialog } = useLeave();
  if (!person) return <ButtonLink href="/signin" variant="quiet">{t("signIn")}</ButtonLink>;
  return (
    <>
      <Menu label={t("label")} trigger={<IconButton label={`${t("label")}: ${person.name}`} icon={<CircleUserRound aria-hidden />} />}>
        <MenuItem href="/account" label={t("account")} detail={person.email} icon={<UserRound aria-hidden />} />
        <MenuItem label={t("leave")} icon={<LogOut aria-hidden />} onAction={startLeaving} />
      </Menu>
      {dialog}
    </>
  );
}
