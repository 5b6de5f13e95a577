import type { AnnotatorWork, MarkedClaim, MarkedDocument } from "@/lib/agreement/marked-claim";
import { quantityRecord, type Quantity } from "@/lib/claims/record";

let next = 0;

/** A claim at one place, with whatever else is said of it. */
export function marked(content: [number, number][], more: Partial<MarkedClaim> = {}): MarkedClaim {
  const id = `claim-${next++}`;
  return {
    documentId: "minutes", claimId: id, mentionId: `${id}-mention`, content: content.map(([start, end]) => ({ start, end })), source: [], cue: [], attribution: "attributed", act: "asserts", mode: "indirect",
    polarity: "positive", certainty: "unspecified", claimants: ["harbour-board"], said: null, event: null, reported: null, quantities: [], ...more,
  };
}

export const work = (claims: readonly MarkedClaim[], more: Partial<AnnotatorWork> = {}): AnnotatorWork => ({ claims, relations: [], placements: [], ...more });

/** A document with the work of some annotators, which are a, b, c. */
export const documentOf = (length: number, works: readonly AnnotatorWork[], documentId = "minutes"): MarkedDocument => ({ documentId, length, works });
export const annotators = (works: readonly AnnotatorWork[]): string[] => works.map((_, index) => "abcdef"[index]!);

export const figures = (...all: Partial<Quantity>[]): Quantity[] => all.map((quantity) => quantityRecord.parse(quantity));
