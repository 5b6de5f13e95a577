import { defaultBootstrap } from "@/lib/agreement/bootstrap";
import { claimAgreement, type ClaimAgreement } from "@/lib/agreement/claim-agreement";
import { defaultGamma } from "@/lib/agreement/gamma";
import type { Layer, Measure } from "@/lib/agreement/layer";
import type { AnnotatorWork, MarkedDocument } from "@/lib/agreement/marked-claim";
import type { Outcome } from "@/lib/agreement/outcome";
import { pairsOf } from "@/lib/agreement/ratings";
import { wordsOf } from "@/lib/text/segmentation";

/** Everything that agreement is computed from; the same question has the same answer. */
export interface AgreementQuestion {
  readonly annotatorIds: readonly string[];
  readonly documents: readonly { readonly documentId: string; readonly text: string; readonly works: readonly AnnotatorWork[] }[];
  /** the project's own acts */
  readonly acts: readonly string[];
  readonly gamma: boolean;
}

/** A measure of two of several annotators, without an interval: that is told where the two are compared by themselves. */
export interface PairMeasure extends Pick<Measure, "key" | "part" | "parameters"> {
  readonly outcome: Outcome;
}
export interface PairAgreement {
  readonly first: number;
  readonly second: number;
  readonly layers: readonly { readonly layer: Layer; readonly measures: readonly PairMeasure[] }[];
}
export interface AgreementAnswer {
  readonly whole: ClaimAgreement;
  /** every two of them, where they are more than two */
  readonly pairs: readonly PairAgreement[];
}

/** The agreement of all, and of every two where they are more; matched and measured for each pair anew. */
export function measured({ annotatorIds, documents: given, acts, gamma }: AgreementQuestion): AgreementAnswer {
  const documents = given.map(({ text, ...document }) => ({ ...document, length: text.length, tokens: wordsOf(text) }));
  const whole = claimAgreement(annotatorIds, documents, gamma ? { acts, gamma: defaultGamma } : { acts });
  const pairs = annotatorIds.length > 2 ? pairsOf(annotatorIds.length) : [];
  return { whole, pairs: pairs.map(([first, second]) => ({ first, second, layers: layersOf(annotatorIds, documents, [first, second], acts) })) };
}

function layersOf(annotatorIds: readonly string[], documents: readonly MarkedDocument[], pair: readonly [number, number], acts: readonly string[]): PairAgreement["layers"] {
  const ofPair = documents.map((document) => ({ ...document, works: pair.map((annotator) => document.works[annotator]!) }));
  const { layers } = claimAgreement(pair.map((annotator) => annotatorIds[annotator]!), ofPair, { acts, bootstrap: { ...defaultBootstrap, replicates: 1 } });
  return layers.map(({ layer, measures }) => ({ layer, measures: measures.map(({ key, part, parameters, figure }) => ({ key, part, parameters, outcome: outcomeOf(figure) })) }));
}

const outcomeOf = (figure: Outcome): Outcome => (figure.ok ? { ok: true, value: figure.value, observed: figure.observed, expected: figure.expected } : { ok: false, why: figure.why });
