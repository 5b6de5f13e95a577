import { escaped } from "@/lib/sources/html/escape";
import type { Remarks } from "@/lib/sources/remarks";
import { citedSource, isCitation } from "@/lib/sources/wikitext/citation";
import { linesToHtml } from "@/lib/sources/wikitext/lines";
import { Notes } from "@/lib/sources/wikitext/notes";
import { templateOf, type Template } from "@/lib/sources/wikitext/parameters";
import { cutParts, onlyPart, putBack, type Part } from "@/lib/sources/wikitext/parts";
import { tableToHtml } from "@/lib/sources/wikitext/table";

const INFOBOX = /^(?:infobox|taxobox|geobox|kasten|ficha|карточка)\b/iu;
const SHOWS_ITS_WORDS: Readonly<Record<string, string>> = {
  nowrap: "1", nobr: "1", small: "1", big: "1", em: "1", strong: "1", abbr: "1", "lang": "2", transliteration: "2", transl: "2", "as of": "1", sic: "1", visible: "1", "not a typo": "1",
};
const QUOTES = new Set(["quote", "blockquote", "cquote", "quotation", "quote box"]);
const NOTE_LISTS = new Set(["reflist", "references", "notelist", "notes", "примечания"]);
const NOTES = new Set(["efn", "refn", "sfn", "sfnp", "harvnb", "note"]);

/**
 * Turns wikitext into HTML that has its words and parts. What a template shows stands in another page of the wiki, so one
 * that isn't known by name stays as it is written, for the walk to set aside.
 */
export class WikiHtml {
  readonly notes: Notes;
  private readonly noteLists: string[] = [];

  constructor(private readonly remarks: Remarks) {
    this.notes = new Notes((words, depth) => this.inline(words, depth));
  }

  /** A whole page; its notes stand where its list of notes does, or at the end. */
  page(text: string): string {
    const html = this.block(text, 0);
    const list = this.notes.list();
    this.remarks.add("kept-notes", this.notes.size);
    const [first] = this.noteLists;
    return first === undefined ? html + list : html.replace(first, () => list);
  }

  private block(text: string, depth: number): string {
    const { text: marked, parts, comments } = cutParts(text, depth);
    this.remarks.add("dropped-comments", comments);
    const isBlock = (line: string) => onlyPart(line) !== null && parts[onlyPart(line)!]!.kind !== "tag";
    return putBack(linesToHtml(marked, isBlock, this.remarks), (part) => this.shown(parts[part]!, depth + 1));
  }

  private inline(words: string, depth: number): string {
    const html = this.block(words, depth);
    return html.replace(/^<p>([^]*)<\/p>$/u, (whole, inner: string) => (inner.includes("<p>") ? whole : inner));
  }

  private shown(part: Part, depth: number): string {
    if (part.kind === "table") return tableToHtml(part.inner, (words) => this.inline(words, depth), depth);
    if (part.kind === "tag") return this.tag(part, depth);
    return this.template(templateOf(part.inner, depth), part.raw, depth);
  }

  private tag({ name, attributes, inner }: Extract<Part, { kind: "tag" }>, depth: number): string {
    if (name === "ref") return this.notes.cite(attributes, inner, depth);
    if (name === "references") {
      // Notes may be written in their list; nothing else in it is shown.
      if (inner !== "") for (const part of cutParts(inner, depth).parts) if (part.kind === "tag" && part.name === "ref") this.notes.define(part.attributes, part.inner, depth);
      return this.noteList();
    }
    if (name === "pre" || name === "syntaxhighlight") return `<pre>${escaped(inner)}</pre>`;
    if (name === "gallery") return inner.split("\n").filter((line) => line.trim() !== "").map((line) => this.picture(line.split("|").slice(1).join("|"), depth)).join("");
    return escaped(inner);
  }

  private picture(caption: string, depth: number): string {
    return `<figure><img><figcaption>${this.inline(caption, depth)}</figcaption></figure>`;
  }

  private noteList(): string {
    const place = `<!--notes ${this.noteLists.length}-->`;
    this.noteLists.push(place);
    return place;
  }

  private template(template: Template, raw: string, depth: number): string {
    const name = template.name.toLowerCase();
    const inline = (key: string) => this.inline(template.parameters.get(key) ?? "", depth);
    if (INFOBOX.test(name)) return this.infobox(template, depth);
    if (isCitation(template)) return this.inline(citedSource(template).words, depth);
    if (NOTE_LISTS.has(name)) return this.noteList();
    if (NOTES.has(name)) return this.notes.cite("", [...template.parameters].map(([key, value]) => (/^\d+$/.test(key) ? value : `${key}: ${value}`)).join(", "), depth);
    if (QUOTES.has(name)) return `<blockquote>${["1", "text", "quote", "2", "author", "source"].map(inline).filter((words) => words !== "").map((words) => `<p>${words}</p>`).join("")}</blockquote>`;
    if (name === "convert" || name === "cvt") return `${inline("1")} ${inline("2")}`;
    const shown = SHOWS_ITS_WORDS[name] ?? (/^lang-/u.test(name) ? "1" : undefined);
    if (shown !== undefined && template.parameters.has(shown)) return inline(shown);
    this.remarks.add("guessed-templates");
    return `<span class="wiki-template">${escaped(raw)}</span>`;
  }

  private infobox({ name, parameters }: Template, depth: number): string {
    const entries = [...parameters].filter(([, value]) => value !== "").map(([key, value]) => `<li>${escaped(key)}: ${this.inline(value, depth)}</li>`);
    return `<div class="infobox"><p>${escaped(name)}</p><ul>${entries.join("")}</ul></div>`;
  }
}
