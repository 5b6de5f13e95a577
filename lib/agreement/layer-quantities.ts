import { krippendorffAlpha } from "@/lib/agreement/alpha";
import type { BootstrapOptions } from "@/lib/agreement/bootstrap";
import type { ClaimGroup } from "@/lib/agreement/claim-matching";
import { bestGrouping } from "@/lib/agreement/grouping";
import { documentOf, f1Figure, greatest, measure, sideOf, worstFirst, type Disagreement, type LayerAgreement } from "@/lib/agreement/layer";
import { sharedGroups } from "@/lib/agreement/layer-values";
import { estimate, pairsOf, ratingsOf } from "@/lib/agreement/ratings";
import { joined, type Tally } from "@/lib/agreement/span-agreement";
import type { Quantity } from "@/lib/claims/record";

/** What two figures are compared by; words as written, notes and the rest aren't. */
const fields = ["value", "min", "max", "unit", "outcome", "whose", "cumulative"] as const;
const numbers: readonly string[] = ["value", "min", "max"];

/** Figures of different annotators that are taken for the same, one place for each annotator. */
type FigureGroup = readonly (Quantity | null)[];

/**
 * Whether the annotators have the same figures on the claims that they have in common: how many are the same in all
 * compared fields, and how far the values of matched ones are apart. Figures of a claim are matched by what they share.
 */
export function quantitiesLayer(groups: readonly ClaimGroup[], bootstrap: BootstrapOptions): LayerAgreement {
  const shared = sharedGroups(groups).filter((group) => group.some((claim) => claim && claim.quantities.length > 0));
  const matched = shared.map((group) => ({ group, figures: matchedFigures(group) }));
  const tallies = matched.map(({ group, figures }) => joined(figures.flatMap((figure) => talliesOf(figure, group))));
  const values = ratingsOf(matched.flatMap(({ figures }) => figures.map((figure) => figure.map((quantity) => (quantity?.value == null ? null : String(quantity.value))))));
  return {
    layer: "quantity",
    measures: [
      measure("f1_same", f1Figure(tallies, bootstrap), null, { compared: fields.join(" ") }),
      measure("alpha_ratio", estimate(krippendorffAlpha("ratio"), values, bootstrap), "value"),
    ],
    confusions: [],
    disagreements: worstFirst(matched.flatMap(({ group, figures }) => figures.flatMap((figure) => figuresApart(figure, group)))),
  };
}

function matchedFigures(group: ClaimGroup): FigureGroup[] {
  const all = group.flatMap((claim, owner) => (claim?.quantities ?? []).map((quantity) => ({ quantity, owner })));
  const problem = { annotators: group.length, owners: all.map(({ owner }) => owner), base: 0, pairGain: (a: number, b: number) => likeness(all[a]!.quantity, all[b]!.quantity) };
  return bestGrouping(problem).groups.map((things) => group.map((_, annotator) => all[things.find((place) => all[place]!.owner === annotator) ?? -1]?.quantity ?? null));
}

/** Figures of different outcomes are never the same; else by the part of the fields that are equal, numbers twice. */
function likeness(a: Quantity, b: Quantity): number {
  if (a.outcome !== "" && b.outcome !== "" && a.outcome !== b.outcome) return -Infinity;
  return fields.reduce((sum, field) => sum + (a[field] === b[field] ? (numbers.includes(field) ? 2 : 1) : 0), 1) / 11;
}

const isSame = (a: Quantity, b: Quantity) => fields.every((field) => a[field] === b[field]);

function talliesOf(figure: FigureGroup, group: ClaimGroup): Tally[] {
  return pairsOf(group.length).filter(([a, b]) => group[a] && group[b]).map(([a, b]) => {
    const [one, other] = [figure[a]!, figure[b]!];
    const both = one && other && isSame(one, other) ? 1 : 0;
    return { both, onlyFirst: one ? 1 - both : 0, onlySecond: other ? 1 - both : 0 };
  });
}

function figuresApart(figure: FigureGroup, group: ClaimGroup): Disagreement[] {
  const given = figure.filter((quantity) => quantity !== null);
  const isMissing = group.some((claim, annotator) => claim && !figure[annotator]);
  const distance = isMissing ? 1 : greatest(given, (a, b) => (isSame(a, b) ? 0 : 1 - likeness(a, b)));
  if (distance === 0) return [];
  const words = (quantity: Quantity | null) => quantity && JSON.stringify(Object.fromEntries(fields.flatMap((field) => (quantity[field] === null || quantity[field] === "" ? [] : [[field, quantity[field]]]))));
  return [{ layer: "quantity", part: null, documentId: documentOf(group), distance, sides: group.map((claim, annotator) => sideOf(claim, words(figure[annotator] ?? null))) }];
}
