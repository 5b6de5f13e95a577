import { inTextOrder, lengthOf, merge, overlaps, type Span } from "@/lib/text/span";

/** What one annotator marked, and as what; "" where there is only one kind. */
export type Unit = Span & { readonly value: string };

/** A text, or an unbroken stretch of one, with what each annotator marked in it. */
export type Continuum = Span & { readonly annotators: readonly (readonly Unit[])[] };

/** A whole text of a length in UTF-16 units. Refuses (RangeError) units that reach outside it or are empty. */
export function continuumOf(length: number, annotators: readonly (readonly Unit[])[]): Continuum {
  const wrong = annotators.flat().find(({ start, end }) => start < 0 || end > length || start >= end);
  if (wrong) throw new RangeError(`a unit has the span ${wrong.start}–${wrong.end} in a text of ${length}`);
  return { start: 0, end: length, annotators: annotators.map((units) => [...units].sort(inTextOrder)) };
}

/**
 * A text in stretches that no unit of any annotator reaches out of, each with the gap before it, the last one also with
 * the one behind: what can be drawn again and again without cutting a unit. Nor is anything else cut that is named.
 */
export function stretchesOf(text: Continuum, uncut: readonly Span[] = []): Continuum[] {
  const islands = merge([...text.annotators.flat(), ...uncut]).map(({ end }) => end);
  const ends = islands.length === 0 ? [text.end] : [...islands.slice(0, -1), text.end];
  const places = text.annotators.map(() => 0);
  return ends.map((end, index) => {
    const annotators = text.annotators.map((units, annotator) => {
      const from = places[annotator]!;
      let to = from;
      while (to < units.length && units[to]!.start < end) to++;
      places[annotator] = to;
      return units.slice(from, to);
    });
    return { start: index === 0 ? text.start : ends[index - 1]!, end, annotators };
  });
}

/** Whether an annotator marked some words twice, which a division of the text into units can't hold. */
export const hasOverlaps = ({ annotators }: Continuum): boolean =>
  annotators.some((units) => [...units].sort(inTextOrder).some((unit, index, sorted) => index > 0 && overlaps(sorted[index - 1]!, unit)));

/** The same with each annotator's units of a value joined where they touch or overlap. */
export const joinedUnits = (units: readonly Unit[]): Unit[] =>
  [...new Set(units.map(({ value }) => value))].flatMap((value) => merge(units.filter((unit) => unit.value === value)).map(({ start, end }) => ({ start, end, value }))).sort(inTextOrder);

/** A part of the text on which nobody changes: for each annotator the place of the unit that lies there, or −1. */
export interface Piece {
  readonly length: number;
  readonly units: readonly number[];
}

/** The text from boundary to boundary. Units of one annotator don't overlap, and are in text order. */
export function piecesOf({ start, end, annotators }: Continuum): Piece[] {
  const bounds = [...new Set([start, end, ...annotators.flat().flatMap((unit) => [unit.start, unit.end])])].sort((a, b) => a - b);
  const next = annotators.map(() => 0);
  return bounds.slice(0, -1).map((from, index) => {
    const units = annotators.map((marked, annotator) => {
      while (next[annotator]! < marked.length && marked[next[annotator]!]!.end <= from) next[annotator]!++;
      const unit = marked[next[annotator]!];
      return unit && unit.start <= from ? next[annotator]! : -1;
    });
    return { length: bounds[index + 1]! - from, units };
  });
}

/** The average length of all units; 0 where there are none. */
export function averageLength(annotators: readonly (readonly Unit[])[]): number {
  const units = annotators.flat();
  return units.length === 0 ? 0 : units.reduce((sum, unit) => sum + lengthOf(unit), 0) / units.length;
}
