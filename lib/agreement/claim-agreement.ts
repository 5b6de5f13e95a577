import { defaultBootstrap, type BootstrapOptions } from "@/lib/agreement/bootstrap";
import { defaultMatching, matchedClaims, type ClaimGroup, type MatchingRule } from "@/lib/agreement/claim-matching";
import type { GammaOptions } from "@/lib/agreement/gamma";
import type { LayerAgreement } from "@/lib/agreement/layer";
import { datesLayer } from "@/lib/agreement/layer-dates";
import { positionsLayer } from "@/lib/agreement/layer-positions";
import { quantitiesLayer } from "@/lib/agreement/layer-quantities";
import { relationsLayer } from "@/lib/agreement/layer-relations";
import { claimsLayer, wordsLayer } from "@/lib/agreement/layer-spans";
import { valueLayer } from "@/lib/agreement/layer-values";
import type { MarkedDocument } from "@/lib/agreement/marked-claim";
import { attributions, certainties, modes, polarities, standardActs } from "@/lib/claims/record";

export interface AgreementOptions {
  readonly matching?: MatchingRule;
  readonly bootstrap?: BootstrapOptions;
  /** with it, γ of the claims' places too */
  readonly gamma?: GammaOptions;
  /** the project's own acts, beside the standard ones */
  readonly acts?: readonly string[];
}

/** What annotators agree on in one or more documents, layer by layer, and which claims were taken for the same. */
export interface ClaimAgreement {
  readonly annotatorIds: readonly string[];
  /** how many */
  readonly documents: number;
  readonly groups: readonly ClaimGroup[];
  /** whether it is certain that no matching has more in common */
  readonly isExact: boolean;
  readonly layers: readonly LayerAgreement[];
}

/**
 * The agreement of two or more annotators on the documents that all of them marked: their claims are matched document by
 * document, and each layer is measured by what fits it. Refuses (RangeError) fewer than two annotators, a document
 * without the work of each, and claims that reach outside the text.
 */
export function claimAgreement(annotatorIds: readonly string[], documents: readonly MarkedDocument[], { matching = defaultMatching, bootstrap = defaultBootstrap, gamma, acts = [] }: AgreementOptions = {}): ClaimAgreement {
  if (annotatorIds.length < 2) throw new RangeError("agreement wants two annotators or more");
  const wrong = documents.find(({ works }) => works.length !== annotatorIds.length);
  if (wrong) throw new RangeError(`document ${wrong.documentId} has the work of ${wrong.works.length}, not of ${annotatorIds.length}`);
  const matched = documents.map(({ works }) => matchedClaims(works, matching));
  const groups = matched.flatMap((each) => each.groups);
  const layers = [
    claimsLayer(documents, groups, gamma ? { bootstrap, gamma } : { bootstrap }),
    wordsLayer("source", documents, groups, bootstrap),
    wordsLayer("cue", documents, groups, bootstrap),
    valueLayer("party", groups, { valueOf: ({ claimants }) => claimants.join(" "), distance: partiesApart }, bootstrap),
    valueLayer("attribution", groups, { valueOf: ({ attribution }) => attribution, values: attributions }, bootstrap),
    valueLayer("act", groups, { valueOf: ({ act }) => act, values: [...standardActs, ...acts] }, bootstrap),
    valueLayer("mode", groups, { valueOf: ({ mode }) => mode, values: modes }, bootstrap),
    valueLayer("polarity", groups, { valueOf: ({ polarity }) => polarity, values: polarities }, bootstrap),
    valueLayer("certainty", groups, { valueOf: ({ certainty }) => certainty, values: certainties }, bootstrap),
    datesLayer(groups, bootstrap),
    quantitiesLayer(groups, bootstrap),
    relationsLayer(documents, groups, bootstrap),
    positionsLayer(documents, groups, bootstrap),
  ];
  return { annotatorIds, documents: documents.length, groups, isExact: matched.every(({ isExact }) => isExact), layers };
}

/** Of the parties that either names, the part that not both name. */
function partiesApart(a: string, b: string): number {
  const [one, other] = [a, b].map((ids) => new Set(ids.split(" ").filter((id) => id !== ""))) as [Set<string>, Set<string>];
  const both = [...one].filter((id) => other.has(id)).length;
  return 1 - both / (one.size + other.size - both);
}
