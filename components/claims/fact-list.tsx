import clsx from "clsx";
import type { ReactNode } from "react";
import styles from "./fact-list.module.css";

/** What is known of a claim, name by name; whatever nobody entered is left out. */
export function FactList({ facts, className }: { facts: readonly (readonly [name: string, value: ReactNode])[]; className?: string | undefined }) {
  const told = facts.filter(([, value]) => value);
  if (told.length === 0) return null;
  return (
    <dl className={clsx(styles.facts, className)}>
      {told.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
