import { scaleLinear, scaleUtc } from "d3-scale";
import type { Reach } from "@/lib/contests/timeline";

/** Days on which something lies, from one to another; between two stretches of an axis nothing does. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** An axis of days, in the units of a drawing. */
export interface TimeAxis {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** the middle of a day; days beyond the axis lie at its ends */
  readonly xOf: (day: number) => number;
  readonly dayAt: (x: number) => number;
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  /** where long empty time is cut short: from one x to another, so many days */
  readonly breaks: readonly { readonly from: number; readonly to: number; readonly days: number }[];
}

/** A gap so many times as long as all that is shorter together is cut short: days would else lie on one point. */
const LONG = 8;
const BREAK = 34;
const ROOM = 110;
const DAY = 86_400_000;

/**
 * The stretches of time in which dates lie. Long empty time between two of them is left out, the longest first, so
 * that at most so many stretches remain.
 */
export function stretchesOf(days: readonly number[], most: number): Stretch[] {
  const points = [...new Set(days)].sort((a, b) => a - b);
  const gaps = points.slice(1).map((day, index) => ({ index, days: day - points[index]! }));
  const long = longGaps(gaps).slice(0, Math.max(0, most - 1));
  const cuts = [-1, ...long.map(({ index }) => index).sort((a, b) => a - b), points.length - 1];
  return cuts.slice(1).map((cut, index) => ({ from: points[cuts[index]! + 1]!, to: points[cut]! }));
}

type Gap = { readonly index: number; readonly days: number };

/** The gaps that are long beside all shorter ones, the longest first. */
function longGaps(gaps: readonly Gap[]): Gap[] {
  const inOrder = [...gaps].sort((a, b) => a.days - b.days);
  let sum = 0;
  const first = inOrder.findIndex(({ days }) => {
    const isLong = sum > 0 && days > LONG * sum;
    sum += days;
    return isLong;
  });
  return first < 0 ? [] : inOrder.slice(first).reverse();
}

/** An axis on which all of these dates have their place, between two x; null where none has a day. */
export function timeAxis(reaches: readonly Reach[], start: number, end: number): TimeAxis | null {
  const days = reaches.flatMap(({ from, to }) => [from, to]).filter((day) => day !== null);
  if (days.length === 0) return null;
  const stretches = stretchesOf(days, Math.floor((end - start) / ROOM));
  const placed = placedIn(stretches, start, end);
  const scale = scaleLinear(placed.flatMap(({ from, to }) => [from - 0.5, to + 0.5]), placed.flatMap(({ x1, x2 }) => [x1, x2])).clamp(true);
  const breaks = placed.slice(1).map(({ x1, from }, index) => ({ from: placed[index]!.x2, to: x1, days: from - placed[index]!.to }));
  const [first, last] = [stretches[0]!.from, stretches.at(-1)!.to];
  return { first, last, start, end, xOf: scale, dayAt: (x) => Math.min(last, Math.max(first, Math.round(scale.invert(x)))), ticks: placed.flatMap(ticksOf), breaks };
}

type Placed = Stretch & { readonly x1: number; readonly x2: number };

/** Each stretch gets room for its own label, and what is left by its length. */
function placedIn(stretches: readonly Stretch[], start: number, end: number): Placed[] {
  const least = stretches.length > 1 ? ROOM - BREAK : 0;
  const length = (stretch: Stretch) => stretch.to - stretch.from + 1;
  const total = stretches.reduce((sum, stretch) => sum + length(stretch), 0);
  const left = end - start - stretches.length * least - (stretches.length - 1) * BREAK;
  let x = start;
  return stretches.map((stretch) => {
    const x1 = x;
    const x2 = x1 + least + (left * length(stretch)) / total;
    x = x2 + BREAK;
    return { ...stretch, x1, x2 };
  });
}

const LABEL = 84;
const looks = {
  day: new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" }),
  whole: new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" }),
  month: new Intl.DateTimeFormat("en-GB", { month: "short", year: "numeric", timeZone: "UTC" }),
  year: new Intl.DateTimeFormat("en-GB", { year: "numeric", timeZone: "UTC" }),
};

/** Round dates of one stretch: days, firsts of months, or of years. The first of days tells its year. */
function ticksOf({ from, to, x1, x2 }: Placed): TimeAxis["ticks"] {
  const scale = scaleUtc([(from - 0.5) * DAY, (to + 0.5) * DAY], [x1, x2]);
  const round = scale.ticks(Math.max(1, Math.floor((x2 - x1) / LABEL))).filter((time) => time.getTime() % DAY === 0);
  const times = round.length > 0 ? round : [new Date(from * DAY)];
  const look = to - from > 3 * 365 ? looks.year : to - from > 120 ? looks.month : null;
  return times.map((time, index) => ({ x: scale(time), label: (look ?? (index === 0 ? looks.whole : looks.day)).format(time) }));
}
