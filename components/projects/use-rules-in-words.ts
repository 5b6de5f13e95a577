"use client";
import { useTranslations } from "use-intl/react";
import { assessingOf } from "@/lib/contests/scale";
import type { ProjectChange } from "@/lib/projects/record";

/** The rules of assessing in words, a rating in each line, for where versions are compared. */
export function useRulesInWords(): (change: Pick<ProjectChange, "assessing">) => string {
  const t = useTranslations("projects");
  return (change) => {
    const { ratings, secondPerson } = assessingOf(change);
    const lines = ratings.map(({ label, definition, retired }) => `${retired ? t("assessing.retiredOne", { label }) : label}: ${definition}`);
    return [...lines, t(secondPerson ? "form.second" : "form.noSecond")].join("\n");
  };
}
