import { isCitation } from "@/lib/documents/region";
import type { RegionRecord } from "@/lib/documents/record";
import type { ProposedRegion } from "@/lib/sources/region";
import { equalSpans, type Span } from "@/lib/text/span";

/** Regions on a new revision before they have ids. `refersTo` is the index of the one that it refers to. */
export interface NewRegion extends Span {
  readonly role: RegionRecord["role"];
  readonly refersTo: number | null;
  readonly refersToStart: number | null;
  readonly refersToEnd: number | null;
  readonly refersToDocumentId?: string | undefined;
  readonly author: string;
  readonly outlet: string;
  readonly date: string | null;
}

export interface RegionMoves {
  /** what a new one refers to may stand after it */
  readonly regions: readonly NewRegion[];
  readonly carried: number;
  /** those that people see on the older revision and that are not on the new one */
  readonly left: number;
}

/**
 * The regions of a new revision: those of the older one whose words are the same and in the same place, as people left
 * them, and of those that the reader of the source proposes the others. What somebody had deleted isn't proposed again.
 */
export function movedRegions(older: readonly RegionRecord[], proposed: readonly ProposedRegion[], moved: (span: Span) => Span | null): RegionMoves {
  const placed = older.flatMap((region) => {
    const span = moved(region);
    return span ? [{ region, span, to: referredSpan(region, moved) }] : [];
  });
  const seen = placed.filter(({ region }) => region.deletedAt === null);
  const carried = seen.filter(({ region }) => !isCitation(region) || seen.some((each) => each.region.id === region.refersToRegionId));
  const isKnown = ({ role, ...span }: ProposedRegion) => carried.some((each) => equalSpans(each.span, span)) || placed.some((each) => each.region.deletedAt !== null && each.region.role === role && equalSpans(each.span, span));
  const fresh = proposed.filter((region) => !isKnown(region));
  const indexOfCarried = (id: string | null) => carried.findIndex(({ region }) => region.id === id);
  const indexOfProposed = (region: ProposedRegion) => {
    const index = fresh.indexOf(region);
    return index >= 0 ? carried.length + index : carried.findIndex((each) => equalSpans(each.span, region));
  };
  return {
    regions: [...carried.map(({ region, span, to }) => carriedRegion(region, { span, to, refersTo: orNull(indexOfCarried(region.refersToRegionId)) })), ...fresh.map((region) => freshRegion(region, region.note === undefined ? null : orNull(indexOfProposed(proposed[region.note]!))))],
    carried: carried.length,
    left: older.filter(({ deletedAt }) => deletedAt === null).length - carried.length,
  };
}

const orNull = (index: number) => (index < 0 ? null : index);

function referredSpan({ refersToStart: start, refersToEnd: end }: RegionRecord, moved: (span: Span) => Span | null): Span | null {
  return start === null || end === null ? null : moved({ start, end });
}

function carriedRegion({ role, author, outlet, date, refersToDocumentId }: RegionRecord, { span, to, refersTo }: { span: Span; to: Span | null; refersTo: number | null }): NewRegion {
  return { role, start: span.start, end: span.end, refersTo, refersToStart: to?.start ?? null, refersToEnd: to?.end ?? null, author, outlet, date, ...(refersToDocumentId ? { refersToDocumentId } : {}) };
}

const freshRegion = ({ role, start, end, author = "", outlet = "" }: ProposedRegion, refersTo: number | null): NewRegion => ({
  role, start, end, refersTo, refersToStart: null, refersToEnd: null, author, outlet, date: null,
});
