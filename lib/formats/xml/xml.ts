import type { Losses } from "@/lib/formats/corpus/losses";

// What XML 1.0 has no way to write (its production Char).
const IMPOSSIBLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const NAMES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
// A parser makes one line end of these, or spaces of them in an attribute, unless they are written as references.
const reference = (character: string) => NAMES[character] ?? `&#${character.charCodeAt(0)};`;

type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** Writes XML 1.0 so that a parser gives back every character; those that XML can't hold become U+FFFD and are counted. */
export class Xml {
  constructor(readonly losses: Losses) {}

  /** Words between tags. */
  text(words: string): string {
    return this.#possible(words).replace(/[&<>\r]/g, reference);
  }

  /** Attributes with a space before each; those without a value are left out. */
  attributes(attributes: Attributes): string {
    return Object.entries(attributes).map(([name, value]) => (value === null || value === undefined ? "" : ` ${name}="${this.#possible(String(value)).replace(/[&<>"\t\n\r]/g, reference)}"`)).join("");
  }

  /** An element of attributes and what is XML already; closed at once where nothing is in it. */
  element(name: string, attributes: Attributes = {}, content = ""): string {
    return content === "" ? `<${name}${this.attributes(attributes)}/>` : `<${name}${this.attributes(attributes)}>${content}</${name}>`;
  }

  /** An element of words; nothing where there are none. */
  words(name: string, words: string | null, attributes: Attributes = {}): string {
    return words === null || words === "" ? "" : this.element(name, attributes, this.text(words));
  }

  #possible(words: string): string {
    this.losses.add("characters", words.match(IMPOSSIBLE)?.length ?? 0);
    return words.replace(IMPOSSIBLE, "\uFFFD");
  }
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>\n';
