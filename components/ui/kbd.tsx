import styles from "./kbd.module.css";

/** A shortcut as it is typed: `keys` is "Shift+S", "?" or "Ctrl++" (a plus at the end is the key itself). */
export function Kbd({ keys }: { keys: string }) {
  const parts = keys.split(/(?<=[^+])\+(?=.)/u);
  return (
    <span className={styles.keys}>
      {parts.map((part) => (
        <kbd key={part} className={styles.key}>
          {part}
        </kbd>
      ))}
    </span>
  );
}
