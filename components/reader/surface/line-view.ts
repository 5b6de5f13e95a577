import type { Node } from "prosemirror-model";
import type { NodeView } from "prosemirror-view";
import { lineAttributes } from "@/lib/editor/schema";

const CHARACTERS_A_ROW = 68;
const ROW = 1.96;
const PADDING = 0.85;
const BLANK = 0.75;

/** The height that a line will have, roughly, in rem. */
export function estimatedHeight(length: number): number {
  return length === 0 ? BLANK : Math.ceil(length / CHARACTERS_A_ROW) * ROW + PADDING;
}

/** Elements to be copied, by what sets them apart: a text has thousands of lines, and few kinds of them. */
class Moulds {
  readonly #made = new Map<string, HTMLElement>();

  /** A new element, made as the schema would: its own way of making them takes several times as long. */
  copy(name: "div" | "p", kind: string, attributes: () => Readonly<Record<string, string>>): HTMLElement {
    const mould = this.#made.get(kind) ?? elementOf(name, attributes());
    this.#made.set(kind, mould);
    return mould.cloneNode(false) as HTMLElement;
  }
}

function elementOf(name: "div" | "p", attributes: Readonly<Record<string, string>>): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

const viewOf = (element: HTMLElement): NodeView => ({ dom: element, contentDOM: element });

export interface Drawing {
  /** the rank of headings among all of the page's, by the ordinal of their block */
  readonly outline: ReadonlyMap<number, number>;
  /** whether any line may be read from right to left: each then finds its own direction, which costs all of them time */
  readonly isMixed: boolean;
}

const heightOf = (stretch: Node): number => stretch.children.reduce((sum, line) => sum + estimatedHeight(line.content.size), 0);

/** A stretch or a bundle; one that was never in view is about as high as its lines will be, in rem. */
function partView(moulds: Moulds, kind: "stretch" | "bundle", attributes: Readonly<Record<string, string>>, height: number): NodeView {
  const element = moulds.copy("div", kind, () => ({ [`data-${kind}`]: "", ...attributes }));
  element.style.containIntrinsicBlockSize = `auto ${height.toFixed(1)}rem`;
  return viewOf(element);
}

/** Draws bundles, stretches and lines as the schema does, headings in their rank. */
export function surfaceViews({ outline, isMixed }: Drawing): Record<"bundle" | "stretch" | "line", (node: Node) => NodeView> {
  const moulds = new Moulds();
  const bundle = (node: Node) => partView(moulds, "bundle", isMixed ? {} : { dir: "ltr" }, node.children.reduce((sum, stretch) => sum + heightOf(stretch), 0));
  const stretch = (node: Node) => partView(moulds, "stretch", {}, heightOf(node));
  const attributesOf = (node: Node, rank: number | undefined) => {
    const { dir, ...attributes } = lineAttributes(node);
    return { ...(isMixed ? { dir } : {}), ...attributes, ...(rank === undefined ? {} : { "aria-level": String(rank) }) };
  };
  const line = (node: Node) => {
    const { kind, level, isContinued, continues, ordinal } = node.attrs;
    const rank = outline.get(Number(ordinal));
    return viewOf(moulds.copy("p", [kind, level, isContinued, continues, rank].join(), () => attributesOf(node, rank)));
  };
  return { bundle, stretch, line };
}
