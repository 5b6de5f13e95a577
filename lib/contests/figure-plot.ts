import { byDateSaid } from "@/lib/contests/cards";
import { extentOf, isNumeric, type Extent, type Figure, type FigureGroup } from "@/lib/contests/figures";
import type { RelationInput } from "@/lib/contests/record";

/** Who counts: those whose own losses (or numbers) these are, their enemy, a document in its own voice, or somebody else. */
export type Counter = "own" | "enemy" | "voice" | "other";

/** One figure as it is drawn: a point, a range, or a bound with one open end. */
export interface PlotRow {
  readonly figure: Figure;
  readonly extent: Extent;
  readonly shape: "point" | "range" | "from" | "up_to";
  readonly counter: Counter;
}

/** A plot of one group of figures: a row each, and the pairs of rows (older, newer) of which one claim updates the other. */
export interface FigurePlot {
  readonly rows: readonly PlotRow[];
  /** the largest number that is drawn */
  readonly max: number;
  /** whether all of them are whole: what is counted one by one has no place between two numbers */
  readonly isWhole: boolean;
  readonly revisions: readonly (readonly [number, number])[];
}

/** Lays a group out: claimants as `rank` orders them, each one's figures by the date they were said. Words without numbers are left out. */
export function figurePlot({ figures }: FigureGroup, relations: readonly RelationInput[], rank: (figure: Figure) => number): FigurePlot {
  const drawn = figures.filter(({ quantity }) => isNumeric(quantity));
  const who = ({ card: { claim } }: Figure) => claim.claimants.join();
  drawn.sort((a, b) => rank(a) - rank(b) || who(a).localeCompare(who(b)) || byDateSaid(a.card.claim, b.card.claim) || a.ordinal - b.ordinal);
  const rows = drawn.map(rowOf);
  const numbers = rows.flatMap(({ extent: { low, high } }) => [low ?? 0, high ?? 0]);
  return { rows, max: Math.max(0, ...numbers), isWhole: numbers.every(Number.isInteger), revisions: revisionsOf(rows, relations) };
}

function rowOf(figure: Figure): PlotRow {
  const extent = extentOf(figure.quantity);
  return { figure, extent, shape: shapeOf(extent), counter: counterOf(figure) };
}

function shapeOf({ low, high }: Extent): PlotRow["shape"] {
  if (low === null) return "up_to";
  if (high === null) return "from";
  return low === high ? "point" : "range";
}

function counterOf({ card: { claim }, quantity: { whose } }: Figure): Counter {
  if (claim.attribution === "own_voice") return "voice";
  return whose === "own" || whose === "enemy" ? whose : "other";
}

function revisionsOf(rows: readonly PlotRow[], relations: readonly RelationInput[]): [number, number][] {
  const rowsOf = (claimId: string) => rows.flatMap(({ figure }, index) => (figure.card.claim.id === claimId ? [index] : []));
  const updates = relations.filter(({ type }) => type === "updates");
  return updates.flatMap(({ fromClaimId, toClaimId }) => rowsOf(toClaimId).flatMap((older) => rowsOf(fromClaimId).map((newer): [number, number] => [older, newer])));
}

/** The numbers that stand on an axis: about five, whole ones where all figures are whole. */
export function ticksOf(scale: { readonly ticks: (count: number) => number[] }, isWhole: boolean): number[] {
  const ticks = scale.ticks(5);
  return isWhole ? ticks.filter(Number.isInteger) : ticks;
}
