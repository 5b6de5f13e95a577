import { krippendorffAlpha } from "@/lib/agreement/alpha";
import type { BootstrapOptions } from "@/lib/agreement/bootstrap";
import type { ClaimGroup } from "@/lib/agreement/claim-matching";
import { confusionsOf } from "@/lib/agreement/confusion";
import { cohenKappa, scottPi } from "@/lib/agreement/kappa";
import { documentOf, greatest, measure, sideOf, worstFirst, type Disagreement, type Layer, type LayerAgreement, type Measure } from "@/lib/agreement/layer";
import type { MarkedClaim } from "@/lib/agreement/marked-claim";
import { estimate, ratingsOf, type Ratings } from "@/lib/agreement/ratings";
import { fleissKappa, gwetAc, percentAgreement } from "@/lib/agreement/several";

/** How a value is taken from a claim, what values there are, and how far two are apart: 1 unless given. */
export interface ValueOptions {
  readonly valueOf: (claim: MarkedClaim) => string;
  /** of a closed set; else those that were given */
  readonly values?: readonly string[];
  readonly distance?: (a: string, b: string) => number;
}

/**
 * A layer of one value for each claim, over the claims that at least two annotators have: Krippendorff's nominal α, and
 * beside it agreement in percent and AC1, which tell whether α is low because one value dominates.
 */
export function valueLayer(layer: Layer, groups: readonly ClaimGroup[], options: ValueOptions, bootstrap: BootstrapOptions): LayerAgreement {
  const shared = sharedGroups(groups);
  const ratings = ratingsOf(shared.map((group) => group.map((claim) => claim && options.valueOf(claim))), options.values && allOf(options.values, shared, options.valueOf));
  return { layer, measures: nominalMeasures(ratings, bootstrap), confusions: confusionsOf(ratings), disagreements: worstFirst(shared.flatMap((group) => differing(layer, null, group, options))) };
}

/** A closed set with what was given besides, such as an act of the project's own. */
const allOf = (values: readonly string[], groups: readonly ClaimGroup[], valueOf: ValueOptions["valueOf"]) => [...new Set([...values, ...groups.flat().flatMap((claim) => (claim ? [valueOf(claim)] : []))])];

/** The groups that at least two annotators have a claim in. */
export const sharedGroups = (groups: readonly ClaimGroup[]): ClaimGroup[] => groups.filter((group) => group.filter((claim) => claim !== null).length > 1);

export function nominalMeasures(ratings: Ratings, bootstrap: BootstrapOptions, part: string | null = null): Measure[] {
  const parameters = { values: ratings.values.length };
  const alpha = measure("alpha_nominal", estimate(krippendorffAlpha("nominal"), ratings, bootstrap), part);
  const plain = [measure("percent", estimate(percentAgreement, ratings, bootstrap), part), measure("gwet_ac1", estimate(gwetAc(), ratings, bootstrap), part, parameters)];
  const kappas = ratings.annotators === 2
    ? [measure("cohen_kappa", estimate(cohenKappa(), ratings, bootstrap), part), measure("scott_pi", estimate(scottPi, ratings, bootstrap), part)]
    : [measure("fleiss_kappa", estimate(fleissKappa, ratings, bootstrap), part)];
  return [alpha, ...plain, ...kappas];
}

/** The disagreement on one group's values; none where all say the same. */
export function differing(layer: Layer, part: string | null, group: ClaimGroup, { valueOf, distance = () => 1 }: ValueOptions): Disagreement[] {
  const values = group.map((claim) => (claim ? valueOf(claim) : null));
  const given = values.filter((value) => value !== null);
  if (new Set(given).size < 2) return [];
  return [{ layer, part, documentId: documentOf(group), distance: greatest(given, (a, b) => (a === b ? 0 : distance(a, b))), sides: group.map((claim, annotator) => sideOf(claim, values[annotator]!)) }];
}
