import type { Selector } from "@/lib/selectors/selector";
import type { Utf16Offset } from "@/lib/text/offsets";
import type { Span } from "@/lib/text/span";

/**
 * Where the words of a selector stand in a text. Only `exact` and `moved` are findings; `doubtful` proposes
 * its span to a person, with the next best place beside it.
 */
export type Resolution =
  /** The same words between the same contexts at the same offsets. */
  | { readonly kind: "exact"; readonly span: Span }
  /** The same words between the same contexts, at one other place only. */
  | { readonly kind: "moved"; readonly span: Span }
  | { readonly kind: "doubtful"; readonly span: Span; readonly runnerUp?: Span; readonly why: Doubt }
  /** The words stand nowhere. */
  | { readonly kind: "orphaned" };

/** Several places have equal evidence; or the best place has one context only, or none. */
export type Doubt = "several-places" | "one-context-differs" | "both-contexts-differ";

type Place = Span & { readonly evidence: number; readonly distance: number };

/**
 * Looks a selector up in a text that may have changed since: exact search only, and never a choice among
 * equals. `exact` does not look further: in another text than the one described, an equal place may exist
 * elsewhere. Refuses (RangeError) an empty quote.
 */
export function resolve(text: string, selector: Selector): Resolution {
  if (selector.quote === "") throw new RangeError("a selector without a quote can't be found");
  const { start, quote } = selector;
  const span = { start, end: start + quote.length };
  if (text.startsWith(quote, start) && evidenceAt(text, selector, start) === 2)
    return { kind: "exact", span };
  const { best, next } = bestPlaces(text, selector);
  if (!best) return { kind: "orphaned" };
  const equal = next?.evidence === best.evidence;
  if (best.evidence === 2 && !equal) return { kind: "moved", span: spanOf(best) };
  const why = equal ? "several-places" : best.evidence === 1 ? "one-context-differs" : "both-contexts-differ";
  return { kind: "doubtful", span: spanOf(best), ...(next && { runnerUp: spanOf(next) }), why };
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** The two places of the quote with the most evidence, of equal ones the nearest to where it was. */
function bestPlaces(text: string, selector: Selector): { best?: Place; next?: Place } {
  let best: Place | undefined;
  let next: Place | undefined;
  for (const start of placesOf(text, selector.quote)) {
    const end = start + selector.quote.length;
    const place = {
      start,
      end,
      evidence: evidenceAt(text, selector, start),
      distance: Math.abs(start - selector.start),
    };
    if (!best || outranks(place, best)) [best, next] = [place, best];
    else if (!next || outranks(place, next)) next = place;
  }
  return { ...(best && { best }), ...(next && { next }) };
}

const outranks = (a: Place, b: Place) =>
  a.evidence > b.evidence || (a.evidence === b.evidence && a.distance < b.distance);

function* placesOf(text: string, quote: string): Generator<Utf16Offset> {
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) yield at;
}

/** How many of the two contexts stand around a place; an empty one stands only at the text's own end. */
function evidenceAt(text: string, { quote, prefix, suffix }: Selector, start: Utf16Offset): number {
  const end = start + quote.length;
  const before = prefix === "" ? start === 0 : text.endsWith(prefix, start);
  const after = suffix === "" ? end === text.length : text.startsWith(suffix, end);
  return Number(before) + Number(after);
}
