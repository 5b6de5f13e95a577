import type { Continuum, Unit } from "@/lib/agreement/continuum";
import { fromDisagreement, undefinedFor, type Outcome } from "@/lib/agreement/outcome";
import { lengthOf, overlaps, type Span } from "@/lib/text/span";

/**
 * The older α of unitizing (Krippendorff 1995; in the form of 2004, ch. 11.6), by squared distances of the ends of
 * units, each value for itself, so that units of different values may overlap. With more than two annotators it behaves
 * badly (Krippendorff et al. 2016); `unitizingAlpha` is to be preferred. With a value, of that alone.
 */
export function unitizingAlpha2004(text: Continuum, value?: string): Outcome {
  if (text.annotators.length < 2) return undefinedFor("fewer_than_two_annotators");
  const values = value === undefined ? [...new Set(text.annotators.flat().map((unit) => unit.value))] : [value];
  const parts = values.map((each) => disagreementsOn(ofValue(text, each)));
  const sum = (of: (part: Disagreements) => number) => parts.reduce((total, part) => total + of(part), 0);
  return fromDisagreement(sum(({ observed }) => observed), sum(({ expected }) => expected), "no_units");
}

interface Disagreements {
  readonly observed: number;
  readonly expected: number;
}

const ofValue = (text: Continuum, value: string): Continuum => ({ ...text, annotators: text.annotators.map((units) => units.filter((unit) => unit.value === value)) });

function disagreementsOn(text: Continuum): Disagreements {
  const all = text.annotators.length;
  const length = lengthOf(text);
  let observed = 0;
  text.annotators.forEach((units, i) => text.annotators.forEach((others, j) => { if (i !== j) observed += distance(units, others); }));
  return { observed: observed / (all * (all - 1) * length ** 2), expected: expectedIn(text) };
}

/** Of each unit: the squared distances to what it overlaps, counted from both sides; its own square, twice, where it lies in a gap. */
function distance(units: readonly Unit[], others: readonly Unit[]): number {
  return units.reduce((sum, unit) => {
    const met = others.filter((other) => overlaps(unit, other));
    return sum + (met.length === 0 ? 2 * lengthOf(unit) ** 2 : met.reduce((of, other) => of + (unit.start - other.start) ** 2 + (unit.end - other.end) ** 2, 0));
  }, 0);
}

function expectedIn(text: Continuum): number {
  const units = text.annotators.flat();
  const gaps = text.annotators.flatMap((marked) => gapsOf(text, marked)).map(lengthOf);
  const [length, places] = [lengthOf(text), text.annotators.length * lengthOf(text)];
  const apart = places * (places - 1) - units.reduce((sum, unit) => sum + lengthOf(unit) * (lengthOf(unit) - 1), 0);
  const terms = units.map(lengthOf).map((own) => {
    const met = ((units.length - 1) / 3) * (2 * own ** 3 - 3 * own ** 2 + own);
    return met + own ** 2 * gaps.reduce((sum, gap) => sum + (gap >= own ? gap - own + 1 : 0), 0);
  });
  return ((2 / length) * terms.reduce((sum, term) => sum + term, 0)) / apart;
}

function gapsOf(text: Continuum, units: readonly Unit[]): Span[] {
  const ends = [text.start, ...units.map(({ end }) => end)];
  const starts = [...units.map(({ start }) => start), text.end];
  return ends.map((start, index) => ({ start, end: starts[index]! })).filter((gap) => gap.start < gap.end);
}
