"use client";
import { useMemo } from "react";
import { useTranslations } from "use-intl/react";
import type { ChoiceWords } from "@/lib/parties/choice";

/** The words by which a party in a list to choose from is told from its namesakes. */
export function useChoiceWords(): ChoiceWords {
  const t = useTranslations("parties.choice");
  const kinds = useTranslations("claims.partyKinds");
  return useMemo(() => ({ kind: (kind) => kinds(kind), documents: (count) => t("documents", { count }), aliases: (names) => t("aliases", { names }) }), [t, kinds]);
}
