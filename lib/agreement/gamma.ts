import { defaultBootstrap, figureOf, once, type BootstrapOptions, type Counts, type Figure } from "@/lib/agreement/bootstrap";
import type { Continuum } from "@/lib/agreement/continuum";
import { bestAlignment, unitsOfEach, type Alignment } from "@/lib/agreement/gamma-alignment";
import { defaultGammaWeights, type GammaWeights } from "@/lib/agreement/gamma-dissimilarity";
import { shuffled } from "@/lib/agreement/gamma-sampling";
import { fromDisagreement, undefinedFor, type Outcome } from "@/lib/agreement/outcome";
import { randomFrom, type Random } from "@/lib/agreement/random";

export interface GammaOptions {
  readonly weights: GammaWeights;
  /** how far the expected disorder may be off, as a part of itself, at a confidence of 95 % */
  readonly precision: number;
  readonly leastSamples: number;
  readonly mostSamples: number;
  readonly seed: number;
}
export const defaultGamma: GammaOptions = { weights: defaultGammaWeights, precision: 0.05, leastSamples: 30, mostSamples: 300, seed: 20_141 };

/** γ with what it was made of: the best alignments to be looked at, the shuffled texts, and whether every alignment is surely the best. */
export type Gamma = Figure & {
  readonly alignments: readonly Alignment[];
  readonly samples: number;
  readonly isExact: boolean;
};

/** One text: its best alignment, the average disorder of its shuffled versions, and how many units an annotator has in it. */
interface Measured {
  readonly alignment: Alignment;
  readonly expected: number;
  readonly weight: number;
  readonly samples: number;
  readonly areExact: boolean;
}

/**
 * γ (Mathet, Widlöcher & Métivier 2015): one minus the disorder of the best alignment by the disorder to be expected, for
 * units that may overlap and nest. Several texts count by their number of units. The interval is over documents where
 * there are ten or more, else over the unitary alignments, with alignment and expected disorder as they are.
 */
export function gamma(texts: readonly Continuum[], options: GammaOptions = defaultGamma, bootstrap: BootstrapOptions = defaultBootstrap): Gamma {
  const none = refusal(texts);
  if (none) return { ...figureOf(() => none, [], "alignments", bootstrap), alignments: [], samples: 0, isExact: true };
  const random = randomFrom(options.seed);
  const measured = texts.filter(({ annotators }) => annotators.flat().length > 0).map((text) => measure(text, options, random));
  const figure = measured.length >= 10 ? overTexts(measured, bootstrap) : overAlignments(measured, bootstrap);
  return {
    ...figure,
    alignments: measured.map(({ alignment }) => alignment),
    samples: measured.reduce((sum, { samples }) => sum + samples, 0),
    isExact: measured.every(({ alignment, areExact }) => alignment.isExact && areExact),
  };
}

function refusal(texts: readonly Continuum[]): Outcome | null {
  if (texts.length === 0) return undefinedFor("no_items");
  if (texts.some(({ annotators }) => annotators.length < 2)) return undefinedFor("fewer_than_two_annotators");
  return texts.every(({ annotators }) => annotators.flat().length === 0) ? undefinedFor("no_units") : null;
}

function measure(text: Continuum, options: GammaOptions, random: Random): Measured {
  const alignment = bestAlignment(text, options.weights);
  const disorders: number[] = [];
  let areExact = true;
  const isEnough = () => disorders.length >= Math.max(options.leastSamples, Math.min(options.mostSamples, samplesFor(disorders, options.precision)));
  while (!isEnough()) {
    const sample = bestAlignment({ annotators: shuffled(text, random) }, options.weights);
    disorders.push(sample.disorder);
    areExact &&= sample.isExact;
  }
  return { alignment, expected: mean(disorders), weight: unitsOfEach(text.annotators), samples: disorders.length, areExact };
}

/** How many samples are wanted for the precision, from their coefficient of variation. */
function samplesFor(disorders: readonly number[], precision: number): number {
  if (disorders.length < 2) return Infinity;
  const middle = mean(disorders);
  const variance = disorders.reduce((sum, disorder) => sum + (disorder - middle) ** 2, 0) / (disorders.length - 1);
  return middle === 0 ? 0 : Math.ceil(((1.96 * Math.sqrt(variance)) / middle / precision) ** 2);
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function overTexts(measured: readonly Measured[], bootstrap: BootstrapOptions): Figure {
  const evaluate = (counts: Counts) => {
    const sum = (of: (text: Measured) => number) => measured.reduce((total, text, index) => total + counts[index]! * text.weight * of(text), 0);
    const weight = sum(() => 1);
    return fromDisagreement(sum(({ alignment }) => alignment.disorder) / weight, sum(({ expected }) => expected) / weight, "no_expected_disorder");
  };
  return figureOf(evaluate, once(measured.length), "documents", bootstrap);
}

function overAlignments(measured: readonly Measured[], bootstrap: BootstrapOptions): Figure {
  const weight = measured.reduce((sum, text) => sum + text.weight, 0);
  const expected = measured.reduce((sum, text) => sum + text.weight * text.expected, 0) / weight;
  const all = measured.flatMap(({ alignment }) => alignment.unitary.map(({ disorder, units }) => ({ disorder, share: units.filter((unit) => unit !== null).length / units.length })));
  const evaluate = (counts: Counts) => {
    const sum = (of: "disorder" | "share") => all.reduce((total, each, index) => total + counts[index]! * each[of], 0);
    return fromDisagreement(sum("disorder") / sum("share"), expected, "no_expected_disorder");
  };
  return figureOf(evaluate, once(all.length), "alignments", bootstrap);
}
