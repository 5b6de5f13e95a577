import type { TextSurface } from "@/components/reader/surface/text-surface";
import type { Painting } from "@/lib/editor/highlight-window";
import type { Span } from "@/lib/text/span";

/** Paints spans without touching the document: by CSS Custom Highlights, one registry for each name. */
export class HighlightPainter {
  #names: readonly string[] = [];

  static get isSupported(): boolean {
    return typeof CSS !== "undefined" && "highlights" in CSS;
  }

  constructor(readonly surface: TextSurface) {}

  paint({ registries }: Pick<Painting, "registries">): void {
    const names = [...registries.keys()];
    for (const name of this.#names) if (!registries.has(name)) CSS.highlights.delete(name);
    for (const [name, spans] of registries) this.#set(name, spans, priorityOf(name));
    this.#names = names;
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
    for (const name of this.#names) CSS.highlights.delete(name);
    this.#names = [];
  }
}

const EMPHASES = ["kept-selection", "found", "found-now", "hovered"];
const ORDER = ["content", "source", "cue", "hedge", "loaded"];

/** What is said of words lies above what the words say; of two claims, the one in the higher lane above the other. */
function priorityOf(name: string): number {
  const [kind = "", , lane = "d0"] = name.split("-");
  return ORDER.indexOf(kind) * 10 + Number(lane.slice(1));
}
