import { DOMSerializer, type Node } from "prosemirror-model";
import type { NodeView } from "prosemirror-view";

const CHARACTERS_A_ROW = 68;
const ROW = 1.96;
const BLANK = 0.9;

/** The height that a line will have, roughly, in rem: lines that were never in view are as high as this says. */
export function estimatedHeight(length: number): number {
  return length === 0 ? BLANK : Math.ceil(length / CHARACTERS_A_ROW) * ROW;
}

/** A line as the schema draws it, with its height while it isn't laid out. */
export function lineView(node: Node): NodeView {
  const toDOM = node.type.spec.toDOM!;
  const { dom, contentDOM } = DOMSerializer.renderSpec(document, toDOM(node));
  const element = dom as HTMLElement;
  element.style.containIntrinsicBlockSize = `auto ${estimatedHeight(node.content.size)}rem`;
  return { dom: element, contentDOM: contentDOM! };
}
