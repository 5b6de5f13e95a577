"use client";
import clsx from "clsx";
import { Plus } from "lucide-react";
import { useRef, useState, type Ref } from "react";
import { ComboBox as AriaComboBox } from "react-aria-components/ComboBox";
import { ListBox } from "react-aria-components/ListBox";
import { useTranslations } from "use-intl/react";
import { ComboInput, type ComboHandle } from "./combo-input";
import { useComboItems, type ChoiceSource } from "./combo-items";
import { ComboList } from "./combo-list";
import { useEarlyEnter } from "./early-enter";
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
  /** Empties the field after each choice and leaves `value` null: for adding to a TagList. */
  clearsOnChoice?: boolean;
  inputRef?: Ref<HTMLInputElement>;
};

const CREATE = "create new";

/** One of many, found by typing; Enter takes the first that was found. */
export function ComboBox(props: ComboBoxProps) {
  const {
    label,
    description,
    errorMessage,
    isRequired,
    className,
    value,
    onChange,
    onCreate,
    clearsOnChoice,
  } = props;
  const t = useTranslations("ui");
  const [text, setText] = useState(value?.label ?? "");
  const [query, setQuery] = useState("");
  const [shownId, setShownId] = useState(value?.id);
  const found = useComboItems(props.source, query);
  const handle = useRef<ComboHandle>(null);
  const hasActed = useRef(false);
  const isGivenUp = useRef(false);
  const [isLeft, setIsLeft] = useState(false);
  if (value?.id !== shownId) {
    setShownId(value?.id);
    setText(value?.label ?? "");
  }
  const typed = text.trim();
  const same = found.items.find((item) => item.label.toLowerCase() === typed.toLowerCase());
  const isNew = onCreate !== undefined && typed !== "" && typed !== value?.label && same?.label !== typed;
  const rows = isNew
    ? [...found.items, { id: CREATE, label: t("combo.create", { text: typed }) }]
    : found.items;

  const note = found.hasFailed
    ? t("combo.failed")
    : found.isLoading && found.items.length === 0 && t("combo.loading");
  const nothing = !note && <div className={listStyles.note}>{t("combo.none")}</div>;

  function search(next: string) {
    earlyEnter.forget();
    hasActed.current = false;
    isGivenUp.current = false;
    setIsLeft(false);
    setQuery(next);
    found.search(next);
  }
  function type(next: string) {
    setText(next);
    search(next);
    handle.current?.open();
    if (next === "" && value) onChange(null);
  }
  function take(choice: Choice) {
    setIsLeft(false);
    onChange(choice);
    setText(clearsOnChoice ? "" : choice.label);
  }
  // Somebody who types fast asks for a new one before the search has told that it is there already.
  async function create(name: string) {
    const there = (await found.answer()).find(({ label }) => label === name);
    if (there) return take(there);
    onCreate?.(name);
    setText(value?.label ?? "");
  }
  // A row that acts is not a choice: react-aria leaves the list open behind it, and on closing gives the text up.
  function act(what: () => void) {
    hasActed.current = true;
    handle.current?.close();
    what();
  }
  function takeFirst() {
    const [first] = found.items;
    if (found.hasFailed) return;
    if (first) act(() => take(first));
    else if (isNew) act(() => void create(typed));
  }
  const earlyEnter = useEarlyEnter(found.isLoading, takeFirst);
  function turn(isOpen: boolean, trigger?: string) {
    if (!isOpen) earlyEnter.forget();
    else if (trigger !== "input") search(text === value?.label ? "" : text);
  }
  // With null react-aria gives the typed text up; what names a choice exactly is taken. Words that were left without
  // choosing stay, and say that nothing is chosen; Escape alone takes them away.
  function choose(key: string | number | null) {
    if (hasActed.current) return;
    const choice = found.items.find((item) => item.id === key) ?? (typed === value?.label ? value : same);
    if (choice) take(choice);
    else if (isGivenUp.current || value || typed === "") setText(value?.label ?? "");
    else setIsLeft(true);
  }
  function rowOf(choice: Choice) {
    if (choice.id === CREATE) {
      const row = { ...choice, mark: <Plus aria-hidden /> };
      return (
        <ChoiceRow
          choice={row}
          onAction={() => act(() => void create(typed))}
          className={clsx(found.items.length > 0 && listStyles.create)}
        />
      );
    }
    return (
      <ChoiceRow choice={choice} onAction={clearsOnChoice ? () => act(() => take(choice)) : undefined} />
    );
  }
  return (
    <AriaComboBox
      items={rows}
      inputValue={text}
      onInputChange={type}
      value={value?.id ?? null}
      onChange={choose}
      onOpenChange={turn}
      // Left to itself, react-aria opens the list again whenever the value is not among the rows found.
      menuTrigger="manual"
      allowsEmptyCollection
      isRequired={isRequired}
      isDisabled={props.isDisabled}
      isInvalid={errorMessage !== undefined || undefined}
      className={clsx(fieldStyles.field, className)}
    >
      <FieldLabel label={label} isRequired={isRequired} requiredMark={props.requiredMark} help={props.help} />
      <ComboInput
        handle={handle}
        inputRef={props.inputRef}
        placeholder={props.placeholder}
        autoFocus={props.autoFocus}
        onEscape={() => (isGivenUp.current = true)}
        onEarlyEnter={earlyEnter.wait}
      />
      <FieldNotes description={isLeft ? t("combo.left") : description} errorMessage={errorMessage} />
      <ComboList>
        <ListBox items={rows} className={listStyles.list} renderEmptyState={() => nothing}>
          {rowOf}
        </ListBox>
        {/* At the far end from the field: what comes and goes must not move the rows under the pointer. */}
        {note && (
          <div role="status" className={listStyles.note}>
            {note}
          </div>
        )}
      </ComboList>
    </AriaComboBox>
  );
}
