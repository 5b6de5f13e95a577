"use client";
import clsx from "clsx";
import { Minus, Plus } from "lucide-react";
import { Button as AriaButton } from "react-aria-components/Button";
import { Group } from "react-aria-components/Group";
import { Input } from "react-aria-components/Input";
import {
  NumberField as AriaNumberField,
  type NumberFieldProps as AriaNumberFieldProps,
} from "react-aria-components/NumberField";
import { FieldLabel, FieldNotes, type FieldProps } from "./field";
import styles from "./field.module.css";

export type NumberFieldProps = FieldProps &
  Omit<AriaNumberFieldProps, "className" | "children" | "style"> & { placeholder?: string };

export function NumberField({
  label,
  description,
  errorMessage,
  requiredMark,
  placeholder,
  className,
  ...props
}: NumberFieldProps) {
  return (
    <AriaNumberField
      isInvalid={errorMessage !== undefined || undefined}
      {...props}
      className={clsx(styles.field, className)}
    >
      <FieldLabel label={label} isRequired={props.isRequired} requiredMark={requiredMark} />
      <Group className={styles.group}>
        <Input placeholder={placeholder} className={styles.input} />
        <AriaButton slot="decrement" className={styles.inner}>
          <Minus aria-hidden />
        </AriaButton>
        <AriaButton slot="increment" className={styles.inner}>
          <Plus aria-hidden />
        </AriaButton>
      </Group>
      <FieldNotes description={description} errorMessage={errorMessage} />
    </AriaNumberField>
  );
}
