import { escaped } from "@/lib/sources/html/escape";
import { citedSource, isCitation } from "@/lib/sources/wikitext/citation";
import { templateOf } from "@/lib/sources/wikitext/parameters";
import { cutParts } from "@/lib/sources/wikitext/parts";

interface Note {
  readonly number: number;
  content: string;
  author: string;
  outlet: string;
}

/** The notes of a page in the order in which they are first cited, and the places that cite them. */
export class Notes {
  private readonly byName = new Map<string, Note>();
  private readonly all: Note[] = [];

  constructor(private readonly inline: (words: string, depth: number) => string) {}

  get size(): number {
    return this.all.length;
  }

  /** A place that cites: a raised number that leads to its note. */
  cite(attributes: string, words: string, depth: number): string {
    const { number } = this.define(attributes, words, depth);
    return `<sup><a href="#note-${number}">[${number}]</a></sup>`;
  }

  /** The note of this name, or a new one; its words, where they stand here. */
  define(attributes: string, words: string, depth: number): Note {
    const name = nameOf(attributes);
    const known = name === null ? undefined : this.byName.get(name);
    const note = known ?? { number: this.all.length + 1, content: "", author: "", outlet: "" };
    if (!known) this.all.push(note);
    if (name !== null) this.byName.set(name, note);
    if (words.trim() !== "" && note.content === "") Object.assign(note, { content: this.inline(words.trim(), depth), ...sourceOf(words, depth) });
    return note;
  }

  /** The list of notes as HTML; a note without words says that. */
  list(): string {
    if (this.all.length === 0) return "";
    const items = this.all.map(({ number, content, author, outlet }) => `<li id="note-${number}" data-author="${escaped(author)}" data-outlet="${escaped(outlet)}">${content || `[${number}]`}</li>`);
    return `<ol>${items.join("")}</ol>`;
  }
}

function nameOf(attributes: string): string | null {
  const [, quoted, plain] = /\bname\s*=\s*(?:"([^"]*)"|'?([^\s"'/>]+))/iu.exec(attributes) ?? [];
  const name = (quoted ?? plain)?.trim();
  const [, group = ""] = /\bgroup\s*=\s*"?([^\s"/>]+)/iu.exec(attributes) ?? [];
  return name ? `${group}/${name}` : null;
}

function sourceOf(words: string, depth: number): { author: string; outlet: string } {
  for (const part of cutParts(words, depth).parts) {
    if (part.kind !== "template") continue;
    const template = templateOf(part.inner, depth);
    if (!isCitation(template)) continue;
    const { author, outlet } = citedSource(template);
    return { author: plain(author), outlet: plain(outlet) };
  }
  return { author: "", outlet: "" };
}

/** Names without the signs of links and emphasis. */
const plain = (words: string) => (/[{}<>\0]/.test(words) ? "" : words.replace(/\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/gu, "$1").replace(/'{2,5}/gu, "").slice(0, 300));
