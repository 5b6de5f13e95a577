"use client";
import clsx from "clsx";
import { ChevronDown } from "lucide-react";
import { Button as AriaButton } from "react-aria-components/Button";
import { ListBox } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { Select as AriaSelect, SelectValue } from "react-aria-components/Select";
import { useTranslations } from "use-intl/react";
import { FieldLabel, FieldNotes, type FieldProps } from "./field";
import fieldStyles from "./field.module.css";
import { ChoiceRow, type Choice } from "./list-choice";
import listStyles from "./list.module.css";
import styles from "./select.module.css";

export type SelectProps<Id extends string> = FieldProps & {
  choices: readonly (Choice & { id: Id })[];
  value: Id | null;
  onChange: (id: Id) => void;
  placeholder?: string;
  isDisabled?: boolean;
  name?: string;
};

/** One of a short, known list. For long or searched lists: ComboBox. */
export function Select<Id extends string>(props: SelectProps<Id>) {
  const {
    label,
    description,
    errorMessage,
    isRequired,
    className,
    choices,
    value,
    onChange,
    placeholder,
    help,
    ...rest
  } = props;
  const t = useTranslations("ui");
  return (
    <AriaSelect
      {...rest}
      isRequired={isRequired}
      isInvalid={errorMessage !== undefined || undefined}
      value={value}
      onChange={(key) => key !== null && onChange(key as Id)}
      placeholder={placeholder ?? t("select.placeholder")}
      className={clsx(fieldStyles.field, className)}
    >
      <FieldLabel label={label} isRequired={isRequired} requiredMark={props.requiredMark} help={help} />
      <AriaButton className={clsx(fieldStyles.input, styles.trigger)} data-print="keep">
        <SelectValue className={styles.value}>
          {({ selectedText, defaultChildren }) => selectedText || defaultChildren}
        </SelectValue>
        <ChevronDown aria-hidden />
      </AriaButton>
      <FieldNotes description={description} errorMessage={errorMessage} />
      <Popover className={listStyles.surface}>
        <ListBox items={choices} className={listStyles.list}>
          {(choice) => <ChoiceRow choice={choice} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
