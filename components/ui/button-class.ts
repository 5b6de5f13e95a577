import clsx from "clsx";
import styles from "./button.module.css";

export type ButtonVariant = "plain" | "quiet" | "primary" | "danger";
export type ButtonSize = "medium" | "small";
export type ButtonLook = { variant?: ButtonVariant; size?: ButtonSize; square?: boolean };

/** The class of anything that looks like a button: `plain` has a border, `quiet` none, `primary` is the one main act. */
export function buttonClass(
  { variant = "plain", size = "medium", square = false }: ButtonLook,
  extra?: string,
) {
  return clsx(
    styles.button,
    variant !== "plain" && styles[variant],
    size === "small" && styles.small,
    square && styles.square,
    extra,
  );
}
