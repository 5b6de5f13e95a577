import { averageLength, type Continuum, type Unit } from "@/lib/agreement/continuum";
import { below, type Random } from "@/lib/agreement/random";
import { lengthOf } from "@/lib/text/span";

const TRIES = 100;

/**
 * The same text as annotators would mark it who know nothing of it but its habits (Mathet et al. 2015, § 5.2): for each a
 * random annotator's units, all shifted by one random distance, what goes over the end coming in again at the
 * beginning. Shifts are at least the average length of a unit apart, where there is room for that.
 */
export function shuffled(text: Continuum, random: Random): Unit[][] {
  const shifts: number[] = [];
  const apart = averageLength(text.annotators);
  return text.annotators.map(() => {
    const shift = shiftApartFrom(shifts, lengthOf(text), apart, random);
    shifts.push(shift);
    const units = text.annotators[below(random, text.annotators.length)]!;
    return units.map((unit) => shifted(unit, shift, text));
  });
}

function shiftApartFrom(shifts: readonly number[], length: number, apart: number, random: Random): number {
  let shift = below(random, length);
  for (let attempt = 0; attempt < TRIES && shifts.some((other) => Math.abs(other - shift) < apart); attempt++) shift = below(random, length);
  return shift;
}

function shifted(unit: Unit, shift: number, text: Continuum): Unit {
  const by = unit.start + shift >= text.end ? shift - lengthOf(text) : shift;
  return { ...unit, start: unit.start + by, end: unit.end + by };
}
