"use client";
import type { ReactElement, ReactNode } from "react";
import { DialogTrigger } from "react-aria-components/Dialog";
import { Popover as AriaPopover, type PopoverProps as AriaPopoverProps } from "react-aria-components/Popover";
import listStyles from "./list.module.css";
import styles from "./popover.module.css";

export type PopoverProps = Pick<AriaPopoverProps, "placement" | "isOpen" | "onOpenChange" | "triggerRef"> & {
  label: string;
  /** A Button of ours; without one, `triggerRef`, `isOpen` and `onOpenChange` say where and when. */
  trigger?: ReactElement;
  children: ReactNode;
};

/** A small panel beside what opened it. Takes the focus, gives it back; Escape closes. */
export function Popover({ label, trigger, children, isOpen, onOpenChange, ...place }: PopoverProps) {
  const state = trigger ? {} : { isOpen, onOpenChange };
  const panel = (
    <AriaPopover {...place} {...state} aria-label={label} className={listStyles.surface}>
      <div className={styles.panel}>{children}</div>
    </AriaPopover>
  );
  if (!trigger) return panel;
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      {trigger}
      {panel}
    </DialogTrigger>
  );
}
