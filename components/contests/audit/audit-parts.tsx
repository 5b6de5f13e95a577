import { colourOf, markOf } from "@/components/claims/side-look";
import { Link } from "@/components/ui/link";
import { SideMark } from "@/components/ui/side-mark";
import type { CueClass } from "@/lib/claims/cue-weight";
import { NO_SIDE, OWN_VOICE } from "@/lib/contests/matrix";
import type { Audit } from "@/lib/data/audit/audit";
import { translator } from "@/messages/translator";
import styles from "./audit.module.css";

export type Sides = Audit["sides"];

/** A column's name in words. */
export function columnWords(sides: Sides, column: string): string {
  const t = translator("audit");
  if (column === NO_SIDE) return t("noSide");
  if (column === OWN_VOICE) return t("voice");
  return sides.find(({ id }) => id === column)?.name ?? t("unset");
}

/** A column's name with the mark of its side. */
export function ColumnHead({ sides, column }: { sides: Sides; column: string }) {
  const side = sides.find(({ id }) => id === column);
  return (
    <span className={styles.name}>
      {side && <SideMark colour={colourOf(side)} mark={markOf(side)} />}
      <span>{columnWords(sides, column)}</span>
    </span>
  );
}

/** What a class is called. */
export function cueWords(cue: CueClass): string {
  const t = translator("audit");
  return t(cue === "none" ? "cues.noneMarked" : `cues.${cue}`);
}

/** A number that leads to its claims; a dash where there is none. `what` says whose they are to those who don't see the table. */
export function CountLink({ count, words, href, what }: { count: number; words?: string; href: string; what: string }) {
  const t = translator("audit");
  if (count === 0) return <span className={styles.nothing}>{t("none")}</span>;
  return (
    <Link href={href} aria-label={t("linkTo", { count, what }) + (words ? ` ${words}` : "")}>
      {words ?? count}
    </Link>
  );
}
