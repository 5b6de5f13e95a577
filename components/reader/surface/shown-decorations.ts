import { Plugin, type PluginKey } from "prosemirror-state";
import { DecorationSet } from "prosemirror-view";

/** Shows the decorations that a transaction gives under this key, until another gives others. */
export function shownDecorations(key: PluginKey<DecorationSet>): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (transaction, shown) => (transaction.getMeta(key) as DecorationSet | undefined) ?? shown,
    },
    props: { decorations: (state) => key.getState(state) },
  });
}
