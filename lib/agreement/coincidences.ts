import { piecesOf, type Continuum, type Piece } from "@/lib/agreement/continuum";
import { lengthOf } from "@/lib/text/span";

/**
 * What a stretch of text adds to the α of unitizing. Place 0 is what nobody marked, place n + 1 the value n. `cells`: the
 * lengths on which two annotators meet, row by row, by one less than the number of annotators. `squares`: of each
 * value's units the squared lengths, of gaps the lengths. `shared`: the squared lengths that a unit has in common with
 * what another marked, by one less than the number of annotators.
 */
export interface Coincidences {
  readonly cells: Float64Array;
  readonly squares: Float64Array;
  readonly shared: Float64Array;
}

export function coincidencesIn(part: Continuum, values: readonly string[]): Coincidences {
  const places = new Map(values.map((value, index) => [value, index + 1]));
  const size = values.length + 1;
  const valueAt = part.annotators.map((units) => units.map(({ value }) => places.get(value)!));
  const pieces = piecesOf(part);
  const cells = cellsOf(pieces, valueAt, size);
  return { cells, squares: squaresOf(part, pieces, valueAt, size), shared: sharedOf(pieces, valueAt, size) };
}

function cellsOf(pieces: readonly Piece[], valueAt: readonly (readonly number[])[], size: number): Float64Array {
  const cells = new Float64Array(size * size);
  const others = valueAt.length - 1;
  for (const { length, units } of pieces) {
    const values = units.map((unit, annotator) => (unit < 0 ? 0 : valueAt[annotator]![unit]!));
    values.forEach((a, i) => values.forEach((b, j) => { if (i !== j) cells[a * size + b]! += length / others; }));
  }
  return cells;
}

function squaresOf({ annotators }: Continuum, pieces: readonly Piece[], valueAt: readonly (readonly number[])[], size: number): Float64Array {
  const squares = new Float64Array(size);
  annotators.forEach((units, annotator) => units.forEach((unit, index) => { squares[valueAt[annotator]![index]!]! += lengthOf(unit) ** 2; }));
  for (const { length, units } of pieces) squares[0]! += length * units.filter((unit) => unit < 0).length;
  return squares;
}

function sharedOf(pieces: readonly Piece[], valueAt: readonly (readonly number[])[], size: number): Float64Array {
  const common = new Map<string, number>();
  for (const { length, units } of pieces)
    units.forEach((unit, i) => units.forEach((other, j) => {
      if (i === j || unit < 0 || other < 0) return;
      const key = `${i} ${unit} ${j}`;
      common.set(key, (common.get(key) ?? 0) + length);
    }));
  const shared = new Float64Array(size);
  for (const [key, length] of common) {
    const [annotator, unit] = key.split(" ").map(Number) as [number, number];
    shared[valueAt[annotator]![unit]!]! += length ** 2 / (valueAt.length - 1);
  }
  return shared;
}
