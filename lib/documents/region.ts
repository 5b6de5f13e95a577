import { excludedRoles, type RegionInput } from "@/lib/documents/record";

/** One broken rule: where in the input, and what to do about it. */
export interface Problem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/**
 * The rules of one region on a revision of `length` UTF-16 units (docs/SPEC.md, R1): its span and the span that it
 * refers to lie within the text, and it refers to a region or to a span. An empty list means that it may be written.
 */
export function regionProblems(region: RegionInput, length: number): Problem[] {
  const { refersToRegionId, refersToStart, refersToEnd } = region;
  if ((refersToStart === null) !== (refersToEnd === null)) return [{ path: ["refersToStart"], message: "A span has a start and an end." }];
  if (refersToRegionId !== null && refersToStart !== null) return [{ path: ["refersToStart"], message: "A region refers to a region or to a span, not to both." }];
  if (refersToRegionId === region.id) return [{ path: ["refersToRegionId"], message: "A region can't refer to itself." }];
  const referred = refersToStart !== null && refersToEnd !== null ? spanProblems(refersToStart, refersToEnd, length, "refersToEnd") : [];
  return [...spanProblems(region.start, region.end, length, "end"), ...referred];
}

function spanProblems(start: number, end: number, length: number, key: string): Problem[] {
  if (start >= end) return [{ path: [key], message: "A span ends after it starts." }];
  return end > length ? [{ path: [key], message: `The text ends at ${length}.` }] : [];
}

/** Whether a region is left out of reading: a tooltip, interface text, an appeal (docs/SPEC.md, R1). */
export const isExcluded = ({ role }: Pick<RegionInput, "role">): boolean => (excludedRoles as readonly string[]).includes(role);
