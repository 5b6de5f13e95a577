import { PluginKey, type EditorState } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import { shownDecorations } from "@/components/reader/surface/shown-decorations";
import type { TextDocument } from "@/lib/editor/position-map";
import type { Span } from "@/lib/text/span";

/** A stretch that is folded away on the screen, and what is shown in its place. */
export type Fold = Span & { readonly label: string };

const key = new PluginKey<DecorationSet>("folds");

/**
 * Folds stretches away: the words stay in the page, so that offsets, selections across them and copies are the text's
 * own; they only take no room.
 */
export const folds = () => shownDecorations(key);

/** The transaction that folds these stretches and no others; they don't overlap. */
export const setFolds = (state: EditorState, text: TextDocument, folded: readonly Fold[]) =>
  state.tr.setMeta(key, DecorationSet.create(state.doc, folded.flatMap((fold) => decorationsOf(text, fold))));

function decorationsOf(text: TextDocument, fold: Fold): Decoration[] {
  const { pieces } = text;
  const [first, last] = [pieces.at(fold.start), pieces.at(fold.end)];
  const parts = Array.from({ length: last - first + 1 }, (_, index) => partOf(text, fold, first + index, index === 0));
  return [Decoration.widget(text.toPosition(fold.start), () => signOf(fold.label), { side: -1, key: `fold ${fold.label}`, ignoreSelection: true }), ...parts.flat()];
}

// A piece that is folded whole takes no room at all, except the first, which says what was folded.
function partOf(text: TextDocument, fold: Fold, piece: number, isFirst: boolean): Decoration[] {
  const { pieces } = text;
  const [start, end] = [Math.max(pieces.start(piece), fold.start), Math.min(pieces.end(piece), fold.end)];
  const opening = text.opening(piece);
  const isWhole = start === pieces.start(piece) && end === pieces.end(piece);
  if (!isFirst && isWhole) return [Decoration.node(opening, opening + end - start + 2, { class: "folded-line" })];
  const before = opening + 1 - pieces.start(piece);
  return start < end ? [Decoration.inline(start + before, end + before, { nodeName: "span", class: "folded" })] : [];
}

function signOf(label: string): HTMLElement {
  const element = document.createElement("span");
  element.className = "fold-sign";
  element.dataset.label = label;
  element.setAttribute("role", "img");
  element.setAttribute("aria-label", label);
  return element;
}
