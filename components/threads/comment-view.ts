import { baseKeymap } from "prosemirror-commands";
import { history, redo, undo } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import type { Node } from "prosemirror-model";
import { EditorState } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import type { Named, Person } from "@/components/threads/people";
import { commentSchema, docOfWords, wordsOfDoc } from "@/lib/editor/comment-schema";
import type { CommentWords } from "@/lib/threads/words";

/** A name that is being typed after "@": where it begins, and what stands there. */
export interface Asking {
  readonly from: number;
  readonly query: string;
}

export interface CommentViewOptions {
  readonly words: CommentWords;
  readonly nameOf: (contributorId: string) => string;
  readonly attributes: () => Record<string, string>;
  readonly onChange: (words: CommentWords, named: readonly Named[]) => void;
  readonly onAsk: (asking: Asking | null) => void;
  /** keys that the list of names takes first; true where it did */
  readonly onKey: (key: string) => boolean;
  readonly onSubmit: () => void;
}

// A name begins after a space or at the beginning of a line, and has at most three words.
const TYPED = /(?:^|[\s(])@((?:[^\s@]+ ?){0,3})$/u;

function askingIn({ selection }: EditorState): Asking | null {
  const { $from, empty } = selection;
  if (!empty) return null;
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, "\ufffc");
  const found = TYPED.exec(before);
  return found ? { from: $from.pos - found[1]!.length - 1, query: found[1]! } : null;
}

// What the list of names takes is nobody else's: Escape closes it, and not the dialog around it as well.
function taken(event: KeyboardEvent, onKey: CommentViewOptions["onKey"]): boolean {
  if (event.isComposing || !onKey(event.key)) return false;
  event.stopPropagation();
  return true;
}

function namedIn(doc: Node): Named[] {
  const found = new Map<string, string>();
  doc.descendants(({ type, attrs }) => void (type.name === "mention" && found.set(String(attrs.contributorId), String(attrs.name))));
  return [...found].map(([id, name]) => ({ id, name }));
}

/** An editor of what somebody says, in an element. */
export function commentView(place: HTMLElement, options: CommentViewOptions): EditorView {
  const submit = () => (options.onSubmit(), true);
  const plugins = [keymap({ "Mod-Enter": submit, "Mod-z": undo, "Mod-y": redo, "Mod-Shift-z": redo }), keymap(baseKeymap), history()];
  const view: EditorView = new EditorView(place, {
    state: EditorState.create({ doc: docOfWords(options.words, options.nameOf), plugins }),
    attributes: options.attributes,
    handleKeyDown: (_view, event) => taken(event, options.onKey),
    handleDOMEvents: { blur: () => (options.onAsk(null), false) },
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction));
      options.onAsk(askingIn(view.state));
      if (transaction.docChanged) options.onChange(wordsOfDoc(view.state.doc.toJSON()), namedIn(view.state.doc));
    },
  });
  return view;
}

/** Puts a person's name where it is being typed. */
export function mention(view: EditorView, { from }: Asking, { id, name }: Person): void {
  const { to } = view.state.selection;
  const content = [commentSchema.nodes.mention!.create({ contributorId: id, name }), commentSchema.text(" ")];
  view.dispatch(view.state.tr.replaceWith(from, to, content).scrollIntoView());
  view.focus();
}
