import { baseKeymap, toggleMark } from "prosemirror-commands";
import { history, redo, undo } from "prosemirror-history";
import { inputRules, wrappingInputRule } from "prosemirror-inputrules";
import { keymap } from "prosemirror-keymap";
import type { Node } from "prosemirror-model";
import { liftListItem, sinkListItem, splitListItem, wrapInList } from "prosemirror-schema-list";
import { EditorState, Plugin, type Command } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { CITATIONS } from "@/components/contests/assessments/use-assessing";
import { reasonsSchema } from "@/lib/editor/reasons-schema";
import { citation, richTextLimits, type Citation, type RichText } from "@/lib/editor/rich-text";

const { nodes, marks } = reasonsSchema;

/** What can be done with the selected words. */
export const reasonsCommands = {
  strong: toggleMark(marks.strong!),
  em: toggleMark(marks.em!),
  bullets: wrapInList(nodes.bullet_list!),
  numbers: wrapInList(nodes.ordered_list!),
  unlink: toggleMark(marks.link!),
} as const satisfies Record<string, Command>;

/** Makes the selected words a link; the address itself where nothing is selected. */
export function link(view: EditorView, href: string): void {
  const { state } = view;
  const mark = marks.link!.create({ href });
  const { from, to, empty } = state.selection;
  view.dispatch(empty ? state.tr.replaceSelectionWith(reasonsSchema.text(href, [mark]), false) : state.tr.addMark(from, to, mark));
  view.focus();
}

/** Puts citations where the cursor stands, or at a place, with a space after each. */
export function cite(view: EditorView, citations: readonly Citation[], at?: number): void {
  const { from, to } = at === undefined ? view.state.selection : { from: at, to: at };
  const content = citations.flatMap((attrs) => [nodes.citation!.create(attrs), reasonsSchema.text(" ")]);
  view.dispatch(view.state.tr.replaceWith(from, to, content).scrollIntoView());
}

const keys: Record<string, Command> = {
  "Mod-b": reasonsCommands.strong, "Mod-i": reasonsCommands.em, "Mod-z": undo, "Mod-y": redo, "Mod-Shift-z": redo,
  Enter: splitListItem(nodes.list_item!), "Mod-]": sinkListItem(nodes.list_item!), "Mod-[": liftListItem(nodes.list_item!),
};
const asTyped = inputRules({ rules: [wrappingInputRule(/^\s*[-*]\s$/, nodes.bullet_list!), wrappingInputRule(/^\s*\d+\.\s$/, nodes.ordered_list!)] });

/** How many lists lie in one another. */
const depthOf = (node: Node): number => {
  let deepest = 0;
  node.forEach((child) => (deepest = Math.max(deepest, depthOf(child))));
  return deepest + (node.type === nodes.bullet_list || node.type === nodes.ordered_list ? 1 : 0);
};
const shallow = new Plugin({ filterTransaction: (tr) => !tr.docChanged || depthOf(tr.doc) <= richTextLimits.depth });

export interface ReasonsViewOptions {
  readonly doc: RichText;
  readonly attributes: Record<string, string>;
  readonly onChange: (doc: RichText) => void;
}

/** An editor of reasons in an element. */
export function reasonsView(place: HTMLElement, { doc, attributes, onChange }: ReasonsViewOptions): EditorView {
  const plugins = [asTyped, keymap(keys), keymap(baseKeymap), history(), shallow];
  const view: EditorView = new EditorView(place, {
    state: EditorState.create({ doc: reasonsSchema.nodeFromJSON(doc), plugins }),
    attributes,
    handleDrop: (_view, event) => dropped(view, event),
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction));
      if (transaction.docChanged) onChange(view.state.doc.toJSON() as RichText);
    },
  });
  return view;
}

function dropped(view: EditorView, event: DragEvent): boolean {
  const citations = draggedCitations(event.dataTransfer?.getData(CITATIONS) ?? "");
  const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos;
  if (citations.length === 0 || at === undefined) return false;
  cite(view, citations, at);
  view.focus();
  return true;
}

function draggedCitations(json: string): Citation[] {
  try {
    const parsed = citation.array().safeParse(JSON.parse(json));
    return parsed.success ? parsed.data : [];
  } catch {
    return [];
  }
}
