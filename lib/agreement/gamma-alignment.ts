import type { Continuum, Unit } from "@/lib/agreement/continuum";
import { combinedDissimilarity, type GammaWeights } from "@/lib/agreement/gamma-dissimilarity";
import { bestGrouping } from "@/lib/agreement/grouping";
import { inTextOrder } from "@/lib/text/span";

/** One unit of each annotator, or null for none, that are taken for the same, and how disordered they are. */
export interface UnitaryAlignment {
  readonly units: readonly (Unit | null)[];
  readonly disorder: number;
}

/** Every unit of a text in exactly one unitary alignment, with the least disorder; whether that is certain. */
export interface Alignment {
  readonly unitary: readonly UnitaryAlignment[];
  /** the sum of the disorders by the average number of units of an annotator */
  readonly disorder: number;
  readonly isExact: boolean;
}

/** The disorder of units that are taken for the same: the average dissimilarity of each two annotators (Mathet et al. 2015, § 4.3). */
export function disorderOf(units: readonly (Unit | null)[], weights: GammaWeights): number {
  let sum = 0;
  for (let i = 1; i < units.length; i++) for (let j = 0; j < i; j++) {
    const [a, b] = [units[i]!, units[j]!];
    sum += a && b ? combinedDissimilarity(a, b, weights) : weights.empty;
  }
  return sum / ((units.length * (units.length - 1)) / 2);
}

/** The average number of units of an annotator. */
export const unitsOfEach = (annotators: readonly (readonly Unit[])[]): number => annotators.flat().length / annotators.length;

/**
 * The alignment of least disorder. A unit alone costs as much as an empty one; to put a unit to others saves that,
 * and adds for each two what they differ more, or less, than from nothing.
 */
export function bestAlignment({ annotators }: Pick<Continuum, "annotators">, weights: GammaWeights): Alignment {
  const all = annotators.flatMap((units, owner) => units.map((unit) => ({ unit, owner }))).sort((a, b) => inTextOrder(a.unit, b.unit));
  const pairs = (annotators.length * (annotators.length - 1)) / 2;
  const { groups, isExact } = bestGrouping({
    annotators: annotators.length,
    owners: all.map(({ owner }) => owner),
    base: weights.empty,
    pairGain: (a, b) => (weights.empty - combinedDissimilarity(all[a]!.unit, all[b]!.unit, weights)) / pairs,
  });
  const unitary = groups.map((group) => {
    const units = annotators.map((_, annotator) => all[group.find((place) => all[place]!.owner === annotator) ?? -1]?.unit ?? null);
    return { units, disorder: disorderOf(units, weights) };
  });
  const total = unitary.reduce((sum, { disorder }) => sum + disorder, 0);
  return { unitary, disorder: all.length === 0 ? 0 : total / unitsOfEach(annotators), isExact };
}
