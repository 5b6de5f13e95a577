import type { AnnotatorWork, MarkedClaim } from "@/lib/agreement/marked-claim";
import { quantityRecord, type Quantity } from "@/lib/claims/record";

let next = 0;

/** A claim at one place, with whatever else is said of it. */
export function marked(content: [number, number][], more: Partial<MarkedClaim> = {}): MarkedClaim {
  const id = `claim-${next++}`;
  return {
    claimId: id, mentionId: `${id}-mention`, content: content.map(([start, end]) => ({ start, end })), source: [], cue: [], attribution: "attributed", act: "asserts", mode: "indirect",
    polarity: "positive", certainty: "unspecified", claimants: ["harbour-board"], said: null, event: null, reported: null, quantities: [], ...more,
  };
}

export const work = (annotatorId: string, claims: readonly MarkedClaim[], more: Partial<AnnotatorWork> = {}): AnnotatorWork => ({ annotatorId, claims, relations: [], placements: [], ...more });

export const figures = (...all: Partial<Quantity>[]): Quantity[] => all.map((quantity) => quantityRecord.parse(quantity));
