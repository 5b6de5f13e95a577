import { afterFrame } from "@/components/reader/after-frame";
import type { HandMark } from "@/components/reader/surface/hand-marks";
import { HighlightPainter } from "@/components/reader/surface/highlight-painter";
import { highlighted, highlightRules, inheritsHighlights, marked } from "@/components/reader/surface/highlight-rules";
import { RegionLayer } from "@/components/reader/regions/region-layer";
import { ReadingWindow } from "@/components/reader/surface/reading-window";
import { TextSurface } from "@/components/reader/surface/text-surface";
import type { ReaderController } from "@/components/reader/reader-controller";
import type { ReaderState } from "@/components/reader/reader-state";
import { roleOfSpan, type Highlight } from "@/lib/claims/highlight";
import { inReadingOrder } from "@/lib/claims/passage";
import type { RegionInput } from "@/lib/documents/record";
import type { Crowd, Painting } from "@/lib/editor/highlight-window";
import type { Span } from "@/lib/text/span";

const FLASH = 2_400;

/** The text with its claims painted on it: follows the controller and the scroll position. */
export class ReaderView {
  readonly surface: TextSurface;
  readonly regions: RegionLayer;
  readonly #window: ReadingWindow;
  readonly #painter: HighlightPainter | null;
  readonly #sheet = new CSSStyleSheet();
  readonly #listeners = new Set<() => void>();
  readonly #letGo: () => void;
  readonly #letRegionsGo: () => void;
  #drawn: Pick<ReaderState, "currentId" | "passages" | "level"> = { currentId: null, passages: 0, level: 0 };
  #painted: readonly HandMark[] = [];
  #emphasised: ReadonlyMap<string, readonly HandMark[]> = new Map();
  #flash: readonly HandMark[] = [];
  #numbers: readonly HandMark[] = [];
  #moved: { readonly index: number; readonly span: Span } | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  crowds: readonly Crowd[] = [];

  constructor(
    host: HTMLElement,
    readonly controller: ReaderController,
    attributes: Record<string, string>,
  ) {
    // Before the text is there: rules that come later would have all of it styled once more.
    this.#sheet.replaceSync(highlightRules(HighlightPainter.isSupported ? highlighted(inheritsHighlights() ? ".ProseMirror" : "") : marked));
    document.adoptedStyleSheets.push(this.#sheet);
    const events = { onSelection: () => controller.selectionMoved(), onPress: (offset: number) => controller.press(offset) };
    this.surface = new TextSurface(host, controller.setting.text, attributes, events);
    this.#painter = HighlightPainter.isSupported ? new HighlightPainter(this.surface) : null;
    this.regions = new RegionLayer(this.surface, controller.setting.regions, this.#painter !== null);
    this.#letGo = controller.subscribe(() => this.#follow());
    this.#letRegionsGo = controller.setting.regions.subscribe(() => this.#followRegions());
    this.#window = new ReadingWindow(this.surface, (hasChanged) => {
      if (hasChanged) this.#paint();
      this.#tell();
    });
    this.surface.view.dom.addEventListener("focus", this.#showSelection);
    this.surface.view.dom.addEventListener("blur", this.#showSelection);
    controller.attach(this.surface);
  }

  /** The part of the text that is painted: what is on the screen, and one screen around it. */
  get span(): Span {
    return this.#window.span;
  }

  /** Calls back at every scroll and whenever what is painted changes. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Sets a passage off while its card is pointed at. */
  hover(passage: Highlight | null): void {
    this.#emphasise("hovered", passage ? passage.spans.map(([, , start, end]) => ({ start, end })) : []);
  }

  #emphasise(name: "hovered" | "kept-selection", spans: readonly Span[]): void {
    if (this.#painter) return this.#painter.emphasise(name, spans);
    this.#emphasised = new Map(this.#emphasised).set(name, spans.map((span) => ({ ...span, className: `emphasised ${name}` })));
    this.surface.setHand(this.#marks());
  }

  /** Paints what was found in the text, and which of it is meant now. */
  showFound(found: readonly Span[], current: Span | null): void {
    this.#painter?.emphasise("found", found);
    this.#painter?.emphasise("found-now", current ? [current] : []);
  }

  /** Brings spans into view and sets them off for a moment. */
  flash(spans: readonly Span[]): void {
    const first = spans[0];
    if (!first) return;
    this.surface.reveal(first);
    this.#flash = spans.map((span) => ({ ...span, className: "flash" }));
    this.#showMarks();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#flash = [];
      this.#showMarks();
    }, FLASH);
  }

  /** Shows a fragment of the claim in hand as it would be after a move; null as it is. */
  preview(moved: { readonly index: number; readonly span: Span } | null): void {
    this.#moved = moved;
    this.#showMarks();
    this.#tell();
  }

  get moved(): { readonly index: number; readonly span: Span } | null {
    return this.#moved;
  }

  /** For print: every claim painted, with its number in the text; and further marks. */
  number(passages: readonly Highlight[] | null, more: readonly HandMark[] = []): void {
    this.#numbers = [...more, ...(passages ?? []).map((passage, index) => ({ ...startOf(passage), className: "note", label: String(index + 1) }))];
    this.#showMarks(passages ? { start: 0, end: this.surface.text.text.length } : this.span);
  }

  #follow(): void {
    const { currentId, passages, level } = this.controller.state;
    const before = this.#drawn;
    if (currentId === before.currentId && passages === before.passages && level === before.level) return;
    this.#drawn = { currentId, passages, level };
    // The mark is painted at once; the elements around it, which have its line laid out anew, come with everything else.
    if (afterFrame.isHeld && this.#painter) this.#paint();
    afterFrame.do(this.#showAll);
  }

  /** Folds everything excluded away, each stretch named by its region; null unfolds. */
  fold(labelOf: ((region: RegionInput) => string) | null): void {
    this.regions.fold(labelOf);
    this.#window.refresh();
  }

  #followRegions(): void {
    if (this.regions.isFolded) this.regions.refold();
    this.#window.refresh();
    this.#paint();
    this.#tell();
  }

  #showAll = (): void => {
    // The page may have been left before the frame came.
    if (this.surface.view.isDestroyed) return;
    this.#showMarks();
    this.#tell();
  };

  /** The marks that are elements, and then all others: painting needs the elements to stand. */
  #showMarks(span: Span = this.span): void {
    this.surface.setHand(this.#marks());
    this.#paint(span);
  }

  #marks(): HandMark[] {
    return [...this.#painted, ...this.#hand(), ...[...this.#emphasised.values()].flat(), ...this.#flash, ...this.#numbers];
  }

  #paint(span: Span = this.span): void {
    const painting = this.controller.setting.index.paint(span);
    this.crowds = painting.crowds;
    const regions = this.regions.paint(span);
    if (this.#painter) this.#painter.paint(painting);
    else this.#paintByElements(painting, regions);
    this.#showSelection();
  }

  // Browsers without CSS highlights: the window's claims become elements, few enough to be drawn at once.
  #paintByElements({ registries }: Painting, regions: readonly HandMark[]): void {
    this.#painted = [...regions, ...[...registries].flatMap(([name, spans]) => spans.map((span) => ({ ...span, className: `painted ${name}` })))];
    this.surface.setHand(this.#marks());
  }

  #hand(): HandMark[] {
    const { current, state, setting } = this.controller;
    if (!current) return [];
    const side = String(setting.index.toneOf(current) ?? "none");
    return current.spans.map((span, index): HandMark => {
      const [, level, from, to] = span;
      const { start, end } = this.#moved?.index === index ? this.#moved.span : { start: from, end: to };
      const isInLevel = level === -1 || level === state.level;
      return { start, end, className: `hand hand-${roleOfSpan(span)}`, attributes: { "data-side": side, ...(isInLevel ? {} : { "data-other-level": "" }) } };
    });
  }

  // While the focus is elsewhere the browser hides what is selected; it is still what a button would add.
  #showSelection = () => {
    const { selection } = this.controller.state;
    this.#emphasise("kept-selection", selection && !this.surface.hasFocus ? [selection] : []);
  };

  // What stands beside the text measures it, and would have it laid out at once.
  #tell = (): void => {
    for (const listener of this.#listeners) listener();
  };

  destroy(): void {
    clearTimeout(this.#timer);
    this.#letGo();
    this.#letRegionsGo();
    this.regions.destroy();
    this.#window.destroy();
    this.#painter?.emphasise("hovered", []);
    this.#painter?.emphasise("kept-selection", []);
    this.showFound([], null);
    this.#painter?.clear();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    this.controller.attach(null);
    this.surface.destroy();
  }
}

function startOf(passage: Highlight): Span {
  const [, , start, end] = [...passage.spans].filter(([role]) => role === 0).sort((a, b) => a[2] - b[2])[0] ?? [0, 0, 0, 1];
  return { start, end };
}

/** The passages in the order of their numbers. */
export const numbered = (passages: readonly Highlight[]): Highlight[] => [...passages].sort(inReadingOrder);
