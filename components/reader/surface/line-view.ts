import { DOMSerializer, type Node } from "prosemirror-model";
import type { NodeView } from "prosemirror-view";

const CHARACTERS_A_ROW = 68;
const ROW = 1.96;
const BLANK = 0.9;

/** The height that a line will have, roughly, in rem: lines that were never in view are as high as this says. */
export function estimatedHeight(length: number): number {
  return length === 0 ? BLANK : Math.ceil(length / CHARACTERS_A_ROW) * ROW;
}

/** Draws lines as the schema does, with the height of those that aren't laid out yet, and headings in their rank. */
export function lineViews(outline: ReadonlyMap<number, number>): (node: Node) => NodeView {
  return (node) => {
    const { dom, contentDOM } = DOMSerializer.renderSpec(document, node.type.spec.toDOM!(node));
    const element = dom as HTMLElement;
    element.style.containIntrinsicBlockSize = `auto ${estimatedHeight(node.content.size)}rem`;
    const rank = outline.get(Number(node.attrs.ordinal));
    if (rank !== undefined) element.setAttribute("aria-level", String(rank));
    return { dom: element, contentDOM: contentDOM! };
  };
}
