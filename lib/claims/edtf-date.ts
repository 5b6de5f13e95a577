import edtf, * as library from "edtf";
import { parse, type Edtf, type Parsed } from "edtf";

// The library takes the type of a date from the name of its class, which a production build shortens.
for (const type of ["Date", "Year", "Decade", "Century", "Season", "Interval", "List", "Set"] as const)
  Object.defineProperty(library[type], "type", { value: type });

export type DateProblem = "unreadable" | "no-such-day" | "reversed";
export type EdtfResult =
  { readonly ok: true; readonly date: Edtf } | { readonly ok: false; readonly problem: DateProblem };

/** How long a date may be: the grammar is costly to parse. */
const LONGEST = 100;

const refused = (problem: DateProblem): EdtfResult => ({ ok: false, problem });

/**
 * Reads EDTF (ISO 8601-2) up to level 2, more strictly than the library: a day that is in no calendar is
 * refused, where it would take 29 February 2015 for 1 March; so are "19" for a century and "201" for a
 * decade, which are not EDTF, and a time of day within a period.
 */
export function parseEdtf(text: string): EdtfResult {
  if (text.length > LONGEST || /^\d{1,3}$/.test(text) || /T.*\/|\/.*T/.test(text))
    return refused("unreadable");
  if (!daysExist(text)) return refused("no-such-day");
  const parsed = tried(() => parse(text));
  if (!parsed) return refused("unreadable");
  const date = built(parsed);
  return date ? { ok: true, date } : refused("reversed");
}

/** The library throws on what isn't EDTF, and for nothing else. */
function tried<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** Undefined for a period that does not end after it begins. */
const built = (parsed: Parsed): Edtf | undefined => tried(() => edtf(parsed));

function daysExist(text: string): boolean {
  const days = text.replace(/[?~%]/g, "").matchAll(/(-?\d{4})-(0[1-9]|1[0-2])-(\d{2})/g);
  return [...days].every(
    ([, year, month, day]) => Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month)),
  );
}

/** Years repeat their days every 400, and Date.UTC takes those below 100 for 19xx. */
const daysIn = (year: number, month: number) =>
  new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
