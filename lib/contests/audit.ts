import { cueClasses, type CueClass } from "@/lib/claims/cue-weight";

/** Claims of one column that are given in one way. */
export interface CueCount {
  /** a side's id, or NO_SIDE for parties on none */
  readonly column: string;
  readonly cue: CueClass;
  readonly claims: number;
}

/** One side's claims by how they are given; `share` is of all of its claims, from 0 to 1. */
export interface CueShares {
  readonly column: string;
  readonly claims: number;
  readonly parts: readonly { readonly cue: CueClass; readonly claims: number; readonly share: number }[];
}

/** For each column, every class with its count and its share, also where it is 0 (docs/SPEC.md, M6). */
export function sharesOf(columns: readonly string[], counts: readonly CueCount[]): CueShares[] {
  return columns.map((column) => {
    const own = counts.filter((count) => count.column === column);
    const claims = own.reduce((sum, count) => sum + count.claims, 0);
    const countOf = (cue: CueClass) => own.find((count) => count.cue === cue)?.claims ?? 0;
    return { column, claims, parts: cueClasses.map((cue) => ({ cue, claims: countOf(cue), share: claims === 0 ? 0 : countOf(cue) / claims })) };
  });
}

/** One class's stretch along a bar. */
export interface BarPart {
  readonly cue: CueClass;
  readonly from: number;
  readonly to: number;
}

/** Where each class lies along a bar of this length; classes without claims have no part. */
export function barOf({ parts }: CueShares, length: number): BarPart[] {
  let at = 0;
  return parts.filter(({ claims }) => claims > 0).map(({ cue, share }) => {
    const from = at;
    at += share * length;
    return { cue, from, to: at };
  });
}
