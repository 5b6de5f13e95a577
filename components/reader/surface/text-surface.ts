import { EditorState, TextSelection, type Selection } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { folds, setFolds, type Fold } from "@/components/reader/surface/folds";
import { handMarks, setHandMarks, type HandMark } from "@/components/reader/surface/hand-marks";
import { surfaceViews } from "@/components/reader/surface/line-view";
import { outlineOf } from "@/components/reader/surface/outline";
import { readOnly } from "@/components/reader/surface/read-only";
import type { TextDocument } from "@/lib/editor/position-map";
import { directionOf, mayBeRightToLeft } from "@/lib/text/direction";
import type { Utf16Offset } from "@/lib/text/offsets";
import type { Span } from "@/lib/text/span";

export interface SurfaceEvents {
  onSelection(): void;
  /** a click that selected nothing */
  onPress(offset: Utf16Offset): void;
}

/** The text on the screen: caret, selection, places. It knows nothing of claims. Offsets are UTF-16. */
export class TextSurface {
  readonly view: EditorView;
  /** One for all that is measured: a browser keeps every range up with every change of the page until it is collected. */
  readonly #range = document.createRange();
  #drawn = "[]";
  #drawings = 0;

  constructor(
    readonly host: HTMLElement,
    readonly text: TextDocument,
    attributes: Record<string, string>,
    events: SurfaceEvents,
  ) {
    // Drawn before it is in the page, which would look at every line as it comes.
    this.view = new EditorView(null, {
      state: EditorState.create({ doc: text.doc, plugins: [readOnly, folds(), handMarks()] }),
      attributes: {
        role: "textbox", "aria-multiline": "true", "aria-readonly": "true", inputmode: "none", translate: "no",
        spellcheck: "false", autocorrect: "off", autocapitalize: "off", "data-gramm": "false", ...attributes,
      },
      nodeViews: surfaceViews({ outline: outlineOf(text.blocks), isMixed: mayBeRightToLeft(text.text) }),
      clipboardTextSerializer: (slice, view) => this.#words(view) ?? slice.content.textBetween(0, slice.content.size, "\n"),
      createSelectionBetween: (_view, anchor, head) => TextSelection.between(anchor, head),
      handleClick: (view, position) => this.#pressed(view, position, events),
      dispatchTransaction: (transaction) => {
        this.view.updateState(this.view.state.apply(transaction));
        if (transaction.selectionSet) events.onSelection();
      },
    });
    letReactBe(this.view.dom);
    host.append(this.view.dom);
  }

  /** What is copied is the text's own characters. */
  #words(view: EditorView): string | null {
    const { from, to } = view.state.selection;
    const span = this.text.toSpan(from, to);
    return span && this.text.text.slice(span.start, span.end);
  }

  // A press on what was selected gives the selection up only after the event; any other has set the caret already.
  #pressed(view: EditorView, position: number, events: SurfaceEvents): boolean {
    const press = () => {
      if (view.isDestroyed || !document.getSelection()?.isCollapsed) return;
      this.#takeSelection();
      events.onPress(this.text.toOffset(position));
    };
    if (document.getSelection()?.isCollapsed) press();
    else setTimeout(press, 20);
    return false;
  }

  /** What is selected; null where it is a bare caret. */
  get selection(): Span | null {
    const { from, to } = this.#selected;
    return this.text.toSpan(from, to);
  }

  /** The selection as it stands on the screen: ProseMirror hears of a change a moment later. */
  get #selected(): Selection {
    const { state, dom } = this.view;
    const { anchorNode, anchorOffset, focusNode, focusOffset } = document.getSelection() ?? {};
    if (!this.hasFocus || !anchorNode || !focusNode || !dom.contains(anchorNode) || !dom.contains(focusNode)) return state.selection;
    const anchor = this.view.posAtDOM(anchorNode, anchorOffset ?? 0);
    const head = this.view.posAtDOM(focusNode, focusOffset ?? 0);
    return TextSelection.between(state.doc.resolve(anchor), state.doc.resolve(head));
  }

  // What a press brings up may take the focus before ProseMirror has heard where the caret is.
  #takeSelection(): void {
    const selection = this.#selected;
    if (!selection.eq(this.view.state.selection)) this.view.dispatch(this.view.state.tr.setSelection(selection));
  }

  get caret(): Utf16Offset {
    return this.text.toOffset(this.#selected.head);
  }

  /** Sets the caret there; extending, the selection goes along from where it began. */
  moveCaret(head: Utf16Offset, { isExtending = false } = {}): void {
    const anchor = isExtending ? this.text.toOffset(this.#selected.anchor) : head;
    this.select({ start: anchor, end: head });
    this.keepInView(head);
  }

  /** Whether the line of an offset is read from right to left. */
  isRightToLeft(offset: Utf16Offset): boolean {
    return getComputedStyle(this.lineElement(this.text.pieces.at(offset))).direction === "rtl";
  }

  /** Scrolls so far that an offset stands clear of the bars above the text and the sheet at its foot. */
  keepInView(offset: Utf16Offset): void {
    const line = this.lineElement(this.text.pieces.at(offset));
    if (!isNear(line.getBoundingClientRect())) line.scrollIntoView({ block: "center" });
    const { top, bottom } = this.rectOf({ start: offset, end: offset });
    if (top < ABOVE) window.scrollBy({ top: top - ABOVE });
    else if (bottom > window.innerHeight - BELOW) window.scrollBy({ top: bottom - window.innerHeight + BELOW });
  }

  get hasFocus(): boolean {
    return this.view.hasFocus();
  }

  /** Selects a span, or sets the caret (start = end). Doesn't take the focus. */
  select({ start, end }: Span): void {
    const { state } = this.view;
    const selection = TextSelection.create(state.doc, this.text.toPosition(start), this.text.toPosition(end));
    this.view.dispatch(state.tr.setSelection(selection));
  }

  focus(): void {
    this.view.focus();
  }

  /** Shows these marks instead of those before. Drawing them sets the browser's selection to what it was just before. */
  setHand(marks: readonly HandMark[]): void {
    const drawn = JSON.stringify(marks);
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    this.#drawings++;
    const selection = this.#selected;
    // Without the focus nobody sets the browser's selection anew, and it would slip with the elements that it is in.
    const native = document.getSelection();
    if (!this.hasFocus && native?.anchorNode && this.view.dom.contains(native.anchorNode)) native.removeAllRanges();
    const transaction = setHandMarks(this.view.state, this.text, marks);
    this.view.dispatch(selection.eq(this.view.state.selection) ? transaction : transaction.setSelection(selection));
  }

  /** Folds these stretches away, and no others; offsets and selection stay as they are. */
  setFolds(folded: readonly Fold[]): void {
    this.#drawings++;
    this.view.dispatch(setFolds(this.view.state, this.text, folded));
  }

  /** Goes up whenever elements of the text are drawn anew: ranges in it may be over others then. */
  get drawings(): number {
    return this.#drawings;
  }

  bundleElement(bundle: number): HTMLElement {
    return this.view.dom.children[bundle] as HTMLElement;
  }

  stretchElement(stretch: number): HTMLElement {
    const { stretches } = this.text;
    const bundle = stretches.bundleOf(stretch);
    return this.bundleElement(bundle).children[stretch - stretches.firstIn(bundle)] as HTMLElement;
  }

  /** A line as it is shown: a very long one of the text is several. */
  lineElement(line: number): HTMLElement {
    const { stretches } = this.text;
    const stretch = stretches.of(line);
    return this.stretchElement(stretch).children[line - stretches.first(stretch)] as HTMLElement;
  }

  /** The place of an offset in the page: a node and an offset in it, as ranges want them. */
  place(offset: Utf16Offset): { node: Node; offset: number } {
    const { pieces } = this.text;
    const piece = pieces.at(offset);
    return placeIn(this.lineElement(piece), offset - pieces.start(piece));
  }

  rangeOf(span: Span): StaticRange {
    const [start, end] = [this.place(span.start), this.place(span.end)];
    return new StaticRange({ startContainer: start.node, startOffset: start.offset, endContainer: end.node, endOffset: end.offset });
  }

  /** Where a span is on the screen: its first rectangle, or its line's where that isn't laid out. */
  rectOf(span: Span): DOMRect {
    const rect = [...this.#rangeOf({ start: span.start, end: Math.min(span.start + 1, this.text.text.length) }).getClientRects()].findLast(({ width }) => width > 0);
    return rect ?? this.lineElement(this.text.pieces.at(span.start)).getBoundingClientRect();
  }

  #rangeOf({ start, end }: Span): Range {
    const [from, to] = [this.place(start), this.place(end)];
    this.#range.setStart(from.node, from.offset);
    this.#range.setEnd(to.node, to.offset);
    return this.#range;
  }

  /** The box around all of a span on the screen. */
  boundsOf(span: Span): DOMRect {
    return this.#rangeOf(span).getBoundingClientRect();
  }

  /** Where one end of a span is on the screen: a vertical stroke at the outer side of its first or last character. */
  edgeOf(span: Span, end: "start" | "end"): { x: number; top: number; height: number } {
    const at = end === "start" ? span.start : span.end - 1;
    const rect = this.rectOf({ start: at, end: at + 1 });
    const direction = directionOf(this.text.text.charAt(at)) ?? getComputedStyle(this.lineElement(this.text.pieces.at(at))).direction;
    return { x: (end === "start") === (direction === "rtl") ? rect.right : rect.left, top: rect.top, height: rect.height };
  }

  /** The offset at a place of the screen; null outside of the text. */
  offsetAt(left: number, top: number): Utf16Offset | null {
    const found = this.view.posAtCoords({ left, top });
    return found && this.text.toOffset(found.pos);
  }

  /** Brings a span into the upper third of the window. */
  reveal(span: Span): void {
    const line = this.lineElement(this.text.pieces.at(span.start));
    // First the line, so that it is laid out; then the words in it.
    if (!isNear(line.getBoundingClientRect())) line.scrollIntoView({ block: "center" });
    const { top, bottom } = this.rectOf(span);
    if (top > window.innerHeight * 0.18 && bottom < window.innerHeight * 0.7) return;
    window.scrollBy({ top: top - window.innerHeight * 0.32 });
  }

  destroy(): void {
    this.view.destroy();
  }
}

/** What of the window the bars take, in CSS pixels: the header, the toolbar and the find bar; the closed sheet of claims. */
const ABOVE = 170;
const BELOW = 90;

/**
 * Before each change of the page React notes the selection in whatever is `contenteditable="true"` and has the focus,
 * and walks through all of a text for it. It leaves other values alone; this one is as editable, and takes plain text only.
 */
function letReactBe(dom: HTMLElement): void {
  try {
    dom.contentEditable = "plaintext-only";
  } catch {
    // A browser that doesn't know the value refuses it: there the text stays as it was.
  }
}

const isNear = ({ top, bottom }: DOMRect) => bottom > -window.innerHeight && top < 2 * window.innerHeight;

function placeIn(line: HTMLElement, offset: number): { node: Node; offset: number } {
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  let rest = offset;
  let last: Text | null = null;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (rest <= node.length) return { node, offset: rest };
    rest -= node.length;
    last = node;
  }
  return last ? { node: last, offset: last.length } : { node: line, offset: 0 };
}
