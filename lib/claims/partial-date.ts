import type { Edtf, EdtfChoice, EdtfInterval } from "edtf";
import { inWords } from "@/lib/claims/date-words";
import { parseEdtf, type DateProblem } from "@/lib/claims/edtf-date";
import { fromTyped } from "@/lib/claims/typed-date";
import { exactString } from "@/lib/text/well-formed";

/** The date that nobody knows: a value of its own, unlike a date that was not entered. */
export const UNKNOWN_DATE = "XXXX";

/** The schema of a date as it is stored: EDTF. What people type goes through `readDate` first. */
export const partialDate = exactString.refine((text) => parseEdtf(text).ok, {
  message: "is not an EDTF date",
});

type Refused = DateProblem | "ambiguous" | "yearless";

/**
 * How a typed date was understood: in EDTF, to be stored, and in words, to be shown to whoever typed it. A
 * refusal carries a message in English and, where the text can mean several dates, each of them in EDTF.
 */
export type ReadDate =
  | { readonly ok: true; readonly edtf: string; readonly words: string }
  | {
      readonly ok: false;
      readonly problem: Refused;
      readonly readings: readonly string[];
      readonly message: string;
    };

/**
 * Reads a date as people type it ("7 Aug 2014", "2–4 August 2014", "about 2014", "before 7 August 2014",
 * "unknown") or as EDTF. Refuses what can mean two dates, such as 03/04/2014, and names both. With `now`,
 * "today" and "yesterday" are days too (UTC).
 */
export function readDate(typed: string, { now }: { now?: Date } = {}): ReadDate {
  const understood = fromTyped(typed, now?.toISOString().slice(0, 10));
  if (!understood) return refusal(typed, "unreadable");
  if ("needsYear" in understood) return refusal(typed, "yearless");
  if ("readings" in understood) return refusal(typed, "ambiguous", understood.readings);
  const result = parseEdtf(understood.edtf);
  if (!result.ok) return refusal(typed, result.problem);
  const edtf = normalForm(understood.edtf, result.date);
  return { ok: true, edtf, words: dateInWords(edtf) };
}

/**
 * A stored date in English words: "7 August 2014", "from 2 to 4 August 2014", "not known". Throws on what
 * isn't EDTF.
 */
export function dateInWords(edtf: string): string {
  const [day = "", time] = edtf.split("T");
  const words = inWords(parsed(day));
  return time ? `${words}, ${time.replace("Z", " UTC").replace(/([+-]\d\d.*)/, " UTC$1")}` : words;
}

/**
 * The first and the last day (ISO) that a stored date can mean; null where it is open or not known. A season,
 * which is another part of the year on either hemisphere, can be any day of its year.
 */
export function dateBounds(edtf: string): { first: string | null; last: string | null } {
  const [first, last] = limitsOf(edtf);
  const day = (time: number) => (Number.isFinite(time) ? new Date(time).toISOString().split("T")[0]! : null);
  return { first: day(first), last: day(last) };
}

/**
 * The order of two stored dates: by the first day that they can mean; by the last for those without one
 * ("before 2014"); dates that can be any day come last. Of equals the shorter period comes first.
 */
export function compareDates(a: string, b: string): number {
  const [[firstA, lastA], [firstB, lastB]] = [limitsOf(a), limitsOf(b)];
  return order(placeOf(firstA, lastA), placeOf(firstB, lastB)) || order(lastA, lastB) || order(a, b);
}

const placeOf = (first: number, last: number) => (Number.isFinite(first) ? first : last);
const order = <Value extends number | string>(a: Value, b: Value) => (a < b ? -1 : a > b ? 1 : 0);

function parsed(edtf: string): Edtf {
  const result = parseEdtf(edtf);
  if (!result.ok) throw new RangeError(`not an EDTF date: ${edtf}`);
  return result.date;
}

/**
 * The library's normal form; but not where it would give a time of day the zone and the seconds that nobody
 * typed, or where the library can't read its own form again ("[..2014~]").
 */
function normalForm(edtf: string, date: Edtf): string {
  return edtf.includes("T") || !parseEdtf(date.edtf).ok ? edtf : date.edtf;
}

type Limits = readonly [first: number, last: number];
const ANY_DAY: Limits = [-Infinity, Infinity];

// Reading a date costs a thousand times what comparing two does, and a list that is sorted compares each of its dates many times.
const known = new Map<string, Limits>();
const MOST_KNOWN = 20_000;

function limitsOf(edtf: string): Limits {
  const found = known.get(edtf);
  if (found) return found;
  const read = dayLimits(edtf) ?? limits(parsed(edtf));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(edtf, read);
  return read;
}

const DAY = 86_400_000;

/** Of a whole day, what most dates are: without the grammar. */
function dayLimits(edtf: string): Limits | null {
  const first = /^\d{4}-\d\d-\d\d$/.test(edtf) ? Date.parse(edtf) : Number.NaN;
  const isDay = Number.isFinite(first) && new Date(first).toISOString().startsWith(edtf);
  return isDay ? [first, first + DAY - 1] : null;
}

function limits(date: Edtf): Limits {
  switch (date.type) {
    case "Interval":
      return periodLimits(date);
    case "Set":
    case "List":
      return choiceLimits(date);
    case "Season":
      return date.season <= 32 ? limitsOf(String(date.year).padStart(4, "0")) : ownLimits(date);
    default:
      return date.edtf.startsWith("XXXX") ? ANY_DAY : ownLimits(date);
  }
}

/** The library knows no bounds for years of more than four digits. */
const ownLimits = ({ min, max }: Edtf): Limits =>
  Number.isFinite(min) ? [Number(min), Number(max)] : ANY_DAY;

function periodLimits({ lower, upper }: EdtfInterval): Limits {
  const first = lower !== null && typeof lower === "object" ? limits(lower)[0] : -Infinity;
  const last = upper !== null && typeof upper === "object" ? limits(upper)[1] : Infinity;
  return [first, last];
}

/** The library's own bounds leave out the second of a pair ("1670..1672"). */
function choiceLimits({ values, earlier, later }: EdtfChoice): Limits {
  const all = values.flat().map(limits);
  const first = Math.min(...all.map(([from]) => from));
  const last = Math.max(...all.map(([, to]) => to));
  return [earlier ? -Infinity : first, later ? Infinity : last];
}

function refusal(
  typed: string,
  problem: Refused,
  readings: readonly string[] = [],
): ReadDate {
  return {
    ok: false,
    problem,
    readings,
    message: messages[problem]([...typed].slice(0, 60).join(""), readings),
  };
}

const either = new Intl.ListFormat("en-GB", { type: "disjunction" });

const messages: Record<Refused, (typed: string, readings: readonly string[]) => string> = {
  unreadable: (typed) =>
    `“${typed}” can't be read as a date. Write for example 7 August 2014, August 2014, 2014, about 2014, ` +
    `2–4 August 2014, before 7 August 2014, or unknown.`,
  ambiguous: (typed, readings) =>
    `“${typed}” can mean ${either.format(readings.map(dateInWords))}. Write it in words.`,
  yearless: (typed) => `“${typed}” needs a year: a period or a limit can’t be kept without one. Add it, or write a single day.`,
  "no-such-day": (typed) => `“${typed}” names a day that is not in the calendar.`,
  reversed: (typed) => `“${typed}” is a period that does not end after it begins.`,
};
