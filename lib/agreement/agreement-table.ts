import type { ClaimAgreement } from "@/lib/agreement/claim-agreement";
import type { Layer, Measure } from "@/lib/agreement/layer";
import { measures } from "@/lib/agreement/measures";

/** One figure with all that is needed to compute it again; null where there is none. */
export interface AgreementRow {
  readonly layer: Layer;
  readonly part: string | null;
  readonly measure: string;
  readonly source: string;
  readonly value: number | null;
  /** why there is no value */
  readonly undefined: string | null;
  readonly observed: number | null;
  readonly expected: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** why there is no interval */
  readonly noInterval: string | null;
  readonly level: number;
  readonly method: "percentile bootstrap";
  readonly resampled: string;
  readonly units: number;
  readonly replicates: number;
  /** replicates without a figure, which are not in the interval */
  readonly left: number;
  readonly seed: number;
  readonly annotators: number;
  readonly documents: number;
  readonly disagreements: number;
  readonly parameters: Readonly<Record<string, string | number>>;
}

const columnsByName = {
  layer: "layer", part: "part", measure: "measure", source: "source", value: "value", undefined: "undefined_because", observed: "observed", expected: "expected_by_chance",
  low: "interval_low", high: "interval_high", noInterval: "no_interval_because", level: "interval_level", method: "interval_method", resampled: "resampling_unit", units: "units",
  replicates: "replicates", left: "replicates_undefined", seed: "seed", annotators: "annotators", documents: "documents", disagreements: "disagreements", parameters: "parameters",
} as const satisfies Record<keyof AgreementRow, string>;

const columns = Object.keys(columnsByName) as (keyof AgreementRow)[];

/** The head of the table as CSV. */
export const agreementColumns: readonly string[] = columns.map((column) => columnsByName[column]);

/** Every figure of an agreement as a row, for JSON, or by `agreementCells` for CSV. */
export const agreementTable = ({ layers, annotatorIds, documents }: ClaimAgreement): AgreementRow[] =>
  layers.flatMap(({ layer, measures: told, disagreements }) => told.map((each) => rowOf(layer, each, { annotators: annotatorIds.length, documents, disagreements: disagreements.length })));

function rowOf(layer: Layer, { key, part, figure, parameters }: Measure, counts: Pick<AgreementRow, "annotators" | "documents" | "disagreements">): AgreementRow {
  const { interval, bootstrap, unit, units } = figure;
  return {
    layer, part, measure: key, source: measures[key],
    ...(figure.ok ? { value: figure.value, undefined: null, observed: figure.observed, expected: figure.expected } : { value: null, undefined: figure.why, observed: null, expected: null }),
    ...(interval.ok ? { low: interval.low, high: interval.high, noInterval: null, left: interval.left } : { low: null, high: null, noInterval: interval.why, left: 0 }),
    level: bootstrap.level, method: "percentile bootstrap", resampled: unit, units, replicates: bootstrap.replicates, seed: bootstrap.seed, ...counts, parameters,
  };
}

/** A row as cells of CSV; nothing is an empty cell, parameters are JSON. */
export const agreementCells = (row: AgreementRow): string[] => columns.map((column) => {
  const value = row[column];
  return value === null ? "" : typeof value === "object" ? JSON.stringify(value) : String(value);
});
