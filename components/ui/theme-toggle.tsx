"use client";
import { Monitor, Moon, Sun } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { IconButton } from "./icon-button";
import { Menu, MenuItem } from "./menu";
import { THEME_COOKIE, themeOf, type Theme } from "./theme";

const YEAR = 365 * 24 * 60 * 60;

// The server reads the cookie on the next page, so that it comes in the right colours at once.
function applyTheme(theme: Theme) {
  document.documentElement.dataset.theme = theme;
  document.cookie = `${THEME_COOKIE}=${theme}; path=/; max-age=${YEAR}; samesite=lax`;
}

const ICONS = { light: <Sun aria-hidden />, dark: <Moon aria-hidden />, system: <Monitor aria-hidden /> };

/** Light, dark, or as the system; kept in a cookie. */
export function ThemeToggle({ initial }: { initial: Theme }) {
  const t = useTranslations("ui");
  const [theme, setTheme] = useState(initial);
  function choose(id: string) {
    const chosen = themeOf(id);
    setTheme(chosen);
    applyTheme(chosen);
  }
  return (
    <Menu
      trigger={<IconButton label={t("theme.label")} icon={ICONS[theme]} />}
      label={t("theme.label")}
      selectedId={theme}
      onSelect={choose}
    >
      <MenuItem id="light" label={t("theme.light")} icon={ICONS.light} />
      <MenuItem id="dark" label={t("theme.dark")} icon={ICONS.dark} />
      <MenuItem id="system" label={t("theme.system")} icon={ICONS.system} />
    </Menu>
  );
}
