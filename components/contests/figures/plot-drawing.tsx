import { scaleLinear, type ScaleLinear } from "d3-scale";
import type { CSSProperties, ReactNode } from "react";
import { written } from "@/components/claims/figure-words";
import { colourNumberOf } from "@/components/contests/figures/row-words";
import { shortened } from "@/lib/text/shortened";
import { ticksOf, type FigurePlot, type PlotRow } from "@/lib/contests/figure-plot";
import type { ContestState } from "@/components/contests/session/contest-state";
import styles from "./figures.module.css";

/** Measures of a drawing in its own units: as wide as a page of text, or as a phone, where labels stand above their marks. */
export interface Measures {
  readonly width: number;
  /** the width of the labels before the marks; 0 where they stand above them */
  readonly labels: number;
  readonly row: number;
}
export const WIDE: Measures = { width: 900, labels: 370, row: 30 };
export const NARROW: Measures = { width: 340, labels: 0, row: 48 };

const HEAD = 26;
const RIGHT = 90;
const MARK = 5;

export interface PlotWords {
  readonly label: (row: PlotRow) => string;
  readonly value: (row: PlotRow) => string;
}
type PlotDrawingProps = { plot: FigurePlot; measures: Measures; words: PlotWords; state: ContestState; id?: string };

/** A group of figures drawn along one axis. It is said in words by the table beside it, so it is hidden from screen readers. */
export function PlotDrawing({ plot, measures, words, state, id }: PlotDrawingProps) {
  const height = HEAD + plot.rows.length * measures.row + 6;
  const scale = scaleLinear([0, plot.max || 1], [measures.labels + 10, measures.width - RIGHT]).nice();
  const yOf = (index: number) => HEAD + index * measures.row + measures.row * (measures.labels ? 0.5 : 0.72);
  return (
    <svg id={id} viewBox={`0 0 ${measures.width} ${height}`} className={styles.drawing} aria-hidden xmlns="http://www.w3.org/2000/svg">
      <Axis scale={scale} height={height} isWhole={plot.isWhole} />
      {plot.revisions.map(([older, newer]) => (
        <Revision key={`${older} ${newer}`} from={[anchor(plot.rows[older]!, scale), yOf(older)]} to={[anchor(plot.rows[newer]!, scale), yOf(newer)]} />
      ))}
      {plot.rows.map((row, index) => (
        <g key={`${row.figure.card.number} ${row.figure.ordinal}`} data-side={colourNumberOf(state, row) ?? undefined}>
          <text className={styles.label} x={0} y={measures.labels ? yOf(index) + 4 : HEAD + index * measures.row + 16}>
            {shortened(words.label(row), measures.labels ? 54 : 48)}
          </text>
          <Mark row={row} scale={scale} y={yOf(index)} end={measures.width - RIGHT + 14}>
            {words.value(row)}
          </Mark>
        </g>
      ))}
    </svg>
  );
}

const anchor = ({ extent: { low, high } }: PlotRow, scale: ScaleLinear<number, number>) => scale(low ?? high ?? 0);

function Axis({ scale, height, isWhole }: { scale: ScaleLinear<number, number>; height: number; isWhole: boolean }) {
  return ticksOf(scale, isWhole).map((tick) => (
    <g key={tick}>
      <line className={styles.grid} x1={scale(tick)} x2={scale(tick)} y1={HEAD - 6} y2={height} />
      <text className={styles.tick} x={scale(tick)} y={HEAD - 12} textAnchor="middle">
        {written(tick)}
      </text>
    </g>
  ));
}

type Point = readonly [number, number];

/** From an older figure to the one that updates it. */
function Revision({ from: [x1, y1], to: [x2, y2] }: { from: Point; to: Point }) {
  const down = y2 > y1 ? 1 : -1;
  return (
    <>
      <path className={styles.revision} d={`M ${x1} ${y1 + down * 7} L ${x2} ${y2 - down * 8}`} />
      <path className={styles.arrow} d={`M ${x2 - 4} ${y2 - down * 13} L ${x2} ${y2 - down * 7} L ${x2 + 4} ${y2 - down * 13}`} />
    </>
  );
}

type MarkProps = { row: PlotRow; scale: ScaleLinear<number, number>; y: number; end: number; children: ReactNode };

function Mark({ row: { extent, shape, counter, figure }, scale, y, end, children }: MarkProps) {
  const [low, high] = [scale(extent.low ?? 0), scale(extent.high ?? extent.low ?? 0)];
  const open = shape === "from" ? Math.min(low + 60, end) : high;
  const style: CSSProperties = figure.quantity.approximate ? { strokeDasharray: "3 2" } : {};
  return (
    <>
      {shape !== "point" && <line className={styles.reach} x1={low} x2={open} y1={y} y2={y} style={style} />}
      {shape === "range" && [low, high].map((x) => <Sign key={x} counter={counter} x={x} y={y} style={style} />)}
      {shape === "point" && <Sign counter={counter} x={low} y={y} style={style} />}
      {shape === "from" && <Open counter={counter} x={low} tip={open} y={y} />}
      {shape === "up_to" && <Open counter={counter} x={high} tip={scale(0)} y={y} />}
      <text className={styles.value} x={Math.max(high, open) + 10} y={y + 4}>
        {children}
      </text>
    </>
  );
}

/** A bound: the sign at its number, and an arrow to where it is open. */
function Open({ counter, x, tip, y }: { counter: PlotRow["counter"]; x: number; tip: number; y: number }) {
  const back = tip > x ? -6 : 6;
  return (
    <>
      <Sign counter={counter} x={x} y={y} />
      <path className={styles.arrow} d={`M ${tip + back} ${y - 4} L ${tip} ${y} L ${tip + back} ${y + 4}`} />
    </>
  );
}

/** Who counts, by shape: own numbers filled, the enemy's a ring, a document's own voice a square, others a diamond. */
export function Sign({ counter, x, y, style }: { counter: PlotRow["counter"]; x: number; y: number; style?: CSSProperties }) {
  if (counter === "own" || counter === "enemy") return <circle className={counter === "own" ? styles.own : styles.ring} cx={x} cy={y} r={MARK} style={style} />;
  const turn = counter === "other" ? { transform: `rotate(45 ${x} ${y})` } : {};
  return <rect className={styles.ring} x={x - MARK + 0.5} y={y - MARK + 0.5} width={2 * MARK - 1} height={2 * MARK - 1} style={style} {...turn} />;
}
