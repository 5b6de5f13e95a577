"use client";
import clsx from "clsx";
import { ChevronDown, Plus } from "lucide-react";
import { useState, type Ref } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import { ComboBox as AriaComboBox } from "react-aria-components/ComboBox";
import { Group } from "react-aria-components/Group";
import { Input } from "react-aria-components/Input";
import { ListBox } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { useTranslations } from "use-intl/react";
import { useComboItems, type ChoiceSource } from "./combo-items";
import { FieldLabel, FieldNotes, type FieldProps } from "./field";
import fieldStyles from "./field.module.css";
import { ChoiceRow, type Choice } from "./list-choice";
import listStyles from "./list.module.css";

export type ComboBoxProps = FieldProps & {
  source: ChoiceSource;
  value: Choice | null;
  onChange: (choice: Choice | null) => void;
  /** Given, the list ends with a row that makes a new thing of the typed text. */
  onCreate?: (text: string) => void;
  placeholder?: string;
  isDisabled?: boolean;
  autoFocus?: boolean;
  /** Empties the field after each choice: for adding to a list of several. */
  clearsOnChoice?: boolean;
  inputRef?: Ref<HTMLInputElement>;
};

const CREATE = "create new";

/** One of many, found by typing. */
export function ComboBox(props: ComboBoxProps) {
  const { label, description, errorMessage, isRequired, className, source, value, onChange, onCreate } =
    props;
  const t = useTranslations("ui");
  const [text, setText] = useState(value?.label ?? "");
  const [query, setQuery] = useState("");
  const [shown, setShown] = useState(value?.id);
  const found = useComboItems(source, query);
  if (value?.id !== shown) {
    setShown(value?.id);
    setText(value?.label ?? "");
  }
  const typed = text.trim();
  const isNew = onCreate && typed !== "" && !found.items.some((item) => item.label === typed);
  const rows = isNew
    ? [...found.items, { id: CREATE, label: t("combo.create", { text: typed }) }]
    : found.items;

  function search(next: string) {
    setQuery(next);
    found.search(next);
  }
  function type(next: string) {
    setText(next);
    search(next);
    if (next === "" && value) onChange(null);
  }
  function choose(key: string | number | null) {
    const choice = found.items.find((item) => item.id === key);
    if (key === CREATE) onCreate?.(typed);
    else if (choice) onChange(choice);
    else return;
    setText(props.clearsOnChoice ? "" : (choice?.label ?? typed));
  }
  return (
    <AriaComboBox
      items={rows}
      inputValue={text}
      onInputChange={type}
      value={value?.id ?? null}
      onChange={choose}
      onOpenChange={(isOpen) => isOpen && search(text === value?.label ? "" : text)}
      menuTrigger="focus"
      allowsEmptyCollection
      isRequired={isRequired}
      isDisabled={props.isDisabled}
      isInvalid={errorMessage !== undefined || undefined}
      autoFocus={props.autoFocus}
      className={clsx(fieldStyles.field, className)}
    >
      <FieldLabel label={label} isRequired={isRequired} requiredMark={props.requiredMark} />
      <Group className={fieldStyles.group}>
        <Input ref={props.inputRef} placeholder={props.placeholder} className={fieldStyles.input} />
        <AriaButton className={fieldStyles.inner} aria-label={t("combo.open")}>
          <ChevronDown aria-hidden />
        </AriaButton>
      </Group>
      <FieldNotes description={description} errorMessage={errorMessage} />
      <Popover className={listStyles.surface}>
        <ListBox items={rows} className={listStyles.list} renderEmptyState={() => <ComboNote {...found} />}>
          {(choice: Choice) =>
            choice.id === CREATE ? (
              <ChoiceRow
                choice={{ ...choice, mark: <Plus aria-hidden /> }}
                className={clsx(found.items.length > 0 && listStyles.create)}
              />
            ) : (
              <ChoiceRow choice={choice} />
            )
          }
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}

function ComboNote({ isLoading, hasFailed }: { isLoading: boolean; hasFailed: boolean }) {
  const t = useTranslations("ui");
  const text = hasFailed ? t("combo.failed") : isLoading ? t("combo.loading") : t("combo.none");
  return <div className={listStyles.note}>{text}</div>;
}
