"use client";
import { useTranslations } from "use-intl/react";
import { RadioGroup } from "@/components/ui/radio-group";
import { THEMES, type Theme } from "@/components/ui/theme";
import { useTheme } from "@/components/ui/use-theme";

/** Light, dark, or as the system; for this browser. */
export function ThemeChoice({ initial }: { initial: Theme }) {
  const t = useTranslations("ui.theme");
  const [theme, choose] = useTheme(initial);
  return <RadioGroup label={t("label")} value={theme} onChange={choose} choices={THEMES.map((id) => ({ id, label: t(id) }))} />;
}
