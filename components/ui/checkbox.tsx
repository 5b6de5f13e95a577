"use client";
import { Check, Minus } from "lucide-react";
import type { ReactNode } from "react";
import { CheckboxButton, CheckboxField, type CheckboxFieldProps } from "react-aria-components/Checkbox";
import { FieldNotes } from "./field";
import styles from "./toggle.module.css";

export type CheckboxProps = Omit<CheckboxFieldProps, "className" | "children" | "style"> & {
  children: ReactNode;
  description?: ReactNode;
  errorMessage?: string;
};

export function Checkbox({ children, description, errorMessage, ...props }: CheckboxProps) {
  return (
    <CheckboxField isInvalid={errorMessage !== undefined || undefined} {...props} className={styles.field}>
      <CheckboxButton className={styles.button}>
        {({ isSelected, isIndeterminate }) => (
          <>
            <span className={`${styles.sign} ${styles.box}`}>
              {isIndeterminate ? <Minus aria-hidden /> : isSelected && <Check aria-hidden />}
            </span>
            <span>{children}</span>
          </>
        )}
      </CheckboxButton>
      <div className={styles.note}>
        <FieldNotes description={description} errorMessage={errorMessage} />
      </div>
    </CheckboxField>
  );
}
