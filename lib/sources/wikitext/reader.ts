import { composed } from "@/lib/sources/composed";
import { Composition } from "@/lib/sources/composition";
import { attribute, pageOf, type Element } from "@/lib/sources/html/tree";
import { walkPage, type Told } from "@/lib/sources/html/walk";
import { declaredEncoding, decodeMarkup } from "@/lib/sources/marked-text";
import type { SourceFile, SourceResult } from "@/lib/sources/source";
import { WikiHtml } from "@/lib/sources/wikitext/html";
import { readXml } from "@/lib/sources/xml";
import { escaped } from "@/lib/sources/html/escape";
import { Unreadable } from "@/lib/sources/unreadable";

/** The text of one wiki page, as its editors write it. */
export function readWikitext(file: SourceFile): SourceResult {
  const decoded = decodeMarkup(file, undefined);
  if (decoded.kind !== "text") return { ...decoded, fileName: file.fileName };
  const composition = new Composition();
  addPage(composition, "", decoded.text, "");
  return composed(composition, { sourceType: "wikitext", decoded });
}

/** An export of pages by MediaWiki (Special:Export): each page under its title, in its newest revision of those in it. */
export function readMediaWiki(file: SourceFile): SourceResult {
  const decoded = decodeMarkup(file, declaredEncoding(file.bytes));
  if (decoded.kind !== "text") return { ...decoded, fileName: file.fileName };
  const { pages, language } = exportOf(decoded.text);
  if (pages.length === 0) throw new Unreadable("no-text");
  const composition = new Composition();
  for (const { title, text } of pages) addPage(composition, `<h1>${escaped(title)}</h1>\n`, text, title);
  return composed(composition, { sourceType: "mediawiki", decoded, title: pages[0]!.title, ...(language ? { language } : {}) });
}

function addPage(composition: Composition, before: string, text: string, page: string): void {
  const html = before + new WikiHtml(composition.remarks).page(text);
  walkPage(pageOf(html).body, composition, { told, page });
}

/** What the conversion says of elements that it made. */
function told(element: Element): Told | undefined {
  if (attribute(element, "class") === "wiki-template") return { role: "interface" };
  if (element.tagName !== "li") return undefined;
  const [author, outlet] = ["data-author", "data-outlet"].map((name) => attribute(element, name) ?? "");
  return { ...(author ? { author } : {}), ...(outlet ? { outlet } : {}) };
}

interface WikiPage {
  title: string;
  text: string;
}

function exportOf(xml: string): { pages: WikiPage[]; language: string | undefined } {
  const pages: WikiPage[] = [];
  let language: string | undefined;
  let current = "";
  readXml(xml, {
    open: (name, attributes) => {
      current = name;
      if (name === "mediawiki") language = attributes["xml:lang"];
      if (name === "page") pages.push({ title: "", text: "" });
      // A page may come with its history; the last revision in the file is the newest.
      if (name === "text" && pages.length > 0) pages.at(-1)!.text = "";
    },
    close: () => void (current = ""),
    text: (words) => {
      const page = pages.at(-1);
      if (page && (current === "title" || current === "text")) page[current] += words;
    },
  });
  return { pages: pages.filter(({ text }) => text.trim() !== ""), language };
}
