/** Why a coefficient can't be given. None of these is a zero, and none a one. */
export const undefinedReasons = [
  "no_items", "fewer_than_two_annotators", "more_than_two_annotators", "nothing_to_compare", "one_value_only",
  "not_numbers", "negative_numbers", "no_units", "no_overlap", "overlapping_units", "no_expected_disorder",
] as const;
export type UndefinedReason = (typeof undefinedReasons)[number];

/**
 * A coefficient, with the agreement (or, as `observed` of α and γ, the disagreement) that was observed and the one that
 * was to be expected by chance; null where the measure has none. Or the reason why there is no figure.
 */
export type Outcome =
  | { readonly ok: true; readonly value: number; readonly observed: number | null; readonly expected: number | null }
  | { readonly ok: false; readonly why: UndefinedReason };

export const undefinedFor = (why: UndefinedReason): Outcome => ({ ok: false, why });
export const plainOutcome = (value: number): Outcome => ({ ok: true, value, observed: null, expected: null });

/** Chance-corrected agreement, (observed − expected) / (1 − expected); undefined where chance alone would be perfect. */
export function fromAgreement(observed: number, expected: number): Outcome {
  if (1 - expected < 1e-12) return undefinedFor("one_value_only");
  return { ok: true, value: (observed - expected) / (1 - expected), observed, expected };
}

/** Chance-corrected agreement from disagreements, 1 − observed / expected; undefined where no disagreement can be expected. */
export function fromDisagreement(observed: number, expected: number, why: UndefinedReason = "one_value_only"): Outcome {
  if (!(expected > 0)) return undefinedFor(why);
  return { ok: true, value: 1 - observed / expected, observed, expected };
}
