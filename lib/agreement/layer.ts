import { figureOf, once, type BootstrapOptions, type Figure } from "@/lib/agreement/bootstrap";
import type { Confusion } from "@/lib/agreement/confusion";
import type { MarkedClaim } from "@/lib/agreement/marked-claim";
import type { MeasureKey } from "@/lib/agreement/measures";
import { f1Of, joined, type Tally } from "@/lib/agreement/span-agreement";
import { inTextOrder, type Span } from "@/lib/text/span";

export const layers = [
  "claims", "source", "cue", "party", "attribution", "act", "mode", "polarity", "certainty", "dates", "quantity", "relation", "position",
] as const;
export type Layer = (typeof layers)[number];

/** One figure of a layer, or of a part of it, such as one of the three dates. */
export interface Measure {
  readonly key: MeasureKey;
  readonly part: string | null;
  readonly figure: Figure;
  /** whatever else one has to know to compute it again */
  readonly parameters: Readonly<Record<string, string | number>>;
}

/** What one annotator has at a place of disagreement. */
export interface Side {
  readonly claimId: string | null;
  readonly mentionId: string | null;
  readonly spans: readonly Span[];
  /** what they say, as it is stored; null where they say nothing */
  readonly value: string | null;
}

/** A place that costs a layer: what each annotator has there, in their order, and how far they are apart, from 0 to 1. */
export interface Disagreement {
  readonly layer: Layer;
  readonly part: string | null;
  /** the document that it lies in, or begins in */
  readonly documentId: string;
  readonly distance: number;
  readonly sides: readonly Side[];
}

/** What is told of one layer; the first measure is the one to be read first. */
export interface LayerAgreement {
  readonly layer: Layer;
  readonly measures: readonly Measure[];
  readonly confusions: readonly Confusion[];
  /** worst first, then in the order of the documents and of the text */
  readonly disagreements: readonly Disagreement[];
}

export const measure = (key: MeasureKey, figure: Figure, part: string | null = null, parameters: Measure["parameters"] = {}): Measure => ({ key, part, figure, parameters });

/** F1 of tallies, one for each item, with its interval over items. */
export const f1Figure = (tallies: readonly Tally[], bootstrap: BootstrapOptions): Figure => figureOf((counts) => f1Of(joined(tallies, counts)), once(tallies.length), "items", bootstrap);

/** The document that a group lies in. */
export const documentOf = (group: readonly (MarkedClaim | null)[]): string => group.find((claim) => claim !== null)!.documentId;

/** The side of an annotator who has this claim, or none. */
export const sideOf = (claim: MarkedClaim | null, value: string | null, spans: readonly Span[] = claim?.content ?? []): Side => ({ claimId: claim?.claimId ?? null, mentionId: claim?.mentionId ?? null, spans, value });

/** Worst first. What comes in the order of the documents stays in it where it is equally bad. */
export const worstFirst = (disagreements: readonly Disagreement[]): Disagreement[] =>
  [...disagreements].sort((a, b) => b.distance - a.distance || (a.documentId === b.documentId ? inTextOrder(placeOf(a), placeOf(b)) : 0));

const placeOf = ({ sides }: Disagreement): Span => sides.flatMap(({ spans }) => spans).sort(inTextOrder)[0] ?? { start: Infinity, end: Infinity };

/** The greatest distance of any two of several; 0 for fewer than two. */
export function greatest<Value>(values: readonly Value[], distance: (a: Value, b: Value) => number): number {
  let most = 0;
  values.forEach((a, index) => { for (const b of values.slice(index + 1)) most = Math.max(most, distance(a, b)); });
  return most;
}
