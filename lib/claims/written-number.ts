import type { Span } from "@/lib/text/span";

/** A word or a numeral of a text. */
export interface Token extends Span {
  readonly word: string;
  readonly isNumeral: boolean;
}

/** A number that begins at a token: the tokens up to `next`, and what it can mean, the likelier first. */
export interface NumberAt {
  readonly next: number;
  readonly readings: readonly number[];
  /** "million" and the like were said with it */
  readonly hasScale: boolean;
}

/** How the numerals of a text may be written. */
export interface NumberStyle {
  /** its language writes 1,5 for one and a half, so that "1,500" can be either */
  readonly decimalComma: boolean;
}

// Groups of three parted by a space of any width or an apostrophe; or digits with points and commas.
const TOKEN = /\d{1,3}(?:[ \u00a0\u2009\u200a\u202f'’]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}'’-]*/gu;

/** The words and numerals of a text in order; a word with hyphens is one, but for written numbers ("twenty-two"). */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].flatMap((match) => {
    const token = { start: match.index, end: match.index + match[0].length, word: match[0].toLowerCase(), isNumeral: /^\d/.test(match[0]) };
    return parted(token);
  });
}

function parted(token: Token): Token[] {
  const parts = token.word.split("-");
  if (parts.length < 2 || !parts.every((part) => isNumberWord(part))) return [token];
  let { start } = token;
  return parts.map((word) => {
    const part = { start, end: start + word.length, word, isNumeral: false };
    start = part.end + 1;
    return part;
  });
}

const small = new Map(
  ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen").split(" ").map((word, value) => [word, value]),
);
const tens = new Map("twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, index) => [word, 20 + 10 * index]));
const scales = new Map([["thousand", 1e3], ["million", 1e6], ["mln", 1e6], ["billion", 1e9], ["bn", 1e9], ["trillion", 1e12]]);
const isScale = (word: string | undefined) => word !== undefined && (scales.has(word) || word === "hundred" || word === "dozen");
/** Whether a word can stand in a written number: "two", "twenty", "million". */
export const isNumberWord = (word: string): boolean => small.has(word) || tens.has(word) || isScale(word);

/** The number that begins at a token; null where none does. Numerals with one separator can mean two numbers. */
export function numberAt(tokens: readonly Token[], from: number, style: NumberStyle): NumberAt | null {
  const token = tokens[from];
  if (!token) return null;
  if (token.isNumeral) return scaled(tokens, from + 1, numeralReadings(token.word, style));
  return halfOf(tokens, from) ?? inWords(tokens, from);
}

/**
 * What a numeral can mean. Spaces and apostrophes part thousands. One point or comma before three digits parts
 * thousands or begins a fraction: a comma does the first unless the language writes decimal commas, a point either.
 */
export function numeralReadings(numeral: string, { decimalComma }: NumberStyle): readonly number[] {
  const plain = numeral.replace(/[\s'’]/g, "");
  const separators = plain.replace(/\d/g, "");
  if (separators === "") return [Number(plain)];
  if (new Set(separators).size === 2 || separators.length > 1) return mixed(plain, separators);
  const fraction = Number(plain.replace(",", "."));
  const couldGroup = plain === numeral && /^[1-9]\d{0,2}[.,]\d{3}$/.test(plain);
  if (!couldGroup) return [fraction];
  const whole = Number(plain.replace(/[.,]/, ""));
  return separators === "," && !decimalComma ? [whole] : [whole, fraction];
}

// The last of two kinds begins the fraction: 1,234.5 and 1.234,5; several of one kind part thousands.
function mixed(plain: string, separators: string): readonly number[] {
  const last = separators.at(-1)!;
  if (separators.split(last).length > 2) return [Number(plain.replace(/[.,]/g, ""))];
  const [whole = "", fraction = ""] = plain.split(last);
  return [Number(`${whole.replace(/[.,]/g, "")}.${fraction}`)];
}

function scaled(tokens: readonly Token[], next: number, readings: readonly number[]): NumberAt {
  const word = tokens[next]?.word ?? "";
  const scale = scales.get(word) ?? (word === "hundred" ? 100 : word === "dozen" ? 12 : undefined);
  if (scale === undefined) return { next, readings, hasScale: false };
  // "1.5 million" is a fraction of a million, whatever else "1.5" might be.
  return { next: next + 1, readings: [readings.at(-1)! * scale], hasScale: true };
}

/** "half a million". */
function halfOf(tokens: readonly Token[], from: number): NumberAt | null {
  const [half, article, scale] = tokens.slice(from, from + 3).map((token) => token.word);
  if (half !== "half" || (article !== "a" && article !== "an") || !isScale(scale)) return null;
  return scaled(tokens, from + 2, [0.5]);
}

interface Sum {
  readonly total: number;
  readonly group: number;
  readonly lastScale: number;
  readonly next: number;
}

function inWords(tokens: readonly Token[], from: number): NumberAt | null {
  const opensWithArticle = /^an?$/.test(tokens[from]!.word) && isScale(tokens[from + 1]?.word);
  let sum: Sum = { total: 0, group: opensWithArticle ? 1 : 0, lastScale: Infinity, next: opensWithArticle ? from + 1 : from };
  for (let more = step(tokens, sum, from); more; more = step(tokens, sum, from)) sum = more;
  if (sum.next === from) return null;
  return { next: sum.next, readings: [sum.total + sum.group], hasScale: sum.lastScale < Infinity };
}

function step(tokens: readonly Token[], sum: Sum, from: number): Sum | null {
  const { total, group, lastScale, next } = sum;
  const word = tokens[next]?.word;
  if (word === undefined || (next > from && !meet(tokens[next - 1]!, tokens[next]!))) return null;
  const unit = small.get(word);
  if (unit !== undefined) return next === from || fits(unit, group) ? { ...sum, group: group + unit, next: next + 1 } : null;
  const ten = tens.get(word);
  if (ten !== undefined) return group % 100 === 0 ? { ...sum, group: group + ten, next: next + 1 } : null;
  if (word === "hundred") return group > 0 && group < 100 ? { ...sum, group: group * 100, next: next + 1 } : null;
  if (word === "dozen") return group > 0 ? { total: total + group * 12, group: 0, lastScale: 1, next: next + 1 } : null;
  const scale = scales.get(word);
  if (scale !== undefined) return group > 0 && scale < lastScale ? { total: total + group * scale, group: 0, lastScale: scale, next: next + 1 } : null;
  return word === "and" ? afterAnd(tokens, sum) : null;
}

// One space or hyphen lies between the words of one number; a comma begins something else.
const meet = (one: Token, other: Token) => other.start - one.end <= 1;

/** Whether a word below twenty goes on the number so far: after tens only one to nine, after hundreds any. */
function fits(unit: number, group: number): boolean {
  const rest = group % 100;
  return unit > 0 && (rest === 0 || (rest >= 20 && rest % 10 === 0 && unit < 10));
}

/** "one hundred and five", "one and a half million"; elsewhere "and" begins something else. */
function afterAnd(tokens: readonly Token[], sum: Sum): Sum | null {
  const [before, one, two] = [tokens[sum.next - 1]?.word, tokens[sum.next + 1]?.word, tokens[sum.next + 2]?.word];
  if (one === "a" && two === "half" && sum.group > 0) return { ...sum, group: sum.group + 0.5, next: sum.next + 3 };
  const opens = before === "hundred" || scales.has(before ?? "");
  return opens && one !== undefined && (small.has(one) || tens.has(one)) && !(one === "zero") ? { ...sum, next: sum.next + 1 } : null;
}
