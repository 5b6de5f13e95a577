import type { RegionSession } from "@/components/reader/regions/region-session";
import type { TextSurface } from "@/components/reader/surface/text-surface";
import type { HandMark } from "@/components/reader/surface/hand-marks";
import type { RegionInput } from "@/lib/documents/record";
import { isExcluded } from "@/lib/documents/region";
import { firstWhere } from "@/lib/text/lines";
import { merge, overlap, type Span } from "@/lib/text/span";

const NAMES = ["region-excluded", "region-flagged", "region-preview"] as const;
type Name = (typeof NAMES)[number];

/** How regions look in the text: what is excluded is set back or folded away, what is flagged is marked, hits of a search are shown. */
export class RegionLayer {
  #preview: readonly Span[] = [];
  #visible: Span = { start: 0, end: 0 };
  #labelOf: ((region: RegionInput) => string) | null = null;

  constructor(
    readonly surface: TextSurface,
    readonly regions: RegionSession,
    readonly canPaint: boolean,
  ) {}

  /** Paints the visible part; gives what has to be drawn as elements where the browser can't paint. */
  paint(visible: Span): HandMark[] {
    this.#visible = visible;
    const spans = this.#spansIn(visible);
    if (!this.canPaint) return NAMES.flatMap((name) => spans[name].map((span) => ({ ...span, className: name })));
    for (const name of NAMES) this.#set(name, spans[name]);
    return [];
  }

  /** Shows what a search found, in text order and apart; none shows nothing. */
  preview(hits: readonly Span[]): void {
    this.#preview = hits;
    this.paint(this.#visible);
  }

  /** Folds everything excluded away, each stretch named by its region; null unfolds. */
  fold(labelOf: ((region: RegionInput) => string) | null): void {
    if (labelOf === null && this.#labelOf === null) return;
    this.#labelOf = labelOf;
    this.refold();
  }

  /** Folds as it was asked for, after regions have changed. */
  refold(): void {
    const labelOf = this.#labelOf;
    const excluded = labelOf ? this.regions.ordered.filter(({ role }) => isExcluded(role)) : [];
    // Merged stretches begin where the first of their regions begins.
    const first = new Map(excluded.map((region) => [region.start, region] as const).reverse());
    this.surface.setFolds(merge(excluded).map((span) => ({ ...span, label: labelOf!(first.get(span.start)!) })));
  }

  get isFolded(): boolean {
    return this.#labelOf !== null;
  }

  #spansIn(visible: Span): Record<Name, Span[]> {
    const cut = (spans: readonly Span[]) => spans.flatMap((span) => overlap(span, visible) ?? []);
    const here = visible.start < visible.end ? this.regions.within(visible) : [];
    const from = firstWhere(this.#preview.length, (index) => this.#preview[index]!.end > visible.start);
    const to = firstWhere(this.#preview.length, (index) => this.#preview[index]!.start >= visible.end);
    return {
      "region-excluded": cut(merge(here.filter(({ role }) => isExcluded(role)))),
      "region-flagged": cut(merge(here.filter(({ role }) => role === "duplicate" || role === "caption"))),
      "region-preview": cut(this.#preview.slice(from, to)),
    };
  }

  #set(name: Name, spans: readonly Span[]): void {
    if (spans.length === 0) return void CSS.highlights.delete(name);
    const highlight = new Highlight(...spans.map((span) => this.surface.rangeOf(span)));
    // Below the claims; what a search found above them.
    highlight.priority = name === "region-preview" ? 90 : -10;
    CSS.highlights.set(name, highlight);
  }

  destroy(): void {
    if (this.canPaint) for (const name of NAMES) CSS.highlights.delete(name);
  }
}
