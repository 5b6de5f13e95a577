import { PluginKey, type EditorState } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import { shownDecorations } from "@/components/reader/surface/shown-decorations";
import type { TextDocument } from "@/lib/editor/position-map";
import type { Span } from "@/lib/text/span";

/** A stretch that is shown by an element of its own: a fragment of the claim in hand, a flash, a number for print. */
export type HandMark = Span & {
  readonly className: string;
  readonly attributes?: Readonly<Record<string, string>>;
  /** written before the stretch, for instance a number */
  readonly label?: string;
};

const key = new PluginKey<DecorationSet>("hand");

/** Shows the marks that `setHandMarks` gives; everything else is painted without touching the document. */
export const handMarks = () => shownDecorations(key);

/** The transaction that shows these marks instead of those before. */
export function setHandMarks(state: EditorState, text: TextDocument, marks: readonly HandMark[]) {
  const decorations = marks.flatMap((mark) => decorationsOf(text, mark));
  return state.tr.setMeta(key, DecorationSet.create(state.doc, decorations));
}

function decorationsOf(text: TextDocument, { className, attributes, label, ...span }: HandMark): Decoration[] {
  const { from, to } = text.toRange(span);
  const mark = Decoration.inline(from, to, { nodeName: "mark", class: className, ...attributes });
  if (!label) return [mark];
  return [Decoration.widget(from, () => labelOf(className, label), { side: -1, key: `${className} ${label}`, ignoreSelection: true }), mark];
}

function labelOf(className: string, label: string): HTMLElement {
  const element = document.createElement("span");
  element.className = `${className}-label`;
  element.dataset.label = label;
  element.setAttribute("aria-hidden", "true");
  return element;
}
