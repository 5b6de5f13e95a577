"use client";
import type { ReactNode } from "react";
import { SwitchButton, SwitchField, type SwitchFieldProps } from "react-aria-components/Switch";
import { FieldNotes } from "./field";
import styles from "./toggle.module.css";

export type SwitchProps = Omit<SwitchFieldProps, "className" | "children" | "style"> & {
  children: ReactNode;
  description?: ReactNode;
};

/** On or off, at once. Where a form is sent later: Checkbox. */
export function Switch({ children, description, ...props }: SwitchProps) {
  return (
    <SwitchField {...props} className={styles.field}>
      <SwitchButton className={styles.button}>
        <span className={`${styles.sign} ${styles.track}`} />
        <span>{children}</span>
      </SwitchButton>
      <div className={styles.note}>
        <FieldNotes description={description} />
      </div>
    </SwitchField>
  );
}
