import type { TextSurface } from "@/components/reader/surface/text-surface";
import type { Painting } from "@/lib/editor/highlight-window";
import type { Span } from "@/lib/text/span";

/** Paints spans without touching the document: by CSS Custom Highlights, one registry for each name. */
export class HighlightPainter {
  readonly #painted = new Map<string, readonly Span[]>();
  #drawings = 0;

  static get isSupported(): boolean {
    return typeof CSS !== "undefined" && "highlights" in CSS;
  }

  constructor(readonly surface: TextSurface) {}

  /** Paints these registries and no others; what is painted so already is left as it is. */
  paint({ registries }: Pick<Painting, "registries">): void {
    const stands = this.#drawings === this.surface.drawings;
    this.#drawings = this.surface.drawings;
    for (const name of this.#painted.keys()) if (!registries.has(name)) this.#remove(name);
    for (const [name, spans] of registries) {
      if (stands && sameSpans(spans, this.#painted.get(name)) && isInPage(name)) continue;
      this.#set(name, spans, priorityOf(name));
      this.#painted.set(name, spans);
    }
  }

  #remove(name: string): void {
    CSS.highlights.delete(name);
    this.#painted.delete(name);
  }

  /** Paints one more registry, above all others. */
  emphasise(name: "found" | "found-now" | "hovered" | "kept-selection", spans: readonly Span[]): void {
    if (spans.length === 0) CSS.highlights.delete(name);
    else this.#set(name, spans, EMPHASES.indexOf(name) + 100);
  }

  #set(name: string, spans: readonly Span[], priority: number): void {
    const highlight = new Highlight(...spans.map((span) => this.surface.rangeOf(span)));
    highlight.priority = priority;
    CSS.highlights.set(name, highlight);
  }

  clear(): void {
    for (const name of this.#painted.keys()) this.#remove(name);
  }
}

const sameSpans = (spans: readonly Span[], before: readonly Span[] = []) =>
  spans.length === before.length && spans.every(({ start, end }, index) => start === before[index]!.start && end === before[index]!.end);

/** Whether the words that a registry is painted over are still those of the page. */
function isInPage(name: string): boolean {
  const ranges = CSS.highlights.get(name);
  return ranges !== undefined && [...ranges].every(({ startContainer, endContainer }) => startContainer.isConnected && endContainer.isConnected);
}

const EMPHASES = ["kept-selection", "found", "found-now", "hovered"];
const ORDER = ["content", "source", "cue", "hedge", "loaded"];

/** What is said of words lies above what the words say; of two claims, the one in the higher lane above the other. */
function priorityOf(name: string): number {
  const [kind = "", , lane = "d0"] = name.split("-");
  return ORDER.indexOf(kind) * 10 + Number(lane.slice(1));
}
