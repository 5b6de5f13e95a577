import { bestGrouping } from "@/lib/agreement/grouping";
import type { AnnotatorWork, MarkedClaim } from "@/lib/agreement/marked-claim";
import { inTextOrder, lengthOf, overlap, type Span } from "@/lib/text/span";

/** Claims of different annotators that are taken for the same, one place for each annotator, null where somebody has none. */
export type ClaimGroup = readonly (MarkedClaim | null)[];

export interface MatchingRule {
  /** which part of the characters of either has to be common to both: above 0, unless given */
  readonly least: number;
}
export const defaultMatching: MatchingRule = { least: 0 };

/**
 * Which claims are the same: those whose content has characters in common, each with at most one of every other
 * annotator, all of a group with one another, so that the sum of the common parts is greatest. Where parts are as good as
 * equal, claims of the same claimants and then of the same act go together. In the order of the text.
 */
export function matchedClaims(works: readonly AnnotatorWork[], { least }: MatchingRule = defaultMatching): { readonly groups: readonly ClaimGroup[]; readonly isExact: boolean } {
  const all = works.flatMap(({ claims }, owner) => claims.map((claim) => ({ claim, owner }))).sort((a, b) => inTextOrder(a.claim.content[0]!, b.claim.content[0]!));
  const { groups, isExact } = bestGrouping({
    annotators: works.length,
    owners: all.map(({ owner }) => owner),
    base: 0,
    pairGain: (a, b) => likeness(all[a]!.claim, all[b]!.claim, least),
  });
  return { groups: groups.map((group) => works.map((_, annotator) => all[group.find((place) => all[place]!.owner === annotator) ?? -1]?.claim ?? null)), isExact };
}

const TIE = 0.001;

function likeness(a: MarkedClaim, b: MarkedClaim, least: number): number {
  const common = commonPart(a.content, b.content);
  if (common === 0 || common < least) return -Infinity;
  const sameParties = a.claimants.length > 0 && a.claimants.join() === b.claimants.join();
  return common + (sameParties ? TIE : 0) + (a.act === b.act ? TIE / 2 : 0);
}

/** Of the characters that either set has, the part that both have (Jaccard); 1 for two empty ones. The spans of a set are apart. */
export function commonPart(a: readonly Span[], b: readonly Span[]): number {
  const [sizeA, sizeB, both] = [sizeOf(a), sizeOf(b), commonSize(a, b)];
  return sizeA + sizeB === 0 ? 1 : both / (sizeA + sizeB - both);
}

export const sizeOf = (spans: readonly Span[]): number => spans.reduce((sum, span) => sum + lengthOf(span), 0);

export function commonSize(a: readonly Span[], b: readonly Span[]): number {
  let sum = 0;
  for (const one of a) for (const other of b) {
    const common = overlap(one, other);
    if (common) sum += lengthOf(common);
  }
  return sum;
}
