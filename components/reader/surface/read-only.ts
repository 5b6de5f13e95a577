import { Plugin } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";

const refuse = (_view: EditorView, event: Event) => {
  event.preventDefault();
  return true;
};

// An input method has begun to compose: nothing can stop it but to lose the focus for a moment.
function endComposition(view: EditorView): boolean {
  view.dom.blur();
  requestAnimationFrame(() => view.focus());
  return true;
}

/**
 * The text is shown in an editable element for its caret and its selection by keyboard; nothing that would change it is
 * let through: typing, paste, drop, cut, spelling corrections, input methods.
 */
export const readOnly = new Plugin({
  filterTransaction: (transaction) => !transaction.docChanged,
  props: {
    handleTextInput: () => true,
    handlePaste: () => true,
    handleDrop: () => true,
    handleDOMEvents: {
      beforeinput: refuse,
      paste: refuse,
      cut: refuse,
      drop: refuse,
      dragstart: refuse,
      compositionstart: endComposition,
    },
  },
});
