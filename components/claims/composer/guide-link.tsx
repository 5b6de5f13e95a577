"use client";
import { CircleHelp } from "lucide-react";
import { useTranslations } from "use-intl/react";
import { useComposer } from "@/components/claims/composer/composer-context";
import type { GuideField } from "@/lib/projects/guideline";
import styles from "./composer.module.css";

/**
 * The way to what the guideline says of a field; where it says nothing, only the mark by which the key finds the field.
 * Out of the order of Tab, which would otherwise take two presses for each field: the key does the same from within it.
 */
export function GuideLink({ field }: { field: GuideField }) {
  const t = useTranslations("claims.guide");
  const { guide } = useComposer();
  if (!guide) return null;
  if (guide.sections[field] === undefined) return <span hidden data-guide={field} />;
  const label = t("open", { field: t(`fields.${field}`) });
  return (
    <button type="button" tabIndex={-1} data-guide={field} className={styles.guide} aria-label={label} title={label} onClick={() => guide.onOpen(field)}>
      <CircleHelp aria-hidden />
    </button>
  );
}

/** A part's heading, with the way to what the guideline says of it. */
export function PartHead({ id, title, field }: { id: string; title: string; field: GuideField }) {
  return (
    <div className={styles.partHead}>
      <h3 id={id}>{title}</h3>
      <GuideLink field={field} />
    </div>
  );
}
