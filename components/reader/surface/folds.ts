import { Plugin, PluginKey, type EditorState } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import type { TextDocument } from "@/lib/editor/position-map";
import type { Span } from "@/lib/text/span";

/** A stretch that is folded away on the screen, and what is shown in its place. */
export type Fold = Span & { readonly label: string };

const key = new PluginKey<DecorationSet>("folds");

/**
 * Folds stretches away: the words stay in the page, so that offsets, selections across them and copies are the text's
 * own; they only take no room.
 */
export function folds(): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (transaction, shown) => (transaction.getMeta(key) as DecorationSet | undefined) ?? shown,
    },
    props: { decorations: (state) => key.getState(state) },
  });
}

/** The transaction that folds these stretches and no others; they don't overlap. */
export const setFolds = (state: EditorState, text: TextDocument, folded: readonly Fold[]) =>
  state.tr.setMeta(key, DecorationSet.create(state.doc, folded.flatMap((fold) => decorationsOf(text, fold))));

function decorationsOf(text: TextDocument, fold: Fold): Decoration[] {
  const { lines } = text;
  const [first, last] = [lines.at(fold.start), lines.at(fold.end)];
  const parts = Array.from({ length: last - first + 1 }, (_, index) => partOf(text, fold, first + index, index === 0));
  return [Decoration.widget(text.toPosition(fold.start), () => signOf(fold.label), { side: -1, key: `fold ${fold.label}`, ignoreSelection: true }), ...parts.flat()];
}

// A line that is folded whole takes no room at all, except the first, which says what was folded.
function partOf({ lines }: TextDocument, fold: Fold, line: number, isFirst: boolean): Decoration[] {
  const [start, end] = [Math.max(lines.start(line), fold.start), Math.min(lines.end(line), fold.end)];
  const opening = lines.start(line) + line;
  if (!isFirst && start === lines.start(line) && end === lines.end(line)) return [Decoration.node(opening, opening + end - start + 2, { class: "folded-line" })];
  return start < end ? [Decoration.inline(start + line + 1, end + line + 1, { nodeName: "span", class: "folded" })] : [];
}

function signOf(label: string): HTMLElement {
  const element = document.createElement("span");
  element.className = "fold-sign";
  element.dataset.label = label;
  element.setAttribute("role", "img");
  element.setAttribute("aria-label", label);
  return element;
}
