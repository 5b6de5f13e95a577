"use client";
import clsx from "clsx";
import type { ReactNode, Ref } from "react";
import { Input } from "react-aria-components/Input";
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from "react-aria-components/TextField";
import { FieldLabel, FieldNotes, type FieldProps } from "./field";
import styles from "./field.module.css";

export type TypedFieldProps = FieldProps & Omit<AriaTextFieldProps, "className" | "children" | "style">;

/** What every field that is typed into has around its input: label, description, what is wrong with it. */
export function TypedField({
  label,
  description,
  errorMessage,
  requiredMark,
  className,
  help,
  children,
  ...props
}: TypedFieldProps & { children: ReactNode }) {
  return (
    <AriaTextField
      isInvalid={errorMessage !== undefined || undefined}
      {...props}
      className={clsx(styles.field, className)}
    >
      <FieldLabel label={label} isRequired={props.isRequired} requiredMark={requiredMark} help={help} />
      {children}
      <FieldNotes description={description} errorMessage={errorMessage} />
    </AriaTextField>
  );
}

export type TextFieldProps = TypedFieldProps & {
  placeholder?: string;
  inputRef?: Ref<HTMLInputElement>;
};

export function TextField({ placeholder, inputRef, ...props }: TextFieldProps) {
  return (
    <TypedField {...props}>
      <Input ref={inputRef} placeholder={placeholder} className={styles.input} />
    </TypedField>
  );
}
