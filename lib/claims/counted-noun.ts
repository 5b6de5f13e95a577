import { fillers, isMonth, numbered, outcomes, outcomesOfPeople, peopleNouns, plainPeople, thingNouns, units, zeroWords } from "@/lib/claims/quantity-lexicon";
import type { Quantity } from "@/lib/claims/record";
import { isNumberWord, type Token } from "@/lib/claims/written-number";
import type { Span } from "@/lib/text/span";

/** What is counted, as the words around a number say it; empty where they don't. `end`: where those words end. */
export type Counted = Pick<Quantity, "unit" | "outcome" | "population"> & { readonly end: number };

interface Words {
  readonly text: string;
  readonly tokens: readonly Token[];
}
/** A number by its tokens. */
interface Place extends Span {
  readonly from: number;
  readonly to: number;
}

/** How many words after a number are looked at for what happened, and for what is counted. */
const REACH = 8;
const NEAR = 4;
const STOP = /[.;:!?()\n,“”"]/;

/** What the words after a number, and else before it, say that it counts. */
export function nounsOf(words: Words, place: Place): Counted {
  const symbol = unitAfter(words, place);
  if (symbol) return symbol;
  const after = reach(words, place.to);
  const { noun, outcome } = sought(after);
  const happened = noun && durations.has(noun.word) ? null : (outcome ?? outcomeBefore(words, place));
  const unit = noun ? (peopleNouns.has(noun.word) ? "people" : noun.word) : happened && happensToPeople(happened) ? "people" : "";
  const population = noun && unit === "people" ? populationOf(words.text, after, noun) : "";
  return { unit, outcome: happened?.meaning ?? "", population, end: Math.max(place.end, noun?.end ?? 0, outcome?.end ?? 0) };
}

const durations: ReadonlySet<string> = new Set("day days hour hours week weeks month months year years".split(" "));
const happensToPeople = ({ meaning }: Happened) => meaning.split(" ").some((word) => outcomesOfPeople.has(word));

function unitAfter({ text, tokens }: Words, { from, to, end }: Place): Counted | null {
  const rest = text.slice(tokens[to - 1]!.end, tokens[to - 1]!.end + 40);
  const found = units.find(([pattern]) => pattern.test(rest));
  const money = /[$€£₽]\s?$/.exec(text.slice(0, tokens[to - 1]!.start)) ?? /[$€£₽]\s?$/.exec(text.slice(0, tokens[from]!.start));
  if (!found) return money ? { unit: money[0].trim(), outcome: "", population: "", end } : null;
  return { unit: found[1], outcome: "", population: "", end: end + found[0].exec(rest)![0].length };
}

/** The words after a token, up to the next number or the next sign that ends a phrase. */
function reach({ text, tokens }: Words, from: number): Token[] {
  const found: Token[] = [];
  for (const [index, token] of tokens.slice(from, from + REACH).entries()) {
    if (token.isNumeral || isNumberWord(token.word) || isDoing(token) || STOP.test(text.slice(tokens[from + index - 1]!.end, token.start))) break;
    found.push(token);
  }
  return found;
}

// "killing 12 and wounding 5": what is being done is done to what comes after it.
const isDoing = ({ word }: Token) => word.endsWith("ing") && word !== "missing" && outcomes.has(word);

interface Happened extends Span {
  readonly meaning: string;
}

const joining: ReadonlySet<string> = new Set(["and", "but", "while", "whereas"]);

function sought(after: readonly Token[]) {
  const at = after.slice(0, NEAR).findIndex(({ word }) => peopleNouns.has(word) || thingNouns.has(word));
  const conjunction = after.findIndex(({ word }, index) => joining.has(word) && !outcomes.has(after[index + 1]?.word ?? ""));
  const within = conjunction < 0 ? after : after.slice(0, conjunction);
  const noun = at >= 0 && at < within.length ? within[at]! : null;
  return { noun, outcome: outcomeIn(within) };
}

/** "killed", or "killed or wounded" as one. */
function outcomeIn(words: readonly Token[]): Happened | null {
  const at = words.findIndex(({ word }) => outcomes.has(word));
  const token = words[at];
  if (!token) return null;
  const [join, second] = words.slice(at + 1, at + 3);
  const other = second && (join!.word === "or" || join!.word === "and") ? outcomes.get(second.word) : undefined;
  const first = outcomes.get(token.word)!;
  return other && other !== first ? { start: token.start, end: second!.end, meaning: `${first} ${join!.word} ${other}` } : { start: token.start, end: token.end, meaning: first };
}

function outcomeBefore({ text, tokens }: Words, { from }: Place): Happened | null {
  for (let at = from - 1; at >= Math.max(0, from - 6); at--) {
    if (tokens[at]!.isNumeral || joining.has(tokens[at]!.word) || STOP.test(text.slice(tokens[at]!.end, tokens[at + 1]!.start))) return null;
    const meaning = outcomes.get(tokens[at]!.word);
    if (meaning) return { start: tokens[at]!.start, end: tokens[at]!.end, meaning };
  }
  return null;
}

/** Who they are, in the text's words: "Northern soldiers" of "two dead Northern soldiers"; nothing for mere people. */
function populationOf(text: string, after: readonly Token[], noun: Token): string {
  const before = after.slice(0, after.indexOf(noun));
  const own = before.filter(({ word }) => !fillers.has(word) && !outcomes.has(word));
  const isPlain = plainPeople.has(noun.word);
  if (own.length === 0) return isPlain ? "" : text.slice(noun.start, noun.end);
  return text.slice(own[0]!.start, isPlain ? own.at(-1)!.end : noun.end);
}

/** Whether a word for none stands before something that is counted: "no casualties", "none were killed". */
export function isZero({ text, tokens }: Words, at: number): boolean {
  if (!zeroWords.has(tokens[at]!.word)) return false;
  const { noun, outcome } = sought(reach({ text, tokens }, at + 1).slice(0, 4));
  return noun !== null || outcome !== null;
}

/** Words for many or one that are figures only with what they count beside them. */
const needNoun: ReadonlySet<string> = new Set(["one", "many", "several", "few", "handful", "couple", "scores"]);

/** Whether a number counts something, and isn't a date, a time, a name or a number of something. */
export function isCount({ text, tokens }: Words, { from, to, counted }: Place & { readonly counted: Counted }): boolean {
  const hasNoun = counted.unit !== "" || counted.outcome !== "";
  const own = tokens.slice(from, to);
  if (own.some(({ isNumeral }) => isNumeral)) return !isName(text, tokens, from, to);
  return hasNoun || !needNoun.has(own.at(-1)!.word) || (own.length > 1 && own.at(-1)!.word === "one");
}

function isName(text: string, tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens.slice(from, to).find(({ isNumeral }) => isNumeral);
  if (!first) return false;
  const [before, after] = [text.slice(0, first.start), text.slice(tokens[to - 1]!.end)];
  if (/(^|\n)\s*$/.test(before) && /^\.\s/.test(after)) return true;
  if (/[\p{L}\p{N}][-/:.]?$|\[$/u.test(before) || /^(?:[\p{L}\p{N}/]|[:-][\p{L}\d])/u.test(after)) return true;
  const [wordBefore, wordAfter] = [tokens[tokens.indexOf(first) - 1]?.word ?? "", tokens[to]?.word ?? ""];
  if (numbered.has(wordBefore) || isMonth(wordBefore) || (isMonth(wordAfter) && /\p{Lu}/u.test(text[tokens[to]!.start]!))) return true;
  const isYear = /^(1[89]|20)\d\d$/.test(first.word) && to - from <= 2;
  const isCounting = peopleNouns.has(wordAfter) || outcomes.has(wordAfter) || (thingNouns.has(wordAfter) && wordAfter.endsWith("s")) || units.some(([pattern]) => pattern.test(after));
  return isYear && (!isCounting || /\b(in|since|by|of|until|during|from|year)\s$/i.test(before));
}

/** "88 Northern and 31 Southern soldiers": a figure without a noun of its own counts what the next one does. */
export function shareNouns<T extends Place & { readonly counted: Counted }>({ text }: Words, found: readonly T[]): T[] {
  const all = [...found];
  for (let at = all.length - 2; at >= 0; at--) {
    const [one, next] = [all[at]!, all[at + 1]!];
    const between = /^\s*(\p{Lu}[\p{L}-]*)?\s*(?:,? ?and|or|of (?:its|the|their|those|these))\s*$/u.exec(text.slice(one.end, next.start));
    if (!between || one.counted.unit !== "" || one.counted.outcome !== "") continue;
    const { unit, outcome, population } = next.counted;
    const head = population.split(" ").at(-1) ?? "";
    all[at] = { ...one, counted: { unit, outcome, population: between[1] ? [between[1], head].filter(Boolean).join(" ") : population, end: one.end + (between[1]?.length ?? -1) + 1 } };
  }
  return all;
}
