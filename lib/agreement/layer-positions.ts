import type { BootstrapOptions } from "@/lib/agreement/bootstrap";
import type { ClaimGroup } from "@/lib/agreement/claim-matching";
import { confusionsOf } from "@/lib/agreement/confusion";
import { documentOf, sideOf, worstFirst, type Disagreement, type LayerAgreement } from "@/lib/agreement/layer";
import { nominalMeasures, sharedGroups } from "@/lib/agreement/layer-values";
import type { MarkedDocument } from "@/lib/agreement/marked-claim";
import { ratingsOf } from "@/lib/agreement/ratings";

/** A claim that lies beside the positions of a contest, and one that isn't placed in it. */
export const BESIDE = "beside";
export const NOT_PLACED = "not placed";

/** One claim and one contest in which at least one annotator placed it, with where each did. */
interface Placed {
  readonly group: ClaimGroup;
  readonly contestId: string;
  readonly places: readonly (string | null)[];
}

/**
 * Whether the annotators place the claims that they have in common on the same positions of the same contests. A
 * contest in which nobody placed a claim is no item.
 */
export function positionsLayer(documents: readonly MarkedDocument[], groups: readonly ClaimGroup[], bootstrap: BootstrapOptions): LayerAgreement {
  const placed = sharedGroups(groups).flatMap((group) => placesOf(documents, group));
  const ratings = ratingsOf(placed.map(({ places }) => places));
  return { layer: "position", measures: nominalMeasures(ratings, bootstrap), confusions: confusionsOf(ratings), disagreements: worstFirst(placed.flatMap(positionsApart)) };
}

function placesOf(documents: readonly MarkedDocument[], group: ClaimGroup): Placed[] {
  const { works } = documents.find(({ documentId }) => documentId === documentOf(group))!;
  const own = works.map(({ placements }, annotator) => placements.filter(({ claimId }) => claimId === group[annotator]?.claimId));
  return [...new Set(own.flat().map(({ contestId }) => contestId))].map((contestId) => ({
    group,
    contestId,
    places: own.map((placements, annotator) => {
      const placement = placements.find((each) => each.contestId === contestId);
      return group[annotator] ? (placement ? (placement.positionId ?? BESIDE) : NOT_PLACED) : null;
    }),
  }));
}

/** As far apart as can be on different positions, half where somebody didn't place the claim or placed it beside. */
function positionsApart({ group, contestId, places }: Placed): Disagreement[] {
  const given = new Set(places.filter((place) => place !== null));
  if (given.size < 2) return [];
  const positions = [...given].filter((place) => place !== BESIDE && place !== NOT_PLACED);
  return [{ layer: "position", part: contestId, documentId: documentOf(group), distance: positions.length > 1 ? 1 : 0.5, sides: group.map((claim, annotator) => sideOf(claim, places[annotator]!)) }];
}
