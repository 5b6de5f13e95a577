import { type Node, Schema } from "prosemirror-model";

/**
 * The document that the reader shows: one node per line of the canonical text, empty lines included; a very
 * long line has several, which say that it goes on in the next one and where they go on with it. `kind`,
 * `level` and `ordinal` are those of the block that the line belongs to; a blank line belongs to none
 * (ordinal -1). Lines stand in stretches and these in bundles, which are laid out as one and mean nothing.
 */
export const readerSchema = new Schema({
  nodes: {
    doc: { content: "bundle+" },
    bundle: { content: "stretch+", toDOM: () => ["div", { "data-bundle": "" }, 0] },
    stretch: { content: "line+", toDOM: () => ["div", { "data-stretch": "" }, 0] },
    line: {
      content: "text*",
      attrs: {
        kind: { default: "blank", validate: "string" },
        level: { default: 0, validate: "number" },
        ordinal: { default: -1, validate: "number" },
        isContinued: { default: false, validate: "boolean" },
        continues: { default: false, validate: "boolean" },
      },
      toDOM: (node) => ["p", lineAttributes(node), 0],
    },
    text: {},
  },
});

/** The attributes of a line's element. Each line finds its own direction; a heading ranks below the page's own, which is the first. */
export function lineAttributes({ attrs: { kind, level, isContinued, continues } }: Node): Readonly<Record<string, string>> & { readonly dir: string } {
  const heading: Record<string, string> = kind === "heading" ? { role: "heading", "aria-level": String(Math.min(level + 1, 6)) } : {};
  const cut = { ...(isContinued ? { "data-more": "" } : {}), ...(continues ? { "data-continued": "" } : {}) };
  return { dir: "auto", "data-kind": kind, ...(level > 0 ? { "data-level": String(level) } : {}), ...heading, ...cut };
}
