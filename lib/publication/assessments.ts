import { agreementOf } from "@/lib/contests/agreement";
import type { AssessmentRecord } from "@/lib/contests/record";
import { plainWords, withCitations, type Citation } from "@/lib/editor/rich-text";
import type { ContestBundle } from "@/lib/publication/bundle";
import type { PublishedAssessment } from "@/lib/publication/record";

/** Where a cited passage is found on the page: the card that it is a place of, and its source. */
export type Found = (citation: Citation) => { readonly card: number | null; readonly source: number | null };

/**
 * What each reviewer says, signed; nobody's word is left out. Where more than half give one rating, the others are marked
 * as dissenting; where they are split, nobody is.
 */
export function publishedAssessments({ assessments, people }: Pick<ContestBundle, "assessments" | "people">, found: Found): PublishedAssessment[] {
  const { kind, shares } = agreementOf(assessments);
  const isDissent = ({ rating }: AssessmentRecord) => kind === "most" && rating !== shares[0]?.rating;
  return [...assessments].sort((a, b) => (a.id < b.id ? -1 : 1)).map((assessment) => ({
    reviewer: people.find(({ id }) => id === assessment.contributorId)?.name ?? "",
    at: assessment.assessedAt,
    rating: { label: assessment.ratingLabel, definition: assessment.ratingDefinition },
    reasons: withCitations(assessment.reasons, (cited) => ({ ...found(cited), start: cited.start, end: cited.end, quote: cited.quote })),
    reasonsText: plainWords(assessment.reasons),
    isDissent: isDissent(assessment),
  }));
}
