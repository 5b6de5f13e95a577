import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from "parse5";
import { Unreadable } from "@/lib/sources/unreadable";

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** Deeper than any page that people wrote; what walks the tree goes down into itself once for each step. */
export const DEEPEST = 400;
/** So many elements, comments and pieces of text a page may have. */
export const MOST_NODES = 1_000_000;

/** What a page's markup says, as browsers understand it; wrong markup is mended as browsers mend it. */
export interface Page {
  readonly document: DefaultTreeAdapterTypes.Document;
  readonly head: Element | undefined;
  readonly body: Element;
  readonly language: string | undefined;
  readonly title: string | undefined;
  /** places where the markup is not as it should be */
  readonly faults: number;
}

/** Parses HTML; nothing of it is run or fetched. Refuses what is too deep or has too many parts (Unreadable). */
export function pageOf(html: string): Page {
  let faults = 0;
  const document = parse(html, { scriptingEnabled: false, onParseError: ({ code }) => (faults += code === "missing-doctype" ? 0 : 1) });
  checkSize(document);
  const root = document.childNodes.find((node): node is Element => defaultTreeAdapter.isElementNode(node))!;
  const [head, body] = ["head", "body"].map((name) => childElements(root).find(({ tagName }) => tagName === name));
  const title = head && childElements(head).find(({ tagName }) => tagName === "title");
  return { document, head, body: body ?? root, language: attribute(root, "lang") ?? attribute(root, "xml:lang"), title: title && textOf(title), faults };
}

function checkSize(document: DefaultTreeAdapterTypes.Document): void {
  let nodes = 0;
  let row: Parent[] = [document];
  for (let depth = 0; row.length > 0; depth++) {
    if (depth > DEEPEST) throw new Unreadable("too-deep", { limit: DEEPEST });
    const below: Parent[] = [];
    for (const parent of row) {
      nodes += parent.childNodes.length;
      for (const node of parent.childNodes) if ("childNodes" in node) below.push(node);
    }
    if (nodes > MOST_NODES) throw new Unreadable("too-many-parts", { size: nodes, limit: MOST_NODES });
    row = below;
  }
}

export const isElement = (node: Node): node is Element => "tagName" in node;
export const isText = (node: Node): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === "#text";

export function childElements(parent: Parent): Element[] {
  return parent.childNodes.filter((node): node is Element => defaultTreeAdapter.isElementNode(node));
}

export const attribute = ({ attrs }: Element, name: string): string | undefined => attrs.find((each) => each.name === name || (each.prefix && `${each.prefix}:${each.name}` === name))?.value;

/** All elements below, in the order of the page. */
export function* descendants(parent: Parent): Generator<Element> {
  for (const child of childElements(parent)) {
    yield child;
    yield* descendants(child);
  }
}

/** The words of an element, as they stand in the markup. */
export function textOf(parent: Parent): string {
  return parent.childNodes.map((node) => (isText(node) ? node.value : "childNodes" in node ? textOf(node) : "")).join("");
}
