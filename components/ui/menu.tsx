"use client";
import clsx from "clsx";
import { Check } from "lucide-react";
import type { ReactElement, ReactNode } from "react";
import { Header } from "react-aria-components/Header";
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuSection as AriaMenuSection,
  MenuTrigger,
} from "react-aria-components/Menu";
import { Popover } from "react-aria-components/Popover";
import { Separator } from "react-aria-components/Separator";
import { Text } from "react-aria-components/Text";
import { Kbd } from "./kbd";
import styles from "./list.module.css";

export type MenuProps = {
  /** A Button or IconButton of ours. */
  trigger: ReactElement;
  label: string;
  children: ReactNode;
  /** Given, exactly one item is ticked. */
  selectedId?: string;
  onSelect?: (id: string) => void;
};

/** A menu of MenuItem, MenuSection and MenuSeparator. */
export function Menu({ trigger, label, children, selectedId, onSelect }: MenuProps) {
  const selection =
    selectedId === undefined
      ? {}
      : { selectionMode: "single" as const, selectedKeys: [selectedId], disallowEmptySelection: true };
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={styles.surface} placement="bottom end">
        <AriaMenu
          aria-label={label}
          className={styles.list}
          onAction={(key) => onSelect?.(String(key))}
          {...selection}
        >
          {children}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

export type MenuItemProps = {
  id?: string;
  label: string;
  detail?: string;
  icon?: ReactNode;
  keys?: string;
  tone?: "danger";
  href?: string;
  onAction?: () => void;
  isDisabled?: boolean;
};

export function MenuItem({ label, detail, icon, keys, tone, ...props }: MenuItemProps) {
  return (
    <AriaMenuItem {...props} textValue={label} className={clsx(styles.item, tone && styles.danger)}>
      {({ isSelected }) => (
        <>
          <span className={styles.sign}>{isSelected ? <Check aria-hidden /> : icon}</span>
          <span className={styles.text}>
            <Text slot="label">{label}</Text>
            {detail && (
              <Text slot="description" className={styles.detail}>
                {detail}
              </Text>
            )}
          </span>
          {keys && <Kbd keys={keys} />}
        </>
      )}
    </AriaMenuItem>
  );
}

export function MenuSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <AriaMenuSection>
      <Header className={styles.heading}>{title}</Header>
      {children}
    </AriaMenuSection>
  );
}

export function MenuSeparator() {
  return <Separator className={styles.separator} />;
}
