import { bestPairs } from "@/lib/agreement/assignment";
import { defaultBootstrap, figureOf, once, type BootstrapOptions, type Counts, type Figure } from "@/lib/agreement/bootstrap";
import { stretchesOf, type Continuum, type Unit } from "@/lib/agreement/continuum";
import { plainOutcome, undefinedFor, type Outcome, type UndefinedReason } from "@/lib/agreement/outcome";
import { pairsOf } from "@/lib/agreement/ratings";
import { areResampled } from "@/lib/agreement/unitizing-alpha";
import { lastAtMost } from "@/lib/text/lines";
import { lengthOf, merge, overlap, overlaps, type Span } from "@/lib/text/span";

/**
 * When two annotators' units count as the same. *exact*: the same ends. *overlap*: at least one character in common, each
 * with at most one, so that most is in common. *token*: not units but the tokens that they touch are compared;
 * *character*: the characters.
 */
export const spanModes = ["exact", "overlap", "token", "character"] as const;
export type SpanMode = (typeof spanModes)[number];

export interface SpanOptions {
  readonly mode: SpanMode;
  /** units of different values are never the same */
  readonly withValues?: boolean;
  /** for *token*: the tokens of each text, in text order */
  readonly tokens?: readonly (readonly Span[])[];
}

/** What two annotators have in common, and what only the one or the other has. */
export interface Tally {
  readonly both: number;
  readonly onlyFirst: number;
  readonly onlySecond: number;
}

/** Of a pair: how much of the second's is the first's too (precision), how much of the first's the second has (recall), and F1. */
export interface SpanAgreement {
  readonly tally: Tally;
  readonly precision: Figure;
  readonly recall: Figure;
  readonly f1: Figure;
}

/**
 * Precision, recall and F1 (van Rijsbergen 1979) of the second annotator against the first; F1 is the same the other way
 * round. Hripcsak & Rothschild 2005: κ comes near it where what nobody marked can't be counted. Without a second one, of
 * all pairs of annotators together, where only F1 means something. Resampled are unbroken stretches, or ten documents or more.
 */
export function spanAgreement(texts: readonly Continuum[], options: SpanOptions, pair?: readonly [number, number], bootstrap: BootstrapOptions = defaultBootstrap): SpanAgreement {
  const none = refusal(texts);
  const parts = texts.flatMap((text, index) => partsOf(text, options.tokens?.[index] ?? [], !areResampled(texts)));
  const pairs = none ? [] : pair ? [pair] : pairsOf(texts[0]!.annotators.length);
  const tallies = parts.map(({ annotators, tokens }) => joined(pairs.map(([a, b]) => tallyOf(annotators[a]!, annotators[b]!, options, tokens))));
  const figure = (ratio: (tally: Tally) => Outcome) =>
    figureOf((counts) => (none ? undefinedFor(none) : ratio(joined(tallies, counts))), once(parts.length), areResampled(texts) ? "documents" : "stretches", bootstrap);
  return { tally: joined(tallies), precision: figure(precisionOf), recall: figure(recallOf), f1: figure(f1Of) };
}

/** A text, or its stretches, with the tokens of each that somebody touches; no token is cut. */
function partsOf(text: Continuum, tokens: readonly Span[], isCut: boolean): (Continuum & { readonly tokens: readonly Span[] })[] {
  const marked = merge(text.annotators.flat());
  const touched = tokens.filter((token) => touches(token, marked));
  const within = (part: Continuum) => touched.filter((token) => part.start <= token.start && token.end <= part.end);
  return (isCut ? stretchesOf(text, touched) : [text]).map((part) => ({ ...part, tokens: within(part) }));
}

function refusal(texts: readonly Continuum[]): UndefinedReason | null {
  if (texts.length === 0) return "no_items";
  return texts.some(({ annotators }) => annotators.length < 2) ? "fewer_than_two_annotators" : null;
}

const partOf = (part: number, whole: number): Outcome => (whole === 0 ? undefinedFor("no_units") : plainOutcome(part / whole));
export const precisionOf = ({ both, onlySecond }: Tally): Outcome => partOf(both, both + onlySecond);
export const recallOf = ({ both, onlyFirst }: Tally): Outcome => partOf(both, both + onlyFirst);
export const f1Of = ({ both, onlyFirst, onlySecond }: Tally): Outcome => partOf(2 * both, 2 * both + onlyFirst + onlySecond);

/** Tallies together, each as often as it counts. */
export function joined(tallies: readonly Tally[], counts: Counts = once(tallies.length)): Tally {
  const sum = (of: (tally: Tally) => number) => tallies.reduce((all, tally, index) => all + counts[index]! * of(tally), 0);
  return { both: sum(({ both }) => both), onlyFirst: sum(({ onlyFirst }) => onlyFirst), onlySecond: sum(({ onlySecond }) => onlySecond) };
}

/** What two annotators' units of one text have in common. */
export function tallyOf(first: readonly Unit[], second: readonly Unit[], { mode, withValues = false }: Pick<SpanOptions, "mode" | "withValues">, tokens: readonly Span[] = []): Tally {
  if (mode === "token" || mode === "character") {
    const values = withValues ? [...new Set([...first, ...second].map(({ value }) => value))] : [null];
    return joined(values.map((value) => covered(first.filter((unit) => value === null || unit.value === value), second.filter((unit) => value === null || unit.value === value), mode === "token" ? tokens : null)));
  }
  const both = matchedUnits(first, second, mode, withValues).length;
  return { both, onlyFirst: first.length - both, onlySecond: second.length - both };
}

/** Which units of two annotators are the same, by place; each at most once. */
export function matchedUnits(first: readonly Unit[], second: readonly Unit[], mode: "exact" | "overlap", withValues = false): [number, number][] {
  return bestPairs(first.length, second.length, (row, column) => {
    const [a, b] = [first[row]!, second[column]!];
    if (withValues && a.value !== b.value) return -Infinity;
    if (mode === "exact") return a.start === b.start && a.end === b.end ? 1 : -Infinity;
    const common = overlap(a, b);
    return common ? lengthOf(common) / (lengthOf(a) + lengthOf(b) - lengthOf(common)) : -Infinity;
  });
}

function covered(first: readonly Span[], second: readonly Span[], tokens: readonly Span[] | null): Tally {
  const [a, b] = [merge(first), merge(second)];
  const sizeOf = (spans: readonly Span[], other: readonly Span[] | null) => (tokens ? tokensIn(tokens, spans, other) : charactersIn(spans, other));
  const both = sizeOf(a, b);
  return { both, onlyFirst: sizeOf(a, null) - both, onlySecond: sizeOf(b, null) - both };
}

const touches = (token: Span, spans: readonly Span[]) => spans.some((span) => overlaps(token, span));
const tokensIn = (tokens: readonly Span[], spans: readonly Span[], other: readonly Span[] | null) => tokensFrom(tokens, spans).filter((token) => touches(token, spans) && (other === null || touches(token, other))).length;

/** The tokens from the first of some spans to the last; both are in text order. */
function tokensFrom(tokens: readonly Span[], spans: readonly Span[]): readonly Span[] {
  if (spans.length === 0) return [];
  const lastBefore = (offset: number) => lastAtMost(tokens.length, (index) => tokens[index]!.start, offset);
  return tokens.slice(Math.max(0, lastBefore(spans[0]!.start)), lastBefore(spans.at(-1)!.end) + 1);
}

const charactersIn = (spans: readonly Span[], other: readonly Span[] | null) =>
  other === null ? spans.reduce((sum, span) => sum + lengthOf(span), 0) : spans.reduce((sum, span) => sum + other.reduce((of, each) => of + commonLength(span, each), 0), 0);

function commonLength(a: Span, b: Span): number {
  const common = overlap(a, b);
  return common ? lengthOf(common) : 0;
}
