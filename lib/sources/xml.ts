import { SaxesParser, type SaxesTagPlain } from "saxes";
import { Unreadable } from "@/lib/sources/unreadable";

/** What is called as XML is read. Names have their prefix, as the file writes it. */
export interface XmlHandler {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (words: string) => void;
}

const DEEPEST = 1_000;

/**
 * Reads XML strictly, once through. Entities that a file declares are never expanded: a document type with any of them is
 * refused, and so is what is not well-formed or too deep (Unreadable).
 */
export function readXml(text: string, { open, close, text: words }: XmlHandler): void {
  const parser = new SaxesParser();
  let depth = 0;
  parser.on("error", (error) => {
    throw new Unreadable("unreadable", { found: error.message.slice(0, 120) });
  });
  parser.on("doctype", (type) => {
    if (/<!ENTITY/iu.test(type)) throw new Unreadable("unreadable", { found: "it declares entities" });
  });
  parser.on("opentag", ({ name, attributes }: SaxesTagPlain) => {
    if (++depth > DEEPEST) throw new Unreadable("too-deep", { limit: DEEPEST });
    open?.(name, attributes);
  });
  parser.on("closetag", ({ name }) => {
    depth--;
    close?.(name);
  });
  parser.on("text", (given) => words?.(given));
  parser.on("cdata", (given) => words?.(given));
  parser.write(text).close();
}

/** What a file of properties says, by the name of the element that says it: the title as "dc:title". */
export function namedTexts(text: string): Readonly<Record<string, string>> {
  const said: Record<string, string> = {};
  let current = "";
  readXml(text, { open: (name) => void (current = name), close: () => void (current = ""), text: (words) => void (said[current] = (said[current] ?? "") + words) });
  return said;
}

/** The title and language that a package's own file of properties names. */
export function titleAndLanguage(text: string): { title?: string; language?: string } {
  const { "dc:title": title, "dc:language": language } = namedTexts(text);
  return { ...(title ? { title } : {}), ...(language ? { language } : {}) };
}

/** The text of an XML file in a package: UTF-8, or UTF-16 with a byte-order mark. */
export function xmlText(bytes: Uint8Array): string {
  const label = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(label).decode(bytes);
}
