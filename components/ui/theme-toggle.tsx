"use client";
import { Monitor, Moon, Sun } from "lucide-react";
import { useTranslations } from "use-intl/react";
import { IconButton } from "./icon-button";
import { Menu, MenuItem } from "./menu";
import { themeOf, type Theme } from "./theme";
import { useTheme } from "./use-theme";

const ICONS = { light: <Sun aria-hidden />, dark: <Moon aria-hidden />, system: <Monitor aria-hidden /> };

/** Light, dark, or as the system; kept in a cookie. */
export function ThemeToggle({ initial }: { initial: Theme }) {
  const t = useTranslations("ui");
  const [theme, choose] = useTheme(initial);
  return (
    <Menu
      trigger={<IconButton label={t("theme.label")} icon={ICONS[theme]} />}
      label={t("theme.label")}
      selectedId={theme}
      onSelect={(id) => choose(themeOf(id))}
    >
      <MenuItem id="light" label={t("theme.light")} icon={ICONS.light} />
      <MenuItem id="dark" label={t("theme.dark")} icon={ICONS.dark} />
      <MenuItem id="system" label={t("theme.system")} icon={ICONS.system} />
    </Menu>
  );
}
