"use client";
import clsx from "clsx";
import type { Ref } from "react";
import { TextArea as AriaTextArea } from "react-aria-components/TextArea";
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from "react-aria-components/TextField";
import { FieldLabel, FieldNotes, type FieldProps } from "./field";
import styles from "./field.module.css";

export type TextAreaProps = FieldProps &
  Omit<AriaTextFieldProps, "className" | "children" | "style" | "type"> & {
    placeholder?: string;
    rows?: number;
    /** Set in the serif: for words that are read as text (a proposition, a note). */
    reading?: boolean;
    areaRef?: Ref<HTMLTextAreaElement>;
  };

export function TextArea({
  label,
  description,
  errorMessage,
  requiredMark,
  placeholder,
  rows,
  reading,
  areaRef,
  className,
  ...props
}: TextAreaProps) {
  return (
    <AriaTextField
      isInvalid={errorMessage !== undefined || undefined}
      {...props}
      className={clsx(styles.field, className)}
    >
      <FieldLabel label={label} isRequired={props.isRequired} requiredMark={requiredMark} />
      <AriaTextArea
        ref={areaRef}
        rows={rows}
        placeholder={placeholder}
        className={clsx(styles.input, styles.area, reading && styles.reading)}
      />
      <FieldNotes description={description} errorMessage={errorMessage} />
    </AriaTextField>
  );
}
