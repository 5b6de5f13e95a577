"use client";
import clsx from "clsx";
import type { Ref } from "react";
import { TextArea as AriaTextArea } from "react-aria-components/TextArea";
import { TypedField, type TypedFieldProps } from "./text-field";
import styles from "./field.module.css";

export type TextAreaProps = Omit<TypedFieldProps, "type"> & {
  placeholder?: string;
  rows?: number;
  /** Set in the serif: for words that are read as text (a proposition, a note). */
  reading?: boolean;
  areaRef?: Ref<HTMLTextAreaElement>;
};

export function TextArea({ placeholder, rows, reading, areaRef, ...props }: TextAreaProps) {
  return (
    <TypedField {...props}>
      <AriaTextArea
        ref={areaRef}
        rows={rows}
        placeholder={placeholder}
        className={clsx(styles.input, styles.area, reading && styles.reading)}
      />
    </TypedField>
  );
}
