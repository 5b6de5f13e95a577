import type { Edtf, EdtfChoice, EdtfDate, EdtfInterval, EdtfSeason } from "edtf";

const PARTS = ["year", "month", "day"] as const;
type Part = (typeof PARTS)[number];

const DIGITS = /^(-?[\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?$/;
const PLAIN = /^\d{4}(-\d{2}){0,2}$/;

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "UTC" });
const monthName = format({ month: "long" });
const fullDay = format({ day: "numeric", month: "long", year: "numeric" });
const and = new Intl.ListFormat("en-GB", { type: "conjunction" });
const or = new Intl.ListFormat("en-GB", { type: "disjunction" });

const SEASONS = ["spring", "summer", "autumn", "winter"];
const ORDINALS = ["first", "second", "third", "fourth"];

/** A parsed date in English words, so that whoever typed it sees how it was understood. */
export function inWords(date: Edtf): string {
  switch (date.type) {
    case "Date":
      return dateWords(date);
    case "Season":
      return seasonWords(date);
    case "Interval":
      return periodWords(date);
    case "Set":
    case "List":
      return choiceWords(date);
    default:
      return `the year ${date.edtf.replace("Y", "")}`;
  }
}

function dateWords(date: EdtfDate): string {
  const [, year = "", month, day] = DIGITS.exec(date.edtf.replace(/[?~%]/g, "")) ?? [];
  const parts = PARTS.slice(0, day ? 3 : month ? 2 : 1);
  const narrowed = /\dX|X\d/.test(`${month} ${day}`);
  return qualified(narrowed ? limitWords(date, year) : digitWords(year, month, day), date, parts);
}

/** "7 August 2014", "August 2014, day not known", "the 2010s", "not known". */
function digitWords(year: string, month?: string, day?: string): string {
  const within = [dayWords(day, month), monthWords(month)].filter((words) => words !== "").join(" ");
  const known = [within, yearWords(year)]
    .filter((words) => words !== "")
    .join(year.includes("X") ? ", " : " ");
  const missing = [
    ...(day === "XX" ? ["day"] : []),
    ...(month === "XX" ? ["month"] : []),
    ...(year === "XXXX" ? ["year"] : []),
  ];
  if (known === "") return "not known";
  return missing.length === 0 ? known : `${known}, ${and.format(missing)} not known`;
}

function dayWords(day: string | undefined, month: string | undefined): string {
  if (!day || day === "XX") return "";
  return month === "XX" ? `day ${Number(day)},` : String(Number(day));
}

const monthWords = (month: string | undefined) =>
  !month || month === "XX" ? "" : monthName.format(Date.UTC(2000, Number(month) - 1));

function yearWords(year: string): string {
  if (year === "XXXX") return "";
  if (/^\d{3}X$/.test(year)) return `the ${year.replace("X", "0s")}`;
  if (/^-.*X/.test(year)) return year;
  if (year.includes("X")) return `between ${year.replaceAll("X", "0")} and ${year.replaceAll("X", "9")}`;
  return Number(year) > 0 ? String(Number(year)) : `${1 - Number(year)} BC`;
}

/**
 * For "2014-08-3X" and the like: the first and the last day that it can be; with a year like "20XX" there are
 * no words.
 */
function limitWords({ edtf, min, max }: EdtfDate, year: string): string {
  if (year.includes("X") || min === null || max === null) return edtf.replace(/[?~%]/g, "");
  return `between ${shortened(fullDay.format(min), fullDay.format(max))} and ${fullDay.format(max)}`;
}

/** "about", "perhaps", or, where only some parts are meant, which. */
function qualified(words: string, { approximate, uncertain }: EdtfDate, parts: readonly Part[]): string {
  const doubtful = parts.filter((part) => uncertain.is(part));
  const rough = parts.filter((part) => approximate.is(part));
  const whole = (some: readonly Part[]) => some.length === parts.length;
  const before = [...(whole(doubtful) ? ["perhaps"] : []), ...(whole(rough) ? ["about"] : [])];
  const after = [...partly(doubtful, parts, "uncertain"), ...partly(rough, parts, "approximate")];
  return [...before, words, ...(after.length > 0 ? [`(${after.join(", ")})`] : [])].join(" ");
}

const partly = (some: readonly Part[], all: readonly Part[], how: string) =>
  some.length === 0 || some.length === all.length ? [] : [`${and.format(some)} ${how}`];

function seasonWords({ year, season }: EdtfSeason): string {
  if (season <= 32) return `${SEASONS[(season - 21) % 4]} ${year}${hemisphere(season)}`;
  const [first, length] = season <= 36 ? [33, "quarter"] : season <= 39 ? [37, "third"] : [40, "half"];
  return `the ${ORDINALS[season - Number(first)]} ${length} of ${year}`;
}

const hemisphere = (season: number) => (season < 25 ? "" : season < 29 ? " (northern)" : " (southern)");

function periodWords({ lower, upper }: EdtfInterval): string {
  const [from, to] = [boundOf(lower), boundOf(upper)];
  if (from && to) return `from ${pairWords(from, to, "to")}`;
  if (from) return upper === null ? `from ${inWords(from)}, end not known` : `from ${inWords(from)} on`;
  if (to) return lower === null ? `until ${inWords(to)}, beginning not known` : `until ${inWords(to)}`;
  return "at any time";
}

const boundOf = (bound: EdtfDate | number | null) => (typeof bound === "number" ? null : bound);

function choiceWords({ type, values, earlier, later }: EdtfChoice): string {
  const [first] = values;
  if (values.length === 1 && first && type === "Set") return oneOf(first, earlier, later);
  const words = values.map((value) => ("type" in value ? inWords(value) : pairWords(...value, "to")));
  if (earlier) words[0] += " or earlier";
  if (later) words[words.length - 1] += " or later";
  return (type === "Set" ? or : and).format(words);
}

/** A single day that is not known but has a limit on one side or on both. */
function oneOf(value: EdtfDate | readonly [EdtfDate, EdtfDate], earlier: boolean, later: boolean): string {
  if (!("type" in value)) return `between ${pairWords(...value, "and")}`;
  const plain = PLAIN.test(value.edtf);
  if (earlier) return plain ? `before ${inWords(value.next())}` : `${inWords(value)} or earlier`;
  if (later) return plain ? `after ${inWords(value.prev())}` : `${inWords(value)} or later`;
  return inWords(value);
}

/** "2 to 4 August 2014": what both ends say is said once, if both are plain dates of one precision. */
function pairWords(from: EdtfDate, to: EdtfDate, joint: string): string {
  const alike = PLAIN.test(from.edtf) && PLAIN.test(to.edtf) && from.edtf.length === to.edtf.length;
  const [first, last] = [inWords(from), inWords(to)];
  return `${alike ? shortened(first, last) : first} ${joint} ${last}`;
}

/** The first words without those at their end that the second end with as well. */
function shortened(first: string, second: string): string {
  const words = first.split(" ");
  const other = second.split(" ");
  while (words.length > 1 && words.at(-1) === other.at(-1)) {
    words.pop();
    other.pop();
  }
  return words.join(" ");
}
