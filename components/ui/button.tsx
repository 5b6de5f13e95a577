"use client";
import type { ReactNode, RefAttributes } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components/Button";
import { buttonClass, type ButtonSize, type ButtonVariant } from "./button-class";

export type ButtonProps = Omit<AriaButtonProps, "className" | "children" | "style"> &
  RefAttributes<HTMLButtonElement> & {
    variant?: ButtonVariant;
    size?: ButtonSize;
    /** A lucide icon, shown before the words. */
    icon?: ReactNode;
    className?: string;
    children?: ReactNode;
  };

export function Button({ variant, size, icon, className, children, ...props }: ButtonProps) {
  return (
    <AriaButton {...props} className={buttonClass({ variant, size }, className)}>
      {icon}
      {children}
    </AriaButton>
  );
}
