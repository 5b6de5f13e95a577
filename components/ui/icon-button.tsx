"use client";
import type { ReactNode } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import { buttonClass } from "./button-class";
import type { ButtonProps } from "./button";
import { Tooltip } from "./tooltip";

export type IconButtonProps = Omit<ButtonProps, "children" | "icon" | "aria-label"> & {
  /** What the button does: read aloud, and shown as a tooltip. */
  label: string;
  icon: ReactNode;
  /** The shortcut, as typed, shown in the tooltip. */
  keys?: string;
};

export function IconButton({
  label,
  icon,
  keys,
  variant = "quiet",
  size,
  className,
  ...props
}: IconButtonProps) {
  return (
    <Tooltip text={label} keys={keys}>
      <AriaButton
        {...props}
        aria-label={label}
        className={buttonClass({ variant, size, square: true }, className)}
      >
        {icon}
      </AriaButton>
    </Tooltip>
  );
}
