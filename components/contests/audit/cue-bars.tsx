import { cueWords } from "@/components/contests/audit/audit-parts";
import { cueClasses, type CueClass } from "@/lib/claims/cue-weight";
import { barOf, type CueShares } from "@/lib/contests/audit";
import { shortened } from "@/lib/text/shortened";
import styles from "./audit.module.css";

/** Measures of the drawing in its own units: as wide as a page, or as a phone, where names stand above their bars. */
interface Measures {
  readonly name: string;
  readonly width: number;
  /** the width of the names before the bars; 0 where they stand above them */
  readonly names: number;
  readonly row: number;
  readonly columns: number;
}
export const WIDE: Measures = { name: "wide", width: 900, names: 220, row: 36, columns: 6 };
export const NARROW: Measures = { name: "narrow", width: 320, names: 0, row: 52, columns: 2 };

const BAR = 20;
const LEGEND = 22;

interface CueBarsProps {
  readonly rows: readonly { readonly row: CueShares; readonly label: string }[];
  readonly measures: Measures;
}

/** A bar for each side, divided by cue words, told apart by pattern and not by colour. The table below says it in words, so screen readers are spared it. */
export function CueBars({ rows, measures }: CueBarsProps) {
  const legend = Math.ceil(cueClasses.length / measures.columns) * LEGEND + 10;
  const length = measures.width - measures.names - 2;
  return (
    <svg viewBox={`0 0 ${measures.width} ${legend + rows.length * measures.row + 4}`} className={styles.drawing} aria-hidden xmlns="http://www.w3.org/2000/svg">
      <Patterns name={measures.name} />
      {cueClasses.map((cue, index) => (
        <g key={cue} transform={`translate(${(index % measures.columns) * (measures.width / measures.columns) + 1} ${Math.floor(index / measures.columns) * LEGEND + 1})`}>
          <Part cue={cue} x={0} width={18} height={14} name={measures.name} />
          <text x={24} y={12} className={styles.label}>{cueWords(cue)}</text>
        </g>
      ))}
      {rows.map(({ row, label }, index) => (
        <g key={row.column} transform={`translate(0 ${legend + index * measures.row})`}>
          <text x={0} y={measures.names ? BAR - 5 : 14} className={styles.label}>{shortened(`${label} (${row.claims})`, measures.names ? 30 : 44)}</text>
          <g transform={`translate(${measures.names + 1} ${measures.names ? 0 : BAR})`}>
            {barOf(row, length).map(({ cue, from, to }) => <Part key={cue} cue={cue} x={from} width={to - from} height={BAR} name={measures.name} />)}
          </g>
        </g>
      ))}
    </svg>
  );
}


function Part({ cue, x, width, height, name }: { cue: CueClass; x: number; width: number; height: number; name: string }) {
  const isPattern = cue === "doubting" || cue === "mixed" || cue === "other";
  const fill = isPattern ? `url(#cue-${name}-${cue})` : cue === "endorsing" ? "currentColor" : "none";
  return <rect x={x} y={0} width={width} height={height} fill={fill} className={styles.part} strokeDasharray={cue === "none" ? "3 3" : undefined} />;
}

/** Stripes doubt, dots differ, upright lines are not on the list; full endorses, empty is neutral, broken has no cue. */
function Patterns({ name }: { name: string }) {
  return (
    <defs>
      <pattern id={`cue-${name}-doubting`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="2.5" height="6" fill="currentColor" />
      </pattern>
      <pattern id={`cue-${name}-mixed`} width="6" height="6" patternUnits="userSpaceOnUse">
        <circle cx="3" cy="3" r="1.4" fill="currentColor" />
      </pattern>
      <pattern id={`cue-${name}-other`} width="5" height="6" patternUnits="userSpaceOnUse">
        <rect width="1" height="6" fill="currentColor" />
      </pattern>
    </defs>
  );
}
