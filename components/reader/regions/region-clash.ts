import type { Write } from "@/components/claims/client/outbox";
import type { Problem } from "@/components/ui/request";
import type { RegionInput, RegionRecord } from "@/lib/documents/record";
import { withDocument } from "@/lib/documents/region";

/** A change of mine and one of somebody else's that met: neither is lost until somebody chooses. */
export interface RegionClash {
  /** what both started from; null where the server no longer has it */
  readonly base: RegionInput | null;
  readonly theirs: RegionInput;
  readonly mine: RegionInput;
  /** the version that theirs is */
  readonly version: number;
}

const inputOf = ({ id, revisionId, role, start, end, refersToRegionId, refersToStart, refersToEnd, refersToDocumentId, author, outlet, date }: RegionRecord): RegionInput => ({
  id, revisionId, role, start, end, refersToRegionId, refersToStart, refersToEnd, refersToDocumentId, author, outlet, date,
});

/** What met where a change was refused because somebody had changed the region; null where there is nothing to choose: it is gone, or something was taken back. */
export function regionClashOf({ method, undoes }: Write, problem: Problem, mine: RegionInput | undefined): RegionClash | null {
  const theirs = problem.theirs as RegionRecord | null | undefined;
  if (method !== "PUT" || undoes !== null || !mine || !theirs || theirs.deletedAt) return null;
  const base = problem.base as RegionRecord | null | undefined;
  return { base: base ? inputOf(base) : null, theirs: inputOf(theirs), mine, version: theirs.version };
}

/** A region by what can be chosen apart: what belongs together is one part. */
export type RegionParts = Pick<RegionInput, "role" | "author" | "outlet" | "date"> & {
  readonly place: Pick<RegionInput, "start" | "end">;
  readonly refersTo: Pick<RegionInput, "refersToRegionId" | "refersToStart" | "refersToEnd"> & { readonly documentId: string | null };
};

export const partsOf = ({ role, author, outlet, date, start, end, refersToRegionId, refersToStart, refersToEnd, refersToDocumentId }: RegionInput): RegionParts => ({
  role, author, outlet, date, place: { start, end }, refersTo: { refersToRegionId, refersToStart, refersToEnd, documentId: refersToDocumentId ?? null },
});

/** The region with these parts. */
export const withParts = (region: RegionInput, { place, refersTo: { documentId, ...refersTo }, ...rest }: RegionParts): RegionInput =>
  withDocument({ ...region, ...rest, ...place, ...refersTo }, documentId);
