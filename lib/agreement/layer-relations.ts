import type { BootstrapOptions } from "@/lib/agreement/bootstrap";
import type { ClaimGroup } from "@/lib/agreement/claim-matching";
import { confusionsOf } from "@/lib/agreement/confusion";
import { documentOf, f1Figure, measure, sideOf, worstFirst, type Disagreement, type LayerAgreement } from "@/lib/agreement/layer";
import { nominalMeasures } from "@/lib/agreement/layer-values";
import type { AnnotatorWork, MarkedDocument } from "@/lib/agreement/marked-claim";
import { pairsOf, ratingsOf } from "@/lib/agreement/ratings";
import { joined, type Tally } from "@/lib/agreement/span-agreement";
import { relationTypes } from "@/lib/contests/relation-types";

/** Two groups of claims that somebody related, and the types that each annotator gave from the one to the other. */
interface Ends {
  readonly from: number;
  readonly to: number;
  readonly types: readonly (readonly string[])[];
}

/**
 * Whether the annotators relate the same claims in the same way. A relation of a claim that the other doesn't have is
 * missed too. α asks for the type alone, where at least two relate the same claims.
 */
export function relationsLayer(documents: readonly MarkedDocument[], groups: readonly ClaimGroup[], bootstrap: BootstrapOptions): LayerAgreement {
  const works = worksOf(documents);
  const related = endsOf(works, groups);
  const tallies = (one: (first: readonly string[], second: readonly string[]) => Tally) => related.map(({ types }) => joined(pairsOf(works.length).map(([a, b]) => one(types[a]!, types[b]!))));
  const ratings = ratingsOf(related.map(({ types }) => types.map((given) => given[0] ?? null)), relationTypes);
  return {
    layer: "relation",
    measures: [measure("f1_same", f1Figure(tallies(ofTypes), bootstrap)), measure("f1_ends", f1Figure(tallies(ofEnds), bootstrap)), ...nominalMeasures(ratings, bootstrap, "type")],
    confusions: confusionsOf(ratings),
    disagreements: worstFirst(related.flatMap((ends) => relationsApart(ends, groups))),
  };
}

/** What each annotator related, in whatever document. */
const worksOf = (documents: readonly MarkedDocument[]): Pick<AnnotatorWork, "relations">[] =>
  (documents[0]?.works ?? []).map((_, annotator) => ({ relations: documents.flatMap(({ works }) => works[annotator]!.relations) }));

function endsOf(works: readonly Pick<AnnotatorWork, "relations">[], groups: readonly ClaimGroup[]): Ends[] {
  const all = new Map<string, { from: number; to: number; types: string[][] }>();
  works.forEach(({ relations }, annotator) => {
    const places = new Map<string, number>();
    groups.forEach((group, index) => { const id = group[annotator]?.claimId; if (id !== undefined && !places.has(id)) places.set(id, index); });
    for (const { fromClaimId, toClaimId, type } of relations) {
      const [from, to] = [places.get(fromClaimId), places.get(toClaimId)];
      if (from === undefined || to === undefined) continue;
      const ends = all.get(`${from} ${to}`) ?? { from, to, types: works.map(() => []) };
      ends.types[annotator]!.push(type);
      all.set(`${from} ${to}`, ends);
    }
  });
  return [...all.values()].map((ends) => ({ ...ends, types: ends.types.map((types) => [...new Set(types)].sort()) }));
}

function ofTypes(first: readonly string[], second: readonly string[]): Tally {
  const both = first.filter((type) => second.includes(type)).length;
  return { both, onlyFirst: first.length - both, onlySecond: second.length - both };
}

const ofEnds = (first: readonly string[], second: readonly string[]): Tally => ofTypes(first.length > 0 ? [""] : [], second.length > 0 ? [""] : []);

/** As far apart as can be where somebody has no relation there, half where types differ. */
function relationsApart({ from, to, types }: Ends, groups: readonly ClaimGroup[]): Disagreement[] {
  if (new Set(types.map((given) => given.join())).size < 2) return [];
  const sides = types.map((given, annotator) => {
    const isHere = documentOf(groups[from]!) === documentOf(groups[to]!);
    const spans = [...(groups[from]![annotator]?.content ?? []), ...(isHere ? (groups[to]![annotator]?.content ?? []) : [])];
    return sideOf(groups[from]![annotator] ?? null, given.length > 0 ? given.join(" ") : null, spans);
  });
  return [{ layer: "relation", part: null, documentId: documentOf(groups[from]!), distance: types.some((given) => given.length === 0) ? 1 : 0.5, sides }];
}
