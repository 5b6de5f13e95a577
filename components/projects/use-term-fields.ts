"use client";
import { useTranslations } from "use-intl/react";
import type { ClashField } from "@/components/ui/clash-dialog";
import type { ActTerm, ProjectChange } from "@/lib/projects/record";
import { actWord } from "./act-word";

/** Acts and relations as they are shown where versions are compared, one of what is said of them in each line. */
export function useTermFields(): ClashField<ProjectChange>[] {
  const t = useTranslations("projects.terms");
  const relations = useTranslations("contests.relations");
  const claims = useTranslations("claims");
  const lineOf = ({ definition, retired }: Pick<ActTerm, "definition" | "retired">, label: string) => `${retired ? t("retiredOne", { label }) : label}${definition === "" ? "" : `: ${definition}`}`;
  return [
    { key: "acts", label: t("acts"), show: ({ acts }) => acts.join(", ") },
    { key: "actTerms", label: t("actTerms"), show: ({ actTerms = [] }) => actTerms.map((term) => lineOf(term, actWord(claims, term.act))).join("\n") },
    { key: "relationTerms", label: t("relationTerms"), show: ({ relationTerms = [] }) => relationTerms.map((term) => lineOf(term, relations(`types.${term.type}`))).join("\n") },
  ];
}
