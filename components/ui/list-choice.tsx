"use client";
import clsx from "clsx";
import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { ListBoxItem } from "react-aria-components/ListBox";
import { Text } from "react-aria-components/Text";
import styles from "./list.module.css";

/** One thing to choose. `detail` stands below the label, `mark` (a SideMark, an icon) before it. */
export type Choice = { id: string; label: string; detail?: string; mark?: ReactNode; isDisabled?: boolean };

type ChoiceRowProps = {
  choice: Choice;
  className?: string;
  /** Given, the row does this when pressed instead of being chosen. */
  onAction?: () => void;
};

export function ChoiceRow({ choice, className, onAction }: ChoiceRowProps) {
  return (
    <ListBoxItem
      id={choice.id}
      textValue={choice.label}
      isDisabled={choice.isDisabled}
      onAction={onAction}
      className={clsx(styles.item, className)}
    >
      {({ isSelected }) => (
        <>
          <span className={styles.sign}>{isSelected ? <Check aria-hidden /> : choice.mark}</span>
          <span className={styles.text}>
            <Text slot="label">{choice.label}</Text>
            {choice.detail && (
              <Text slot="description" className={styles.detail}>
                {choice.detail}
              </Text>
            )}
          </span>
        </>
      )}
    </ListBoxItem>
  );
}
