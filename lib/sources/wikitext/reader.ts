import { composed } from "@/lib/sources/composed";
import { Composition } from "@/lib/sources/composition";
import { attribute, pageOf, type Element } from "@/lib/sources/html/tree";
import { walkPage, type Told } from "@/lib/sources/html/walk";
import { declaredEncoding, decodeMarkup } from "@/lib/sources/marked-text";
import type { SourceFile, SourceResult } from "@/lib/sources/source";
import { exportOf, exportParts } from "@/lib/sources/wikitext/export";
import { WikiHtml } from "@/lib/sources/wikitext/html";
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

/** An export by MediaWiki (Special:Export): its page under its title, in its newest revision; of several pages, which they are. */
export function readMediaWiki(file: SourceFile): SourceResult {
  const decoded = decodeMarkup(file, declaredEncoding(file.bytes));
  if (decoded.kind !== "text") return { ...decoded, fileName: file.fileName };
  const found = exportOf(decoded.text);
  const [page] = found.pages;
  if (!page) throw new Unreadable("no-text");
  if (found.pages.length > 1) return exportParts(found, file);
  const composition = new Composition();
  composition.remarks.add("dropped-revisions", page.older);
  if (page.text.trim() !== "") addPage(composition, `<h1>${escaped(page.title)}</h1>\n`, page.text, page.title);
  return composed(composition, { sourceType: "mediawiki", decoded, title: page.title, ...(found.language ? { language: found.language } : {}) });
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
