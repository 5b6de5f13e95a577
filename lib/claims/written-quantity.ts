import { qualifiersAfter, qualifiersBefore, vagueNumbers, type Bound } from "@/lib/claims/quantity-lexicon";
import { quantityRecord, type Quantity } from "@/lib/claims/record";
import { isCount, isZero, nounsOf, shareNouns, type Counted } from "@/lib/claims/counted-noun";
import { numberAt, tokensOf, type NumberStyle, type Token } from "@/lib/claims/written-number";
import type { Span } from "@/lib/text/span";

/**
 * Figures as the words of a text give them, to be shown before anything is kept. Each reading is what the words can
 * mean: a list of figures, as "5,000 and 6,000" can be a range or two. More than one reading: somebody has to choose.
 */
export interface WrittenQuantity extends Span {
  readonly readings: readonly (readonly Quantity[])[];
}

/** What a number says before its noun is known. */
type Figure = Pick<Quantity, "value" | "min" | "max" | "approximate"> & {
  /** its own words, where they are only some of those that were read together */
  readonly qualifier?: string;
};

/** A number with its qualifier, as tokens from `from` (qualifier and all) to `to`. */
export interface Found extends Span {
  readonly from: number;
  readonly to: number;
  readonly readings: readonly (readonly Figure[])[];
  readonly counted: Counted;
}

const blank = quantityRecord.parse({});
const figure = (part: Partial<Figure>): Figure => ({ value: null, min: null, max: null, approximate: false, ...part });

/**
 * Reads the figures in some words, in order: bounds, ranges, alternatives, number words, none ("no casualties"); for
 * "dozens" no number is made up. Each keeps its qualifier as written, and what is counted where words next to it say so.
 * Dates, times, numbers of articles and names with numbers in them are passed over.
 */
export function readQuantities(text: string, style: NumberStyle = { decimalComma: false }): WrittenQuantity[] {
  const reading = { text, tokens: tokensOf(text), style };
  const found: Found[] = [];
  for (let at = 0; at < reading.tokens.length; ) {
    const read = foundAt(reading, at, found.at(-1));
    if (read.every((each) => isCount(reading, each))) found.push(...read);
    at = read.at(-1)?.to ?? at + 1;
  }
  return withSharedBounds(reading, shareNouns(reading, found)).map((each) => written(reading, each));
}

/** Whether people who write this language put a comma before a fraction. Unknown and ill-formed tags: no. */
export function writesDecimalComma(language: string): boolean {
  try {
    return new Intl.NumberFormat(language || "en").formatToParts(1.5).some(({ type, value }) => type === "decimal" && value === ",");
  } catch {
    return false;
  }
}

export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly style: NumberStyle;
}

function written({ text }: Reading, { start, end, readings, counted }: Found): WrittenQuantity {
  const { outcome, unit, population } = counted;
  const qualifier = text.slice(start, end).replace(/\s+/g, " ");
  const quantities = readings.map((figures) => figures.map((each): Quantity => ({ ...blank, qualifier, ...each, outcome, unit, population })));
  return { start, end: Math.max(end, counted.end), readings: quantities };
}

function foundAt(reading: Reading, at: number, last: Found | undefined): Found[] {
  const vague = matching(reading.tokens, at, vagueNumbers);
  const head = { before: at, bounds: [] as readonly Bound[] };
  const some = vague ? one(reading, head, at + vague.length, [[figure({})]]) : zeroAt(reading, at);
  return some ? [some] : numberFound(reading, at, last);
}

function zeroAt(reading: Reading, at: number): Found | null {
  if (!isZero(reading, at)) return null;
  const to = reading.tokens[at]!.word === "without" && reading.tokens[at + 1]?.word === "any" ? at + 2 : at + 1;
  return one(reading, { before: at, bounds: [] }, to, [[figure({ value: 0 })]]);
}

const matching = (tokens: readonly Token[], at: number, phrases: readonly (readonly string[])[]) =>
  phrases.find((phrase) => phrase.every((word, index) => tokens[at + index]?.word === word));

interface Head {
  /** the token that the qualifier begins with */
  readonly before: number;
  readonly bounds: readonly Bound[];
}

/** The qualifiers that stand right before a token: "at least", "up to about". */
function headOf(reading: Reading, at: number): Head {
  const { tokens, text } = reading;
  const standing = qualifiersBefore.find(([phrase]) => at >= phrase.length && phrase.every((word, index) => tokens[at - phrase.length + index]!.word === word));
  const isNear = at > 0 && /^\.?\s*[$€£₽~]?$/.test(text.slice(tokens[at - 1]!.end, tokens[at]!.start));
  if (!standing || !isNear) return { before: at, bounds: [] };
  const outer = headOf(reading, at - standing[0].length);
  return { before: outer.before, bounds: [...outer.bounds, standing[1]] };
}

function numberFound(reading: Reading, at: number, last: Found | undefined): Found[] {
  const { tokens, style } = reading;
  const number = numberAt(tokens, at, style);
  if (!number) return [];
  const head = headOf(reading, at);
  const isOver = head.before < (last?.to ?? 0);
  const begun = isOver ? { before: at, bounds: [] } : head;
  return pairOf(reading, at, begun) ?? [single(reading, begun, number.next, number.readings)];
}

function single(reading: Reading, head: Head, next: number, numbers: readonly number[]): Found {
  const { tokens, text } = reading;
  const after = qualifiersAfter.find(([phrase]) => phrase.every((word, index) => tokens[next + index]?.word === word));
  const hasPlus = text.startsWith("+", tokens[next - 1]!.end);
  const bounds = [...head.bounds, ...(after ? [after[1]] : []), ...(hasPlus ? ["least" as const] : []), ...(hasTilde(reading, head) ? ["about" as const] : [])];
  const found = one(reading, head, next + (after?.[0].length ?? 0), numbers.map((number) => [bounded(number, bounds)]));
  return hasPlus ? { ...found, end: found.end + 1 } : found;
}

const hasTilde = ({ text, tokens }: Reading, { before }: Head) => /~\s?$/.test(text.slice(0, tokens[before]!.start));

function bounded(number: number, bounds: readonly Bound[]): Figure {
  const approximate = bounds.includes("about");
  if (bounds.includes("least")) return figure({ min: number, approximate });
  return bounds.includes("most") ? figure({ max: number, approximate }) : figure({ value: number, approximate });
}

function one(reading: Reading, { before }: Head, to: number, readings: Found["readings"]): Found {
  const { tokens } = reading;
  const place = { from: before, to, start: tokens[before]!.start, end: tokens[to - 1]!.end };
  return { ...place, readings, counted: nounsOf(reading, place) };
}

/** What joins two numbers; null where they don't belong together. */
function joinOf({ text, tokens }: Reading, next: number): { readonly word: string; readonly second: number } | null {
  const gap = text.slice(tokens[next - 1]!.end, tokens[next]?.start);
  if (/^\s?[–—‒-]\s?$/.test(gap)) return { word: "–", second: next };
  const { word } = tokens[next] ?? { word: "" };
  return ["to", "and", "or"].includes(word) && /^\s+$/.test(gap) ? { word, second: next + 1 } : null;
}

interface Pair {
  readonly word: string;
  readonly low: number;
  readonly high: number;
  readonly next: number;
  /** both numbers as written */
  readonly words: readonly [string, string];
}

function pairAt(reading: Reading, at: number): Pair | null {
  const { text, tokens, style } = reading;
  const first = numberAt(tokens, at, style);
  const join = first && joinOf(reading, first.next);
  const second = join && numberAt(tokens, join.second, style);
  if (!second || first.readings.length > 1 || second.readings.length > 1) return null;
  const [low, high] = [first.readings[0]!, second.readings[0]!];
  if (low >= high) return null;
  const words = [text.slice(tokens[at]!.start, tokens[first.next - 1]!.end), text.slice(tokens[join.second]!.start, tokens[second.next - 1]!.end)] as const;
  return { word: join.word, low: carried(low, high, first.hasScale, second.hasScale), high, next: second.next, words };
}

// "two to three million": the scale is said once, for both.
function carried(low: number, high: number, lowHasScale: boolean, highHasScale: boolean): number {
  const scale = [1e12, 1e9, 1e6, 1e3].find((each) => high >= each) ?? 1;
  return !lowHasScale && highHasScale && low * scale < high ? low * scale : low;
}

/** Two numbers as a range, as alternatives, or as either of two. */
function pairOf(reading: Reading, at: number, head: Head): Found[] | null {
  const pair = pairAt(reading, at);
  if (!pair) return null;
  const approximate = head.bounds.includes("about");
  const range = figure({ min: pair.low, max: pair.high, approximate });
  const two = [pair.low, pair.high].map((number, index) => ({ ...bounded(number, head.bounds), qualifier: pair.words[index]! }));
  const isBetween = head.bounds.includes("between");
  const other = pair.word === "or" ? null : alternativeTo(reading, pair);
  if (other) return [one(reading, head, pair.next, [[range]]), other];
  if (pair.word === "and" && !isBetween) return [one(reading, head, pair.next, [[range], two])];
  return [one(reading, head, pair.next, head.bounds.includes("from") ? [[range], two] : [[range]])];
}

/** "… or 1,000 and 3,000": a second range after a first. */
function alternativeTo(reading: Reading, first: Pair): Found | null {
  const { tokens } = reading;
  if (tokens[first.next]?.word !== "or") return null;
  const isRepeated = tokens[first.next + 1]?.word === "between";
  const at = first.next + (isRepeated ? 2 : 1);
  const pair = pairAt(reading, at);
  return pair?.word === first.word ? one(reading, { before: isRepeated ? at - 1 : at, bounds: [] }, pair.next, [[figure({ min: pair.low, max: pair.high })]]) : null;
}

/** "At least seven of these and 15 of those": whether the bound is meant for both can't be known. */
function withSharedBounds({ text, tokens }: Reading, all: readonly Found[]): Found[] {
  return all.map((each, index) => {
    const before = all[index - 1];
    const [own] = each.readings;
    const [shared] = before?.readings ?? [];
    const bound = shared?.length === 1 && shared[0]!.value === null ? shared[0]! : null;
    const isJoined = before !== undefined && /^[^.;:!?]*\band\s*$/u.test(text.slice(before.end, each.start)) && each.from - before.to <= 3 && tokens[each.from]!.isNumeral;
    if (!isJoined || !bound || each.readings.length > 1 || own?.length !== 1 || own[0]!.value === null || (bound.min !== null) === (bound.max !== null)) return each;
    const { value, approximate } = own[0]!;
    return { ...each, readings: [own, [bound.min !== null ? figure({ min: value, approximate }) : figure({ max: value, approximate })]] };
  });
}
