"use client";
import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { FieldError } from "react-aria-components/FieldError";
import { Label } from "react-aria-components/Label";
import { Text } from "react-aria-components/Text";
import { useTranslations } from "use-intl/react";
import styles from "./field.module.css";

/** What every field takes: a visible label, a line of help, and the reason why its value is refused. */
export type FieldProps = {
  label: string;
  description?: ReactNode;
  /** Shown, and read out with the field, when there is one. */
  errorMessage?: string;
  isRequired?: boolean;
  /** "none" where every field of a form is required, so that the word says nothing. */
  requiredMark?: "word" | "none";
  className?: string;
  /** beside the label: a way to more about the field */
  help?: ReactNode;
};

export function FieldLabel({
  label,
  isRequired,
  requiredMark,
  help,
}: Pick<FieldProps, "label" | "isRequired" | "requiredMark" | "help">) {
  const t = useTranslations("ui");
  const name = (
    <Label className={styles.label}>
      {label}
      {isRequired && requiredMark !== "none" && (
        <span className={styles.required}> ({t("field.required")})</span>
      )}
    </Label>
  );
  if (help === undefined) return name;
  return (
    <span className={styles.head}>
      {name}
      {help}
    </span>
  );
}

export function FieldNotes({ description, errorMessage }: Pick<FieldProps, "description" | "errorMessage">) {
  return (
    <>
      {description && (
        <Text slot="description" className={styles.description}>
          {description}
        </Text>
      )}
      <FieldError className={styles.error}>
        {({ validationErrors }) => (
          <>
            <CircleAlert aria-hidden />
            <span>{errorMessage ?? validationErrors.join(" ")}</span>
          </>
        )}
      </FieldError>
    </>
  );
}
