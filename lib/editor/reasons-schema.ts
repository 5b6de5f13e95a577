import { Schema } from "prosemirror-model";
import { citation, isWebAddress } from "@/lib/editor/rich-text";

// What is pasted says of itself what it cites; only what a citation can be is taken, and the server reads its text itself.
function citationIn(dom: HTMLElement) {
  try {
    const parsed = citation.safeParse(JSON.parse(dom.dataset.citation ?? ""));
    return parsed.success ? parsed.data : false;
  } catch {
    return false;
  }
}

/** The editor's side of lib/editor/rich-text.ts: what of reasons can be typed, pasted and shown. A test compares the two. */
export const reasonsSchema = new Schema({
  nodes: {
    doc: { content: "block+" },
    paragraph: { group: "block", content: "inline*", parseDOM: [{ tag: "p" }], toDOM: () => ["p", { dir: "auto" }, 0] },
    bullet_list: { group: "block list", content: "list_item+", parseDOM: [{ tag: "ul" }], toDOM: () => ["ul", 0] },
    ordered_list: { group: "block list", content: "list_item+", parseDOM: [{ tag: "ol" }], toDOM: () => ["ol", 0] },
    list_item: { content: "paragraph block*", defining: true, parseDOM: [{ tag: "li" }], toDOM: () => ["li", 0] },
    text: { group: "inline" },
    citation: {
      group: "inline", inline: true, atom: true, draggable: true,
      attrs: { claimId: { default: null }, revisionId: {}, start: {}, end: {}, quote: { default: "" } },
      parseDOM: [{ tag: "q[data-citation]", getAttrs: citationIn }],
      toDOM: ({ attrs }) => ["q", { "data-citation": JSON.stringify(attrs), dir: "auto" }, String(attrs.quote)],
      leafText: ({ attrs }) => `“${String(attrs.quote)}”`,
    },
  },
  marks: {
    strong: { parseDOM: [{ tag: "strong" }, { tag: "b" }], toDOM: () => ["strong", 0] },
    em: { parseDOM: [{ tag: "em" }, { tag: "i" }], toDOM: () => ["em", 0] },
    link: {
      attrs: { href: { validate: "string" } }, inclusive: false,
      parseDOM: [{ tag: "a[href]", getAttrs: (dom) => (isWebAddress(dom.getAttribute("href") ?? "") ? { href: dom.getAttribute("href") } : false) }],
      toDOM: ({ attrs }) => ["a", { href: String(attrs.href), rel: "noreferrer nofollow" }, 0],
    },
  },
});
