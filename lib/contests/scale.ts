import type { Assessing, Rating } from "@/lib/projects/record";

/**
 * The scale of a project that has none of its own. Four of the ratings are the labels of AVeriTeC (Schlichtkrull, Guo and
 * Vlachos 2023), defined here in other words for questions with several answers; the last one is this program's.
 */
export const defaultRatings: readonly Rating[] = [
  { key: "supported", label: "Supported", definition: "The passages at hand, taken together, bear one answer out, and nothing in them of weight speaks against it." },
  { key: "refuted", label: "Refuted", definition: "The passages at hand contradict the answer that is put forward; what speaks for it does not stand up to them." },
  { key: "not_enough_evidence", label: "Not enough evidence", definition: "The passages at hand bear no answer out and refute none: what would decide it is missing, or only asserted." },
  { key: "conflicting_evidence", label: "Conflicting evidence or cherry-picking", definition: "Passages of weight speak for different answers; or one answer stands on true details, chosen so that what speaks against it is left out." },
  { key: "unresolved", label: "Unresolved – contested", definition: "The parties hold to different answers, each on its own word, and no source apart from them settles it." },
];

/** The rules of a project that has set none. */
export const defaultAssessing: Assessing = { ratings: [...defaultRatings], secondPerson: false };

/** By which scale a project's contests are assessed, and whether publishing takes a second person. */
export const assessingOf = ({ assessing }: { readonly assessing?: Assessing | undefined }): Assessing => assessing ?? defaultAssessing;
