import type { Highlight, HighlightSpan } from "@/lib/claims/highlight";
import { fragmentRoles, type ClaimInput, type FragmentInput, type FragmentRole } from "@/lib/claims/record";
import { inTextOrder, lengthOf, type Span } from "@/lib/text/span";

const CONTENT = fragmentRoles.indexOf("content");

/** The spans of one role, in text order. */
export function spansOf(highlight: Pick<Highlight, "spans">, wanted: FragmentRole): Span[] {
  const index = fragmentRoles.indexOf(wanted);
  return highlight.spans.filter(([role]) => role === index).map(([, , start, end]) => ({ start, end })).sort(inTextOrder);
}

/** Where the claim's own words begin and end, gaps included. */
export function extentOf({ spans }: Pick<Highlight, "spans">): Span {
  let start = Infinity;
  let end = -1;
  // Asked of every claim of a long text at once: so without a list in between.
  for (const [role, , from, to] of spans) {
    if (role !== CONTENT) continue;
    start = Math.min(start, from);
    end = Math.max(end, to);
  }
  if (end < 0) throw new RangeError("a claim without words of its own");
  return { start, end };
}

/** The claim's own words as they stand in the text, what lies between its fragments left out with "…". */
export const quoteOf = (text: string, highlight: Pick<Highlight, "spans">): string =>
  spansOf(highlight, "content").map(({ start, end }) => text.slice(start, end)).join(" … ");

/** The order in which the claims of a text are read: by their first words, of two that start together the longer first. */
export const inReadingOrder = (a: Highlight, b: Highlight): number =>
  inTextOrder(extentOf(a), extentOf(b)) || (a.mentionId < b.mentionId ? -1 : 1);

/** These in reading order. */
export function sortedInReadingOrder(highlights: readonly Highlight[]): Highlight[] {
  // Where each begins and ends is looked up once, not at every comparison.
  const placed = highlights.map((highlight) => ({ highlight, ...extentOf(highlight) }));
  placed.sort((a, b) => inTextOrder(a, b) || (a.highlight.mentionId < b.highlight.mentionId ? -1 : 1));
  return placed.map(({ highlight }) => highlight);
}

/** How many characters the claim's own words have. */
export const sizeOf = (highlight: Pick<Highlight, "spans">): number =>
  spansOf(highlight, "content").reduce((size, span) => size + lengthOf(span), 0);

/** How a claim stands on one revision of a document, mention by mention: what the server would say of it. */
export function highlightsOf(claim: ClaimInput, at: { documentId: string; revisionId: string }, more: Pick<Highlight, "version" | "contestCount">): Highlight[] {
  return claim.mentions.flatMap((mention) => {
    const place = mention.anchorings.find((anchoring) => anchoring.revisionId === at.revisionId);
    if (mention.documentId !== at.documentId || !place) return [];
    const { id, act, attribution, claimants } = claim;
    return [{ id, act, attribution, claimants, ...more, mentionId: mention.id, orphaned: false, spans: place.fragments.map(spanOfFragment) }];
  });
}

const spanOfFragment = ({ role, levelOrdinal, start, end }: FragmentInput): HighlightSpan =>
  [fragmentRoles.indexOf(role), levelOrdinal ?? -1, start, end];
