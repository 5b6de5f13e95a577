import styles from "./side-mark.module.css";
import type { SideColour } from "./side-colour";

export type SideMarkProps = {
  /** 1 to 8, or null for a party without a side. */
  colour: SideColour | null;
  /** One or two letters, the sign beside the colour. */
  mark: string;
  /** The side's name, read aloud; left out where the name stands beside it. */
  name?: string;
};

/** The small square that says whose side something is on: letter, then colour. */
export function SideMark({ colour, mark, name }: SideMarkProps) {
  const said = name ? { role: "img", "aria-label": name, title: name } : { "aria-hidden": true };
  return (
    <span className={styles.mark} data-side={colour ?? "none"} {...said}>
      {mark}
    </span>
  );
}

/** The strip of a card or column in its side's colour and pattern; says nothing to a screen reader. */
export function SideStrip({ colour }: { colour: SideColour | null }) {
  return <span className={styles.strip} data-side={colour ?? "none"} aria-hidden />;
}
