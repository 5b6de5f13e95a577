import clsx from "clsx";
import type { ReactNode } from "react";
import styles from "./badge.module.css";

/** `neutral`, a state, or one of the act families of app/tokens.css. */
export type BadgeTone =
  "neutral" | "ok" | "warn" | "danger" | "affirm" | "deny" | "yield" | "weigh" | "address" | "silent";

export type BadgeProps = { tone?: BadgeTone; icon?: ReactNode; children: ReactNode };

/** A word or number about a thing. The words carry the meaning; the tone only repeats it. */
export function Badge({ tone = "neutral", icon, children }: BadgeProps) {
  return (
    <span className={clsx(styles.badge, tone !== "neutral" && styles[tone])}>
      {icon}
      {children}
    </span>
  );
}
