"use client";
import { ChevronDown } from "lucide-react";
import { useContext, useImperativeHandle, type KeyboardEvent, type Ref } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import { ComboBoxStateContext } from "react-aria-components/ComboBox";
import { Group } from "react-aria-components/Group";
import { Input } from "react-aria-components/Input";
import { useTranslations } from "use-intl/react";
import styles from "./field.module.css";

export type ComboHandle = { open: () => void; close: () => void };

type ComboInputProps = {
  handle: Ref<ComboHandle>;
  inputRef?: Ref<HTMLInputElement>;
  placeholder?: string;
  autoFocus?: boolean;
  /** hears of Escape before what is typed is given up */
  onEscape?: () => void;
  /** given while the rows are those of an earlier text: hears of Enter instead of a row being taken */
  onEarlyEnter?: (() => void) | undefined;
};

/** The field of a ComboBox. Enter without a chosen row takes the first one, where react-aria would clear the text. */
export function ComboInput({ handle, inputRef, placeholder, autoFocus, onEscape, onEarlyEnter }: ComboInputProps) {
  const t = useTranslations("ui");
  const state = useContext(ComboBoxStateContext);
  useImperativeHandle(
    handle,
    () => ({ open: () => state?.open(null, "input"), close: () => state?.close() }),
    [state],
  );
  function press(event: KeyboardEvent) {
    if (event.key === "Escape") giveUp(event);
    if (event.key !== "Enter" || !state?.isOpen || state.inputValue.trim() === "") return;
    if (state.selectionManager.focusedKey !== null) return;
    if (onEarlyEnter) wait(event, onEarlyEnter);
    else state.selectionManager.setFocusedKey(state.collection.getFirstKey());
  }
  function wait(event: KeyboardEvent, hear: () => void) {
    event.preventDefault();
    event.stopPropagation();
    hear();
  }
  // Takes the words away and nothing else: whatever else Escape closes waits for the next one.
  function giveUp(event: KeyboardEvent) {
    onEscape?.();
    if (state && state.inputValue !== "" && state.selectedKey === null) event.preventDefault();
  }
  return (
    <Group className={styles.group} onKeyDownCapture={press}>
      <Input
        ref={inputRef}
        placeholder={placeholder}
        autoFocus={autoFocus}
        className={styles.input}
      />
      <AriaButton className={styles.inner} aria-label={t("combo.open")}>
        <ChevronDown aria-hidden />
      </AriaButton>
    </Group>
  );
}
