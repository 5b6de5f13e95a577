import { useTranslations } from "use-intl/react";
import { actLabel } from "@/components/claims/act-label";

/** `actLabel` for components that otherwise have another group of messages at hand. */
export function useActLabel(): (act: string) => string {
  const t = useTranslations("claims");
  return (act) => actLabel(t, act);
}
