import type { BootstrapOptions } from "@/lib/agreement/bootstrap";
import { commonPart, type ClaimGroup } from "@/lib/agreement/claim-matching";
import { continuumOf, type Continuum, type Unit } from "@/lib/agreement/continuum";
import { gamma, type GammaOptions } from "@/lib/agreement/gamma";
import { f1Figure, greatest, measure, sideOf, worstFirst, type Disagreement, type LayerAgreement, type Measure } from "@/lib/agreement/layer";
import { sharedGroups } from "@/lib/agreement/layer-values";
import type { AnnotatorWork, MarkedClaim } from "@/lib/agreement/marked-claim";
import { estimate, pairsOf, ratingsOf } from "@/lib/agreement/ratings";
import { percentAgreement } from "@/lib/agreement/several";
import { joined, spanAgreement, tallyOf, type Tally } from "@/lib/agreement/span-agreement";
import { unitizingFigure } from "@/lib/agreement/unitizing-alpha";
import { cover, merge, type Span } from "@/lib/text/span";

/** The text in which claims were marked. */
export interface MarkedText {
  /** in UTF-16 units */
  readonly length: number;
  /** in text order; without them characters are compared */
  readonly tokens?: readonly Span[];
}

export interface ClaimsOptions {
  readonly bootstrap: BootstrapOptions;
  /** γ is left out unless its options are given: it takes seconds where the others take a moment */
  readonly gamma?: GammaOptions;
}

const keyOf = (spans: readonly Span[]) => spans.map(({ start, end }) => `${start}-${end}`).join(" ");
const unitsOf = (spans: readonly Span[]): Unit[] => spans.map(({ start, end }) => ({ start, end, value: "" }));

/** Whether the annotators mark the same words as claims, and divide them into the same claims. */
export function claimsLayer(text: MarkedText, works: readonly AnnotatorWork[], groups: readonly ClaimGroup[], { bootstrap, gamma: options }: ClaimsOptions): LayerAgreement {
  const marked = continuumOf(text.length, works.map(({ claims }) => unitsOf(merge(claims.flatMap(({ content }) => content)))));
  const [key, mode] = text.tokens ? (["f1_token", "token"] as const) : (["f1_character", "character"] as const);
  const tallies = (isSame: (a: MarkedClaim, b: MarkedClaim) => boolean) => groups.map((group) => joined(pairsOf(works.length).map(([a, b]) => pairTally(group[a]!, group[b]!, isSame))));
  const measures = [
    measure("alpha_unitizing", unitizingFigure([marked], { kind: "bar_u" }, bootstrap), null, { unit: "UTF-16 units" }),
    measure(key, spanAgreement([marked], { mode, ...(text.tokens ? { tokens: [text.tokens] } : {}) }, undefined, bootstrap).f1),
    measure("f1_matched", f1Figure(tallies(() => true), bootstrap)),
    measure("f1_exact", f1Figure(tallies((a, b) => keyOf(a.content) === keyOf(b.content)), bootstrap)),
    ...gammaOf(text, works, bootstrap, options),
  ];
  return { layer: "claims", measures, confusions: [], disagreements: worstFirst(groups.flatMap(claimsApart)) };
}

const pairTally = (a: MarkedClaim | null, b: MarkedClaim | null, isSame: (a: MarkedClaim, b: MarkedClaim) => boolean): Tally => {
  const both = a && b && isSame(a, b) ? 1 : 0;
  return { both, onlyFirst: a ? 1 - both : 0, onlySecond: b ? 1 - both : 0 };
};

/** γ of claims from their first character to their last, by their places alone. */
function gammaOf(text: MarkedText, works: readonly AnnotatorWork[], bootstrap: BootstrapOptions, options?: GammaOptions): Measure[] {
  if (!options) return [];
  const spread: Continuum = continuumOf(text.length, works.map(({ claims }) => unitsOf(claims.map(({ content }) => cover(content)))));
  const { samples, isExact, alignments: _, ...figure } = gamma([spread], options, bootstrap);
  const { alpha, beta, empty } = options.weights;
  return [measure("gamma", figure, null, { alpha, beta, empty, precision: options.precision, samples, seed: options.seed, alignments: isExact ? "exact" : "approximate" })];
}

/** A claim that not everybody has is as far apart as can be where one stands alone; others by what isn't common. */
function claimsApart(group: ClaimGroup): Disagreement[] {
  const claims = group.filter((claim) => claim !== null);
  const missing = (group.length - claims.length) / (group.length - 1);
  const distance = Math.max(missing, greatest(claims, (a, b) => 1 - commonPart(a.content, b.content)));
  return distance === 0 ? [] : [{ layer: "claims", part: null, distance, sides: group.map((claim) => sideOf(claim, null)) }];
}

/** Whether the annotators mark the same words as a claim's source, or as its cue, where they have the claim in common. */
export function wordsLayer(layer: "source" | "cue", { tokens }: MarkedText, groups: readonly ClaimGroup[], bootstrap: BootstrapOptions): LayerAgreement {
  const shared = sharedGroups(groups);
  const ratings = ratingsOf(shared.map((group) => group.map((claim) => claim && keyOf(claim[layer]))));
  const mode = tokens ? "token" : "character";
  const tallies = shared.map((group) => {
    const pairs = pairsOf(group.length).flatMap(([a, b]) => (group[a] && group[b] ? [[group[a], group[b]] as const] : []));
    return joined(pairs.map(([a, b]) => tallyOf(unitsOf(a[layer]), unitsOf(b[layer]), { mode }, tokens)));
  });
  const measures = [measure(`f1_${mode}`, f1Figure(tallies, bootstrap)), measure("percent", estimate(percentAgreement, ratings, bootstrap))];
  const apart = (group: ClaimGroup): Disagreement[] => {
    const distance = greatest(group.filter((claim) => claim !== null), (a, b) => 1 - commonPart(a[layer], b[layer]));
    return distance === 0 ? [] : [{ layer, part: null, distance, sides: group.map((claim) => sideOf(claim, null, claim?.[layer] ?? [])) }];
  };
  return { layer, measures, confusions: [], disagreements: worstFirst(shared.flatMap(apart)) };
}
