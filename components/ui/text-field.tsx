"use client";
import clsx from "clsx";
import type { Ref } from "react";
import { Input } from "react-aria-components/Input";
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from "react-aria-components/TextField";
import { FieldLabel, FieldNotes, type FieldProps } from "./field";
import styles from "./field.module.css";

export type TextFieldProps = FieldProps &
  Omit<AriaTextFieldProps, "className" | "children" | "style"> & {
    placeholder?: string;
    inputRef?: Ref<HTMLInputElement>;
  };

export function TextField({
  label,
  description,
  errorMessage,
  requiredMark,
  placeholder,
  inputRef,
  className,
  ...props
}: TextFieldProps) {
  return (
    <AriaTextField
      isInvalid={errorMessage !== undefined || undefined}
      {...props}
      className={clsx(styles.field, className)}
    >
      <FieldLabel label={label} isRequired={props.isRequired} requiredMark={requiredMark} />
      <Input ref={inputRef} placeholder={placeholder} className={styles.input} />
      <FieldNotes description={description} errorMessage={errorMessage} />
    </AriaTextField>
  );
}
