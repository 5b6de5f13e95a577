"use client";
import clsx from "clsx";
import type { ReactNode } from "react";
import { RadioButton, RadioField, RadioGroup as AriaRadioGroup } from "react-aria-components/RadioGroup";
import { Text } from "react-aria-components/Text";
import { FieldLabel, FieldNotes, type FieldProps } from "./field";
import fieldStyles from "./field.module.css";
import styles from "./toggle.module.css";

export type RadioChoice<Id extends string> = {
  id: Id;
  label: ReactNode;
  detail?: ReactNode;
  isDisabled?: boolean;
};

export type RadioGroupProps<Id extends string> = FieldProps & {
  choices: readonly RadioChoice<Id>[];
  /** Null: nothing is chosen yet. */
  value: Id | null;
  onChange: (id: Id) => void;
  isDisabled?: boolean;
  orientation?: "vertical" | "horizontal";
};

/** One of a few, all in view. */
export function RadioGroup<Id extends string>(props: RadioGroupProps<Id>) {
  const {
    label,
    description,
    errorMessage,
    className,
    choices,
    onChange,
    orientation = "vertical",
    ...rest
  } = props;
  return (
    <AriaRadioGroup
      {...rest}
      orientation={orientation}
      onChange={(id) => onChange(id as Id)}
      isInvalid={errorMessage !== undefined || undefined}
      className={clsx(fieldStyles.field, styles.row, className)}
    >
      <FieldLabel label={label} isRequired={props.isRequired} requiredMark={props.requiredMark} />
      <div className={styles.group}>
        {choices.map((choice) => (
          <RadioRow key={choice.id} choice={choice} />
        ))}
      </div>
      <FieldNotes description={description} errorMessage={errorMessage} />
    </AriaRadioGroup>
  );
}

function RadioRow({ choice }: { choice: RadioChoice<string> }) {
  return (
    <RadioField value={choice.id} isDisabled={choice.isDisabled} className={styles.field}>
      <RadioButton className={styles.button}>
        <span className={`${styles.sign} ${styles.dot}`} />
        <span>{choice.label}</span>
      </RadioButton>
      {choice.detail && (
        <Text slot="description" className={`${fieldStyles.description} ${styles.note}`}>
          {choice.detail}
        </Text>
      )}
    </RadioField>
  );
}
