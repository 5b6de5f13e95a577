import { Schema } from "prosemirror-model";
import type { CommentWords } from "@/lib/threads/words";

/** The editor's side of lib/threads/words.ts: what can be said in a comment. A mention shows the name that it was chosen by; what is kept is the id. */
export const commentSchema = new Schema({
  nodes: {
    doc: { content: "paragraph+" },
    paragraph: { content: "inline*", parseDOM: [{ tag: "p" }], toDOM: () => ["p", { dir: "auto" }, 0] },
    text: { group: "inline" },
    mention: {
      group: "inline", inline: true, atom: true, selectable: false,
      attrs: { contributorId: { validate: "string" }, name: { default: "", validate: "string" } },
      toDOM: ({ attrs }) => ["span", { "data-mention": "" }, `@${String(attrs.name)}`],
      leafText: ({ attrs }) => `@${String(attrs.name)}`,
    },
  },
});

/** What an editor's document says, without the names that it shows. */
export function wordsOfDoc(json: unknown): CommentWords {
  const { content } = json as { content: { content?: { type: string; text?: string; attrs?: { contributorId: string } }[] }[] };
  return {
    type: "doc",
    content: content.map((paragraph) => (paragraph.content
      ? { type: "paragraph", content: paragraph.content.map((node) => (node.type === "mention" ? { type: "mention" as const, attrs: { contributorId: node.attrs!.contributorId } } : { type: "text" as const, text: node.text! })) }
      : { type: "paragraph" })),
  };
}

/** The editor's document for what was said, with the names that `nameOf` gives. */
export const docOfWords = ({ content }: CommentWords, nameOf: (contributorId: string) => string) =>
  commentSchema.nodeFromJSON({
    type: "doc",
    content: content.map((paragraph) => ({ ...paragraph, ...(paragraph.content ? { content: paragraph.content.map((node) => (node.type === "mention" ? { ...node, attrs: { ...node.attrs, name: nameOf(node.attrs.contributorId) } } : node)) } : {}) })),
  });
