"use client";
import { useTranslations } from "use-intl/react";
import { readDate } from "@/lib/claims/partial-date";
import { TextField } from "./text-field";

export type DateFieldProps = {
  label: string;
  /** what was typed, or a stored date as it stands */
  value: string;
  onChange: (typed: string) => void;
  description?: string;
  /** what is wrong with the date, though it can be read */
  problem?: string;
  className?: string;
};

/** A date as people know it, in part or about; below it, in words, how it was understood. */
export function DateField({ label, value, onChange, description, problem, className }: DateFieldProps) {
  const t = useTranslations("ui");
  const read = value.trim() === "" ? null : readDate(value, { now: new Date() });
  return (
    <TextField
      label={label}
      value={value}
      onChange={onChange}
      className={className}
      errorMessage={read && !read.ok ? read.message : problem}
      description={read?.ok ? t("date.read", { words: read.words }) : (description ?? t("date.hint"))}
    />
  );
}
