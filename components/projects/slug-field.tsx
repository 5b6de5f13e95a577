"use client";
import { useTranslations } from "use-intl/react";
import { TextField } from "@/components/ui/text-field";
import { slug as slugSchema } from "@/lib/projects/record";

type SlugFieldProps = { value: string; onChange: (slug: string) => void; isTaken: boolean };

/** Whether this can be a project's address. */
export const isSlug = (slug: string): boolean => slugSchema.safeParse(slug).success;

/** The part of the address that names a project; it can't be changed later. */
export function SlugField({ value, onChange, isTaken }: SlugFieldProps) {
  const t = useTranslations("projects.slug");
  const problem = isTaken ? t("taken") : value !== "" && !isSlug(value) ? t("letters") : undefined;
  return <TextField label={t("label")} value={value} onChange={onChange} description={t("hint", { slug: value || "…" })} errorMessage={problem} isRequired requiredMark="none" spellCheck="false" />;
}
