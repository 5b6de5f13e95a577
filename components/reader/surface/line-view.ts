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

// Made by hand, as the schema says: a text has thousands of them, and its own way of making them takes twice as long.
function viewOf(name: "div" | "p", attributes: Readonly<Record<string, string>>): NodeView & { readonly dom: HTMLElement } {
  const element = document.createElement(name);
  for (const key in attributes) element.setAttribute(key, attributes[key]!);
  return { dom: element, contentDOM: element };
}

/** Draws a stretch as the schema does; one that was never in view is about as high as its lines will be. */
export function stretchView(node: Node): NodeView {
  const view = viewOf("div", { "data-stretch": "" });
  const height = node.children.reduce((sum, line) => sum + estimatedHeight(line.content.size), 0);
  view.dom.style.containIntrinsicBlockSize = `auto ${height.toFixed(1)}rem`;
  return view;
}

/** Draws lines as the schema does, and headings in their rank. */
export function lineViews(outline: ReadonlyMap<number, number>): (node: Node) => NodeView {
  return (node) => {
    const view = viewOf("p", lineAttributes(node));
    const rank = outline.get(Number(node.attrs.ordinal));
    if (rank !== undefined) view.dom.setAttribute("aria-level", String(rank));
    return view;
  };
}
