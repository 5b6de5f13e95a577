import { SIDE_COLOURS, type SideColour } from "@/components/ui/side-colour";
import { SideMark } from "@/components/ui/side-mark";
import type { SideRecord } from "@/lib/projects/record";
import { sideMark } from "@/lib/projects/side-mark";
import styles from "./parties.module.css";

/** The number of a side's colour as the design tokens know it; null where it is none of them. */
export const sideColour = ({ colour }: SideRecord): SideColour | null => SIDE_COLOURS.find((known) => known === colour) ?? null;

/** A side as it stands beside a party: its mark, then its name. */
export function SideName({ side }: { side: SideRecord }) {
  return (
    <span className={styles.side}>
      <SideMark colour={sideColour(side)} mark={sideMark(side.name)} /> {side.name}
    </span>
  );
}
