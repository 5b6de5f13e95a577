import { DOMSerializer, type Node } from "prosemirror-model";
import type { NodeView } from "prosemirror-view";

const CHARACTERS_A_ROW = 68;
const ROW = 1.96;
const PADDING = 0.85;
const BLANK = 0.75;

/** The height that a line will have, roughly, in rem. */
export function estimatedHeight(length: number): number {
  return length === 0 ? BLANK : Math.ceil(length / CHARACTERS_A_ROW) * ROW + PADDING;
}

/** Draws a stretch as the schema does; one that was never in view is about as high as its lines will be. */
export function stretchView(node: Node): NodeView {
  const { dom, contentDOM } = DOMSerializer.renderSpec(document, node.type.spec.toDOM!(node));
  const height = node.children.reduce((sum, line) => sum + estimatedHeight(line.content.size), 0);
  (dom as HTMLElement).style.containIntrinsicBlockSize = `auto ${height.toFixed(1)}rem`;
  return { dom: dom as HTMLElement, contentDOM: contentDOM! };
}

/** Draws lines as the schema does, and headings in their rank. */
export function lineViews(outline: ReadonlyMap<number, number>): (node: Node) => NodeView {
  return (node) => {
    const { dom, contentDOM } = DOMSerializer.renderSpec(document, node.type.spec.toDOM!(node));
    const element = dom as HTMLElement;
    const rank = outline.get(Number(node.attrs.ordinal));
    if (rank !== undefined) element.setAttribute("aria-level", String(rank));
    return { dom: element, contentDOM: contentDOM! };
  };
}
