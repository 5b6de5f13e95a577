import type { ClaimAgreement } from "@/lib/agreement/claim-agreement";

/** One side of a place that costs a layer, as a row: what one annotator has there. Places are numbered layer by layer, worst first. */
export interface PlaceRow {
  readonly layer: string;
  readonly part: string | null;
  readonly place: number;
  readonly distance: number;
  readonly documentId: string;
  /** the annotator's number, from 1 */
  readonly annotator: number;
  readonly claimId: string | null;
  readonly mentionId: string | null;
  /** as it is stored */
  readonly value: string | null;
  /** in UTF-16 units of the document's newest text: "12-30 41-52" */
  readonly spans: string;
}

/** Every place that costs an agreement, each side of it a row. */
export const placeRows = ({ layers }: ClaimAgreement): PlaceRow[] =>
  layers.flatMap(({ layer, disagreements }) => disagreements.flatMap(({ part, distance, documentId, sides }, index) =>
    sides.map(({ claimId, mentionId, value, spans }, annotator) => ({
      layer, part, place: index + 1, distance, documentId, annotator: annotator + 1, claimId, mentionId, value, spans: spans.map(({ start, end }) => `${start}-${end}`).join(" "),
    }))));

/** A cell of a matrix that isn't empty: how often one annotator gave one value where another gave another. */
export interface ConfusionRow {
  readonly layer: string;
  /** the annotators' numbers, from 1 */
  readonly first: number;
  readonly second: number;
  readonly firstValue: string;
  readonly secondValue: string;
  readonly count: number;
}

/** Every matrix of an agreement, cell by cell. */
export const confusionRows = ({ layers }: ClaimAgreement): ConfusionRow[] =>
  layers.flatMap(({ layer, confusions }) => confusions.flatMap(({ first, second, values, cells }) =>
    cells.flatMap((row, from) => row.flatMap((count, to) => (count === 0 ? [] : [{ layer, first: first + 1, second: second + 1, firstValue: values[from]!, secondValue: values[to]!, count }])))));
