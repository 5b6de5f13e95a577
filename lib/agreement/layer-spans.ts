import type { BootstrapOptions } from "@/lib/agreement/bootstrap";
import { commonPart, type ClaimGroup } from "@/lib/agreement/claim-matching";
import { continuumOf, type Unit } from "@/lib/agreement/continuum";
import { gamma, type GammaOptions } from "@/lib/agreement/gamma";
import { documentOf, f1Figure, greatest, measure, sideOf, worstFirst, type Disagreement, type LayerAgreement, type Measure } from "@/lib/agreement/layer";
import { sharedGroups } from "@/lib/agreement/layer-values";
import type { MarkedClaim, MarkedDocument } from "@/lib/agreement/marked-claim";
import { estimate, pairsOf, ratingsOf } from "@/lib/agreement/ratings";
import { percentAgreement } from "@/lib/agreement/several";
import { joined, spanAgreement, tallyOf, type Tally } from "@/lib/agreement/span-agreement";
import { unitizingFigure } from "@/lib/agreement/unitizing-alpha";
import { cover, merge, type Span } from "@/lib/text/span";

export interface ClaimsOptions {
  readonly bootstrap: BootstrapOptions;
  /** γ is left out unless its options are given: it takes seconds where the others take a moment */
  readonly gamma?: GammaOptions;
}

const keyOf = (spans: readonly Span[]) => spans.map(({ start, end }) => `${start}-${end}`).join(" ");
const unitsOf = (spans: readonly Span[]): Unit[] => spans.map(({ start, end }) => ({ start, end, value: "" }));

/** Whether the annotators mark the same words as claims, and divide them into the same claims. */
export function claimsLayer(documents: readonly MarkedDocument[], groups: readonly ClaimGroup[], { bootstrap, gamma: options }: ClaimsOptions): LayerAgreement {
  const marked = documents.map(({ length, works }) => continuumOf(length, works.map(({ claims }) => unitsOf(merge(claims.flatMap(({ content }) => content))))));
  const mode = modeOf(documents);
  const tallies = (isSame: (a: MarkedClaim, b: MarkedClaim) => boolean) => groups.map((group) => joined(pairsOf(group.length).map(([a, b]) => pairTally(group[a]!, group[b]!, isSame))));
  const measures = [
    measure("alpha_unitizing", unitizingFigure(marked, { kind: "bar_u" }, bootstrap), null, { unit: "UTF-16 units" }),
    measure(`f1_${mode}`, spanAgreement(marked, { mode, tokens: documents.map(({ tokens = [] }) => tokens) }, undefined, bootstrap).f1),
    measure("f1_matched", f1Figure(tallies(() => true), bootstrap)),
    measure("f1_exact", f1Figure(tallies((a, b) => keyOf(a.content) === keyOf(b.content)), bootstrap)),
    ...gammaOf(documents, bootstrap, options),
  ];
  return { layer: "claims", measures, confusions: [], disagreements: worstFirst(groups.flatMap(claimsApart)) };
}

/** Words, where those of every document are known; else characters. */
const modeOf = (documents: readonly MarkedDocument[]) => (documents.every(({ tokens }) => tokens) ? "token" : "character");

const pairTally = (a: MarkedClaim | null, b: MarkedClaim | null, isSame: (a: MarkedClaim, b: MarkedClaim) => boolean): Tally => {
  const both = a && b && isSame(a, b) ? 1 : 0;
  return { both, onlyFirst: a ? 1 - both : 0, onlySecond: b ? 1 - both : 0 };
};

/** γ of claims from their first character to their last, by their places alone. */
function gammaOf(documents: readonly MarkedDocument[], bootstrap: BootstrapOptions, options?: GammaOptions): Measure[] {
  if (!options) return [];
  const spread = documents.map(({ length, works }) => continuumOf(length, works.map(({ claims }) => unitsOf(claims.map(({ content }) => cover(content))))));
  const { samples, isExact, alignments: _, ...figure } = gamma(spread, options, bootstrap);
  const { alpha, beta, empty } = options.weights;
  return [measure("gamma", figure, null, { alpha, beta, empty, precision: options.precision, samples, seed: options.seed, alignments: isExact ? "exact" : "approximate" })];
}

/** A claim that not everybody has is as far apart as can be where one stands alone; others by what isn't common. */
function claimsApart(group: ClaimGroup): Disagreement[] {
  const claims = group.filter((claim) => claim !== null);
  const missing = (group.length - claims.length) / (group.length - 1);
  const distance = Math.max(missing, greatest(claims, (a, b) => 1 - commonPart(a.content, b.content)));
  return distance === 0 ? [] : [{ layer: "claims", part: null, documentId: documentOf(group), distance, sides: group.map((claim) => sideOf(claim, null)) }];
}

/** Whether the annotators mark the same words as a claim's source, or as its cue, where they have the claim in common. */
export function wordsLayer(layer: "source" | "cue", documents: readonly MarkedDocument[], groups: readonly ClaimGroup[], bootstrap: BootstrapOptions): LayerAgreement {
  const shared = sharedGroups(groups);
  const ratings = ratingsOf(shared.map((group) => group.map((claim) => claim && keyOf(claim[layer]))));
  const mode = modeOf(documents);
  const tokens = new Map(documents.map((document) => [document.documentId, document.tokens]));
  const tallies = shared.map((group) => {
    const pairs = pairsOf(group.length).flatMap(([a, b]) => (group[a] && group[b] ? [[group[a], group[b]] as const] : []));
    return joined(pairs.map(([a, b]) => tallyOf(unitsOf(a[layer]), unitsOf(b[layer]), { mode }, tokens.get(documentOf(group)))));
  });
  const measures = [measure(`f1_${mode}`, f1Figure(tallies, bootstrap)), measure("percent", estimate(percentAgreement, ratings, bootstrap))];
  const apart = (group: ClaimGroup): Disagreement[] => {
    const distance = greatest(group.filter((claim) => claim !== null), (a, b) => 1 - commonPart(a[layer], b[layer]));
    return distance === 0 ? [] : [{ layer, part: null, documentId: documentOf(group), distance, sides: group.map((claim) => sideOf(claim, null, claim?.[layer] ?? [])) }];
  };
  return { layer, measures, confusions: [], disagreements: worstFirst(shared.flatMap(apart)) };
}
