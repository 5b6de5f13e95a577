import { parseEdtf } from "@/lib/claims/edtf-date";

/**
 * What people type, as EDTF that is still to be checked; or, where it can mean several dates, each of them;
 * or that a year is missing without which there is no form for it; or null for what is no date.
 */
export type Typed = { readonly edtf: string } | { readonly readings: readonly string[] } | { readonly needsYear: true } | null;

const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;
const MONTH = String.raw`([a-z]{3,9})\.?`;
const YEAR = String.raw`(\d{4})`;
const PLAIN = /^\d{4}(-\d{2}){0,2}$/;
const UNKNOWN = /^(unknown|not known|undated|n\. ?d\.|\?)$/;

const monthName = new Intl.DateTimeFormat("en-GB", { month: "long", timeZone: "UTC" });
const MONTHS = Array.from({ length: 12 }, (_, month) =>
  monthName.format(Date.UTC(2000, month)).toLowerCase(),
);
const SEASONS = ["spring", "summer", "autumn", "winter"];
const ORDINALS = ["first", "second", "third", "fourth"];

const two = (number: string | number) => String(number).padStart(2, "0");

/** Reads a date typed in English or in EDTF. `today`, an ISO day, is what "today" and "yesterday" go by. */
export function fromTyped(typed: string, today?: string): Typed {
  const text = typed.trim().replace(/\s+/g, " ").toLowerCase().replace(OPENING, "");
  if (UNKNOWN.test(text)) return { edtf: "XXXX" };
  if (today && text === "today") return { edtf: today };
  if (today && text === "yesterday") return { edtf: beforeOf(today) };
  return yearAndNumber(text) ?? limit(text) ?? period(text) ?? either(text) ?? part(text) ?? single(text) ?? asEdtf(typed.trim());
}

/** Words that open a date and say nothing of it: "on", "in", the day of the week. */
const OPENING = /^(?:(?:on|in|during|at) )?(?:(?:the )?night of |(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:the )?(?=[\da-z])(?!night)/;

const asEdtf = (typed: string): Typed => (/^[-\dXYESTZ?~%.,:+/{}[\]]+$/.test(typed) ? { edtf: typed } : null);

/** "2020-21" means a season to EDTF and two years to most people; "2020-13" means nothing to either. */
function yearAndNumber(text: string): Typed {
  const [, year, number] = /^(\d{4})-(\d{2})$/.exec(text) ?? [];
  if (!year || !number || Number(number) <= 12) return null;
  const years = number > year.slice(2) ? [`${year}/${year.slice(0, 2)}${number}`] : [];
  const season = Number(number) >= 21 && Number(number) <= 24 ? [text] : [];
  return years.length + season.length > 0 ? { readings: [...years, ...season] } : null;
}

const LIMITS: readonly (readonly [RegExp, (date: string) => string])[] = [
  [/^not before (.+)$/, (date) => `[${date}..]`],
  [/^before (.+)$/, (date) => `[..${beforeOf(date)}]`],
  [/^after (.+)$/, (date) => `[${afterOf(date)}..]`],
  [/^(?:by|no later than|not later than|not after) (.+)$/, (date) => `[..${date}]`],
  [/^(?:until|till|up to) (.+)$/, (date) => `../${date}`],
  [/^(?:since|from) (.+?)(?: on| onwards?)?$/, (date) => `${date}/..`],
];

const beforeOf = (date: string) => neighbour(date, "prev");
const afterOf = (date: string) => neighbour(date, "next");

/** A date that does not exist has no neighbours: it stays, to be refused when the whole is checked. */
function neighbour(date: string, which: "prev" | "next"): string {
  const result = parseEdtf(date);
  return result.ok && result.date.type === "Date" ? result.date[which]().edtf : date;
}

function limit(text: string): Typed {
  for (const [pattern, build] of LIMITS) {
    const date = single(pattern.exec(text)?.[1] ?? "");
    if (date && "readings" in date) return { readings: date.readings.map(build) };
    if (isYearless(date)) return { needsYear: true };
    if (date && "edtf" in date && PLAIN.test(date.edtf)) return { edtf: build(date.edtf) };
  }
  return null;
}

/** Two dates; what the first leaves out, its year or its month and year, it has from the second. */
function period(text: string): Typed {
  const between = /^between (.+) and (.+)$/.exec(text);
  const [from, to, more] = between ? between.slice(1) : sides(text);
  if (!from || !to || more) return null;
  if (/^(?:present|now|today)$/.test(to)) return since(single(from));
  const last = single(to);
  const all = completed(from, to).map(single);
  const first = all.find(isWhole);
  if (isYearless(last) && all.some(isYearless)) return { needsYear: true };
  if (!isWhole(first) || !isWhole(last)) return null;
  return { edtf: between ? `[${first.edtf}..${last.edtf}]` : `${first.edtf}/${last.edtf}` };
}

const since = (date: Typed): Typed => (isWhole(date ?? undefined) ? { edtf: `${(date as { edtf: string }).edtf}/..` } : null);

/** The first of two dates, with the month, or the month and the year, that it may have from the second. */
function completed(from: string, to: string): string[] {
  const words = to.split(" ");
  return [from, `${from} ${words.slice(-1)}`, `${from} ${words.slice(-2).join(" ")}`];
}

/** "2 or 3 August 2014": one of two days. */
function either(text: string): Typed {
  const [from, to, more] = text.split(" or ");
  if (!from || !to || more) return null;
  const [first, last] = [completed(from, to).map(single).find(isWhole), single(to)];
  return isWhole(first) && isWhole(last) ? { edtf: `[${first.edtf},${last.edtf}]` } : null;
}

const PART = /^(?:(early|mid|late)[- ]|(?:the )?(beginning|start|middle|end) of )(?:the )?(.+)$/;
const THIRDS: Readonly<Record<string, number>> = { early: 0, beginning: 0, start: 0, mid: 1, middle: 1, late: 2, end: 2 };

/** "Early August 2014" is one of its first ten days, "late 2014" one of its last four months: thirds, said back in words. */
function part(text: string): Typed {
  const [, short, long, rest = ""] = PART.exec(text) ?? [];
  const third = THIRDS[short ?? long ?? ""];
  const date = third === undefined ? null : single(rest);
  if (third !== undefined && isWhole(single(`${rest} 2000`))) return { needsYear: true };
  if (third === undefined || !date || !("edtf" in date)) return null;
  const [year, month] = date.edtf.split("-");
  if (year === "XXXX") return { needsYear: true };
  if (/^\d{4}$/.test(date.edtf)) return { edtf: `[${year}-${two(4 * third + 1)}..${year}-${two(4 * third + 4)}]` };
  if (!/^\d{4}-\d\d$/.test(date.edtf)) return null;
  const last = third === 2 ? new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate() : 10 * third + 10;
  return { edtf: `[${date.edtf}-${two(10 * third + 1)}..${date.edtf}-${two(last)}]` };
}

const isYearless = (date: Typed): boolean => !!date && "edtf" in date && date.edtf.startsWith("XXXX-");
const isWhole = (date: Typed | undefined): date is { edtf: string } =>
  !!date && "edtf" in date && !date.edtf.startsWith("XXXX");

/** The two sides of a dash or "to"; a hyphen without spaces is one only between years or days. */
function sides(text: string): string[] {
  return text
    .replace(new RegExp(`^${MONTH} ${DAY} ?[–—-] ?${DAY},? ${YEAR}$`), "$2 $1 $4 – $3 $1 $4")
    .replace(/^(\d{4})-(\d{4})$/, "$1 – $2")
    .replace(/^(\d{1,2})-(\d{1,2} )/, "$1 – $2")
    .replace(/^from /, "")
    .split(/\s*[–—]\s*|\s+(?:-|to|until|till)\s+/);
}

const BOTH = [/^(.+?) ?%$/];
const UNCERTAIN = [/^(?:perhaps|possibly|probably|maybe) (.+)$/, /^(.+?) ?(?:\?|\(\?\))$/];
const APPROXIMATE = [/^(?:about |around |approximately |approx\.? ?|circa |ca?\.? ?|~ ?)(.+)$/, /^(.+?) ?~$/];

const stripped = (text: string, patterns: readonly RegExp[]) => patterns.reduce((rest, pattern) => pattern.exec(rest)?.[1] ?? rest, text);

/** One date, with or without "about" and "perhaps", or EDTF's marks for these behind words. */
function single(text: string): Typed {
  const whole = stripped(text, BOTH);
  const certain = stripped(whole, UNCERTAIN);
  const exact = stripped(certain, APPROXIMATE);
  const [uncertain, approximate] = [certain !== whole || whole !== text, exact !== certain || whole !== text];
  const flag = uncertain && approximate ? "%" : uncertain ? "?" : approximate ? "~" : "";
  const date = plain(exact);
  return date && "edtf" in date ? { edtf: date.edtf + flag } : date;
}

type Build = (...parts: string[]) => Typed;
const form = (pattern: string, build: Build) => [new RegExp(`^${pattern}$`), build] as const;

const FORMS = [
  form(`${DAY} (?:of )?${MONTH},? ${YEAR}`, (day = "", month = "", year = "") => inMonth(month, year, day)),
  form(`${MONTH} ${DAY},? ${YEAR}`, (month = "", day = "", year = "") => inMonth(month, year, day)),
  form(`${DAY} (?:of )?${MONTH}`, (day = "", month = "") => inMonth(month, "XXXX", day)),
  form(`${MONTH} ${DAY}`, (month = "", day = "") => inMonth(month, "XXXX", day)),
  form(`(spring|summer|autumn|fall|winter)(?: of)?,? ${YEAR}`, (season = "", year = "") =>
    inSeason(season, year),
  ),
  form(`(?:the )?(first|second|third|fourth) (quarter|half)(?: of)?,? ${YEAR}`, (...parts) =>
    inPart(...parts),
  ),
  form(`${MONTH},? ${YEAR}`, (month = "", year = "") => inMonth(month, year)),
  form(YEAR, (year = "") => ({ edtf: year })),
  form(String.raw`(?:the )?(\d{3})0s`, (decade) => ({ edtf: `${decade}X` })),
  form(String.raw`${YEAR}-(\d\d)`, (year, month) => ({ edtf: `${year}-${month}` })),
  form(String.raw`${YEAR}[-/.](\d{1,2})[-/.](\d{1,2})`, (...parts) => ({ edtf: parts.map(two).join("-") })),
  form(String.raw`(\d{1,2})[-/.](\d{1,2})[-/.]${YEAR}`, (one = "", other = "", year = "") =>
    inNumbers(one, other, year),
  ),
];

function plain(text: string): Typed {
  for (const [pattern, build] of FORMS) {
    const parts = pattern.exec(text);
    if (parts) return build(...parts.slice(1));
  }
  return null;
}

function inMonth(name: string, year: string, day?: string): Typed {
  const month = MONTHS.findIndex((full) => full.startsWith(name));
  return month < 0 ? null : { edtf: [year, two(month + 1), ...(day ? [two(day)] : [])].join("-") };
}

const inSeason = (name: string, year: string): Typed => ({
  edtf: `${year}-${21 + SEASONS.indexOf(name === "fall" ? "autumn" : name)}`,
});

const inPart: Build = (which = "", part, year) => ({
  edtf: `${year}-${(part === "half" ? 40 : 33) + ORDINALS.indexOf(which)}`,
});

/**
 * Day and month in numbers: which is which is known only when one of them can't be a month, or both are the
 * same.
 */
function inNumbers(one: string, other: string, year: string): Typed {
  const dayFirst = `${year}-${two(other)}-${two(one)}`;
  const monthFirst = `${year}-${two(one)}-${two(other)}`;
  if (Number(one) > 12 || dayFirst === monthFirst) return { edtf: dayFirst };
  return Number(other) > 12 ? { edtf: monthFirst } : { readings: [dayFirst, monthFirst] };
}
