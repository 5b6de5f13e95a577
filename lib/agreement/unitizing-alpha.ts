import { defaultBootstrap, figureOf, once, type BootstrapOptions, type Counts, type Figure, type ResamplingUnit } from "@/lib/agreement/bootstrap";
import { coincidencesIn, type Coincidences } from "@/lib/agreement/coincidences";
import { hasOverlaps, stretchesOf, type Continuum } from "@/lib/agreement/continuum";
import { fromDisagreement, undefinedFor, type Outcome } from "@/lib/agreement/outcome";

/** What of the division of a text is looked at: all of it, marked or not, the values of what both marked, or one value of these. */
export type UnitizingAspect = { readonly kind: "u" | "bar_u" | "cu" } | { readonly kind: "ku"; readonly value: string };

/**
 * The α of unitizing (Krippendorff, Mathet, Bouvry & Widlöcher 2016; Krippendorff 2019, § 12.6), nominal, over texts
 * with the same annotators. *u*: do they mark the same characters as the same? *bar_u* (ᵤα with a bar): do they mark the
 * same characters, as whatever? *cu*: where both marked, as the same? *ku*: the same for one value. Undefined where one
 * annotator's units overlap.
 */
export function unitizingAlpha(texts: readonly Continuum[], aspect: UnitizingAspect): Outcome {
  return evaluator(texts, aspect)(once(texts.length));
}

/**
 * Which part *cu* and *ku* speak of: of the texts, gaps included, what two annotators marked; with a value, of what is
 * marked as that, what another marked too. Null where nothing is marked so, or units of an annotator overlap.
 */
export function unitizingCoverage(texts: readonly Continuum[], value?: string): number | null {
  const values = [...new Set(texts.flatMap(({ annotators }) => annotators.flat().map((unit) => unit.value)))].sort();
  const place = value === undefined ? -1 : values.indexOf(value);
  if (values.length === 0 || (value !== undefined && place < 0) || texts.some(hasOverlaps)) return null;
  const rows = matrixOf(sum(texts.map((text) => coincidencesIn(text, values)), once(texts.length), values.length + 1).cells, values.length + 1);
  if (value === undefined) return totalOf(rows.slice(1).map((row) => row.slice(1))) / totalOf(rows);
  return totalOfRow(rows[place + 1]!.slice(1)) / totalOfRow(rows[place + 1]!);
}

/** The α of unitizing with its bootstrap interval, over unbroken stretches, or over documents where there are ten or more. */
export function unitizingFigure(texts: readonly Continuum[], aspect: UnitizingAspect, bootstrap: BootstrapOptions = defaultBootstrap): Figure {
  const { parts, unit } = resampledParts(texts);
  return figureOf(evaluator(parts, aspect), once(parts.length), unit, bootstrap);
}

/** What is resampled of some texts: themselves where there are ten or more, else their unbroken stretches. */
export const resampledParts = (texts: readonly Continuum[]): { readonly parts: readonly Continuum[]; readonly unit: ResamplingUnit } =>
  areResampled(texts) ? { parts: texts, unit: "documents" } : { parts: texts.flatMap((text) => stretchesOf(text)), unit: "stretches" };

/** Whether there are enough documents to draw from them. */
export const areResampled = (texts: readonly unknown[]): boolean => texts.length >= 10;

function evaluator(parts: readonly Continuum[], aspect: UnitizingAspect): (counts: Counts) => Outcome {
  if ((parts[0]?.annotators.length ?? 0) < 2) return () => undefinedFor(parts.length === 0 ? "no_items" : "fewer_than_two_annotators");
  if (parts.some(hasOverlaps)) return () => undefinedFor("overlapping_units");
  const values = [...new Set(parts.flatMap(({ annotators }) => annotators.flat().map(({ value }) => value)))].sort();
  if (values.length === 0) return () => undefinedFor("no_units");
  const known = parts.map((part) => coincidencesIn(part, values));
  return (counts) => outcomeOf(sum(known, counts, values.length + 1), aspect, values);
}

function sum(known: readonly Coincidences[], counts: Counts, size: number): Coincidences {
  const all: Coincidences = { cells: new Float64Array(size * size), squares: new Float64Array(size), shared: new Float64Array(size) };
  known.forEach(({ cells, squares, shared }, index) => {
    const count = counts[index]!;
    if (count === 0) return;
    cells.forEach((length, cell) => { all.cells[cell]! += count * length; });
    squares.forEach((length, value) => { all.squares[value]! += count * length; });
    shared.forEach((length, value) => { all.shared[value]! += count * length; });
  });
  return all;
}

function outcomeOf({ cells, squares, shared }: Coincidences, aspect: UnitizingAspect, values: readonly string[]): Outcome {
  const observed = matrixOf(cells, values.length + 1);
  if (aspect.kind === "u") return alphaOf(observed, expectedFrom(observed, squares));
  if (aspect.kind === "bar_u") return alphaOf(marked(observed), marked(expectedFrom(observed, squares)));
  const coded = observed.slice(1).map((row) => row.slice(1));
  if (totalOf(coded) === 0) return undefinedFor("no_overlap");
  const expected = expectedFrom(coded, shared.slice(1));
  return "value" in aspect ? alphaOfValue(coded, expected, values.indexOf(aspect.value)) : alphaOf(coded, expected);
}

type Matrix = readonly (readonly number[])[];
const matrixOf = (cells: Float64Array, size: number): Matrix => Array.from({ length: size }, (_, row) => [...cells.slice(row * size, (row + 1) * size)]);
const totalOfRow = (row: readonly number[]) => row.reduce((total, length) => total + length, 0);
const totalOf = (matrix: Matrix) => matrix.reduce((total, row) => total + totalOfRow(row), 0);

/** Coincidences by chance (eq. 4 and 10): every two parts may meet but a unit with itself. */
function expectedFrom(observed: Matrix, squares: ArrayLike<number>): Matrix {
  const rows = observed.map(totalOfRow);
  const total = totalOfRow(rows);
  const own = Array.from(squares).reduce((sum, square) => sum + square, 0);
  const rest = total - own / total;
  return observed.map((row, a) => row.map((_, b) => (rest > 0 ? (rows[a]! * rows[b]! - (a === b ? squares[a]! : 0)) / rest : 0)));
}

/** Gaps against everything that was marked. */
function marked(matrix: Matrix): Matrix {
  const [gaps = [], ...rest] = matrix;
  const across = totalOfRow(gaps.slice(1));
  return [[gaps[0]!, across], [across, totalOf(rest.map((row) => row.slice(1)))]];
}

function alphaOf(observed: Matrix, expected: Matrix): Outcome {
  const off = (matrix: Matrix) => matrix.reduce((sum, row, a) => sum + row.reduce((of, length, b) => of + (a === b ? 0 : length), 0), 0);
  const total = totalOf(observed);
  return fromDisagreement(off(observed) / total, off(expected) / total);
}

/** α of one value (eq. 13b), among what both marked. */
function alphaOfValue(observed: Matrix, expected: Matrix, value: number): Outcome {
  const [seen, chance] = [observed[value], expected[value]];
  if (!seen || !chance) return undefinedFor("no_units");
  const [all, allByChance] = [totalOfRow(seen), totalOfRow(chance)];
  if (all === 0) return undefinedFor("no_overlap");
  return fromDisagreement((all - seen[value]!) / all, (allByChance - chance[value]!) / allByChance);
}
