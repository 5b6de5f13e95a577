import { Lanes } from "@/lib/editor/lanes";
import type { Utf16Offset } from "@/lib/text/offsets";
import { inTextOrder, overlap, smallestFirst, type Span } from "@/lib/text/span";

export const HIGHLIGHT_KINDS = ["content", "source", "cue", "hedge", "loaded"] as const;
export type HighlightKind = (typeof HIGHLIGHT_KINDS)[number];

/** A span of a claim, with the index of its side's colour (null for no side). */
export type Highlight = Span & { readonly kind: HighlightKind; readonly tone: number | null };

/** A highlight with its claim, as an answer to "what is here?". */
export type ClaimHighlight = Highlight & { readonly claimId: string };

/** A stretch where more claims overlap than can be painted apart, and how many more. */
export type Crowd = Span & { readonly count: number };

export type Painting = {
  /** By name of registry, the spans to paint in it, in text order; no two claims overlap in one registry. */
  readonly registries: ReadonlyMap<string, readonly Span[]>;
  /** In text order, none overlapping another. */
  readonly crowds: readonly Crowd[];
};

/** How many overlapping highlights of one kind are painted apart. */
export const DEPTH = 4;

/** What stands in one lane together: all highlights of one kind and tone of one claim. */
type Stroke = { readonly claimId: string; readonly kind: HighlightKind; readonly tone: number | null };

/**
 * The name of the CSS highlight registry for a kind, tone and lane, such as "content-2-d1" or "cue-none-d0".
 */
export const registryName = (kind: HighlightKind, tone: number | null, lane: number) =>
  `${kind}-${tone ?? "none"}-d${lane}`;

/**
 * What the reader paints. Highlights that overlap are in different registries, because a registry paints its
 * ranges as one; a claim keeps its lane while the text scrolls and other claims come, so that it always looks
 * the same.
 */
export class HighlightWindow {
  readonly #lanes = new Map(HIGHLIGHT_KINDS.map((kind) => [kind, new Lanes<Stroke>(DEPTH)]));
  readonly #claims = new Map<string, Map<Stroke, readonly Highlight[]>>();

  /** Shows a claim by these highlights, instead of those that it had; by none of them no more. */
  set(claimId: string, highlights: readonly Highlight[]): void {
    const before = this.#claims.get(claimId) ?? new Map<Stroke, readonly Highlight[]>();
    for (const stroke of before.keys()) this.#lanesOf(stroke.kind).remove(stroke);
    const strokes = strokesOf(claimId, highlights);
    for (const [stroke, spans] of strokes) this.#lanesOf(stroke.kind).add(stroke, spans);
    for (const [stroke, spans] of before) this.#lanesOf(stroke.kind).fill(spans);
    if (strokes.size > 0) this.#claims.set(claimId, strokes);
    else this.#claims.delete(claimId);
  }

  /** Takes a claim out that is out of sight, and leaves the lanes of all others as they are. */
  forget(claimId: string): void {
    for (const stroke of this.#claims.get(claimId)?.keys() ?? []) this.#lanesOf(stroke.kind).remove(stroke);
    this.#claims.delete(claimId);
  }

  /** The claims that have a highlight here. */
  get size(): number {
    return this.#claims.size;
  }

  /** Every highlight that holds the character at an offset, smallest first. */
  at(offset: Utf16Offset): ClaimHighlight[] {
    return this.within({ start: offset, end: offset + 1 }).sort(smallestFirst);
  }

  /** Every highlight that shares a character with a span, in text order. */
  within(span: Span): ClaimHighlight[] {
    const found = [...this.#lanes.values()].flatMap((lanes) => lanes.within(span));
    return found.map(({ item, start, end }) => ({ ...item, start, end })).sort(inTextOrder);
  }

  /** What to paint in the visible part of the text; every span is cut to it. */
  paint(visible: Span): Painting {
    const registries = new Map<string, Span[]>();
    for (const [kind, lanes] of this.#lanes) {
      for (let lane = 0; lane < DEPTH; lane++) {
        for (const fragment of lanes.inLane(lane, visible)) {
          const name = registryName(kind, fragment.item.tone, lane);
          if (!registries.has(name)) registries.set(name, []);
          registries.get(name)!.push(overlap(fragment, visible)!);
        }
      }
    }
    return { registries, crowds: crowdsOf(this.#lanesOf("content").crowd(visible), visible) };
  }

  #lanesOf(kind: HighlightKind): Lanes<Stroke> {
    return this.#lanes.get(kind)!;
  }
}

function strokesOf(claimId: string, highlights: readonly Highlight[]): Map<Stroke, Highlight[]> {
  const strokes = new Map<string, [Stroke, Highlight[]]>();
  for (const highlight of highlights) {
    const { kind, tone } = highlight;
    const name = registryName(kind, tone, 0);
    if (!strokes.has(name)) strokes.set(name, [{ claimId, kind, tone }, []]);
    strokes.get(name)![1].push(highlight);
  }
  return new Map(strokes.values());
}

/** How many of these spans lie over each other, stretch by stretch. */
function crowdsOf(spans: readonly Span[], visible: Span): Crowd[] {
  const changes = new Map<Utf16Offset, number>();
  const change = (at: Utf16Offset, by: number) => changes.set(at, (changes.get(at) ?? 0) + by);
  for (const span of spans) {
    const { start, end } = overlap(span, visible)!;
    change(start, 1);
    change(end, -1);
  }
  const places = [...changes.keys()].sort((a, b) => a - b);
  let count = 0;
  return places.flatMap((start, index) => {
    count += changes.get(start)!;
    return count === 0 ? [] : [{ start, end: places[index + 1]!, count }];
  });
}
