import { sidesOf, type Standing } from "@/lib/parties/side";

/** What counting claims by side asks of a project. */
export interface Ground {
  /** the project's sides in use, in order */
  readonly sideIds: readonly string[];
  readonly standing: Standing;
  /** the same-as group of a claim */
  readonly groupOf: (claimId: string) => string;
}

interface Attributed {
  readonly attribution: "unset" | "own_voice" | "attributed";
  readonly said: string | null;
  readonly claimants: readonly string[];
}

/**
 * The sides that a claim counts on: those of each of its claimants on the day it was said, null for a claimant on
 * none of the project's sides. A joint claim of two sides counts for both. None for a claim in a document's own voice.
 */
export function sidesOfClaim({ attribution, claimants, said }: Attributed, { sideIds, standing }: Ground): Set<string | null> {
  if (attribution !== "attributed") return new Set();
  return new Set(claimants.flatMap((partyId) => {
    const sides = sidesOf(partyId, said, standing).filter((sideId) => sideIds.includes(sideId));
    return sides.length > 0 ? sides : [null];
  }));
}

/** What stands across the matrix. */
export const matrixAcross = ["side", "party"] as const;
export type MatrixAcross = (typeof matrixAcross)[number];

/** The columns that are nobody's in particular: parties on no side, and what the documents say themselves. */
export const NO_SIDE = "none";
export const OWN_VOICE = "voice";

/**
 * What one column says in one contest. Every number but `roots` counts same-as groups. `claims` are those that say
 * something; of them `denied` deny and stand on no position. `silent` and `declined` record that nothing was said. A
 * column without a cell is not heard here, which is never called silent (docs/SPEC.md, K3, K5, K6, K11).
 */
export interface Cell {
  /** a side's or a party's id, NO_SIDE or OWN_VOICE */
  readonly column: string;
  readonly claims: number;
  /** independent voices behind the claims */
  readonly roots: number;
  /** the positions taken, in their order */
  readonly positions: readonly { readonly id: string; readonly label: string; readonly count: number }[];
  readonly denied: number;
  readonly silent: number;
  readonly declined: number;
}

/** The most that a column does in a contest: it says something, only denies, only declines, is only silent, or isn't heard. */
export const sayings = ["says", "denied", "declined", "silent", "unheard"] as const;
export type Saying = (typeof sayings)[number];

/** Which of them a cell is; no cell is not heard (docs/SPEC.md, M3). */
export function sayingOf(cell: Cell | undefined): Saying {
  if (!cell) return "unheard";
  if (cell.claims > cell.denied) return "says";
  if (cell.denied > 0) return "denied";
  return cell.declined > 0 ? "declined" : "silent";
}

/** The claims of a cell that say something else than a mere denial and stand on no position. */
export const besidePositions = ({ claims, denied, positions }: Cell): number => Math.max(0, claims - denied - positions.reduce((sum, { count }) => sum + count, 0));

/**
 * How far the claims of a contest lie apart: the chance that two of them, drawn with replacement, take different
 * positions; 0 where all take one, null where none takes any. It counts claims and weighs nothing (docs/SPEC.md, M2).
 */
export function disagreementOf(counts: readonly number[]): number | null {
  const all = counts.reduce((sum, count) => sum + count, 0);
  return all === 0 ? null : 1 - counts.reduce((sum, count) => sum + (count / all) ** 2, 0);
}
