import { Marked, type TokenizerAndRendererExtension, type Tokens } from "marked";
import { composed } from "@/lib/sources/composed";
import { Composition } from "@/lib/sources/composition";
import { escaped } from "@/lib/sources/html/escape";
import { pageOf } from "@/lib/sources/html/tree";
import { walkPage } from "@/lib/sources/html/walk";
import { decodeMarkup } from "@/lib/sources/marked-text";
import type { SourceFile, SourceResult } from "@/lib/sources/source";

// marked knows no footnotes; these are GitHub's: "[^id]" in the text, "[^id]: words" on a line of its own.
const DEFINITION = /^\[\^([^\]\s]{1,80})\]:[ \t]+([^\n]*(?:\n(?:[ \t]+[^\n]*))*)(?:\n|$)/u;
const CITATION = /^\[\^([^\]\s]{1,80})\](?!:)/u;
const FRONT_MATTER = /^---\n([^]*?)\n(?:---|\.\.\.)(?:\n|$)/u;

const footnote: TokenizerAndRendererExtension = {
  name: "footnote",
  level: "block",
  start: (source) => source.search(/^\[\^/mu),
  tokenizer(source) {
    const [raw, id, words] = DEFINITION.exec(source) ?? [];
    return raw === undefined ? undefined : { type: "footnote", raw, id, tokens: this.lexer.inlineTokens(words ?? "") };
  },
  renderer(token) {
    return `<ul><li id="note-${escaped(String(token.id))}">${this.parser.parseInline(token.tokens ?? [])}</li></ul>`;
  },
};
const citation: TokenizerAndRendererExtension = {
  name: "citation",
  level: "inline",
  start: (source) => source.indexOf("[^"),
  tokenizer(source) {
    const [raw, id] = CITATION.exec(source) ?? [];
    return raw === undefined ? undefined : { type: "citation", raw, id };
  },
  renderer: ({ id }: Tokens.Generic) => `<a role="doc-noteref" href="#note-${escaped(encodeURIComponent(String(id)))}">[${escaped(String(id))}]</a>`,
};
const marked = new Marked({ gfm: true, async: false }, { extensions: [footnote, citation] });

/** Markdown as GitHub writes it, with footnotes: the words that it shows. HTML in it is read as in a page. */
export function readMarkdown(file: SourceFile): SourceResult {
  const decoded = decodeMarkup(file, undefined);
  if (decoded.kind !== "text") return { ...decoded, fileName: file.fileName };
  const [before, matter] = FRONT_MATTER.exec(decoded.text) ?? ["", ""];
  const html = (matter ? `<pre class="front-matter">${escaped(matter)}</pre>` : "") + (marked.parse(decoded.text.slice(before.length)) as string);
  const composition = new Composition();
  walkPage(pageOf(html).body, composition, { told: ({ attrs }) => (attrs.some(({ value }) => value === "front-matter") ? { role: "interface" } : undefined) });
  const [, title] = /^title:[ \t]*["']?(.*?)["']?[ \t]*$/mu.exec(matter ?? "") ?? [];
  return composed(composition, { sourceType: "markdown", decoded, ...(title ? { title } : {}) });
}
