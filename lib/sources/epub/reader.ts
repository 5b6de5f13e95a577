import { composed } from "@/lib/sources/composed";
import { Composition } from "@/lib/sources/composition";
import { pageOf } from "@/lib/sources/html/tree";
import { walkPage } from "@/lib/sources/html/walk";
import { openPackage, type Package } from "@/lib/sources/package";
import type { Progress, SourceFile, SourceResult } from "@/lib/sources/source";
import { Unreadable } from "@/lib/sources/unreadable";
import { readXml, xmlText } from "@/lib/sources/xml";

/** What a book's package file says: its chapters in their order, as names in the ZIP file. */
interface Book {
  readonly chapters: readonly string[];
  readonly title?: string;
  readonly language?: string;
}

const PAGES = new Set(["application/xhtml+xml", "text/html", "application/x-dtbook+xml"]);

/** A book: its chapters in the order of its spine, one after the other. Locked books are refused. */
export async function readEpub({ bytes }: SourceFile, progress: Progress): Promise<SourceResult> {
  const opened = await openPackage(bytes);
  const book = await bookOf(opened);
  const composition = new Composition();
  let done = 0;
  for (const name of book.chapters) {
    if (opened.has(name)) {
      const page = pageOf(withoutDeclaration(xmlText(await opened.read(name))));
      walkPage(page.body, composition, { page: name });
    } else composition.remarks.add("kept-unread");
    progress(++done, book.chapters.length, "chapters");
  }
  const { title, language } = book;
  return composed(composition, { sourceType: "epub", ...(title ? { title } : {}), ...(language ? { language } : {}) });
}

// HTML knows no XML declaration, and no element that closes itself but the empty ones.
const withoutDeclaration = (text: string) => text.replace(/^\uFEFF?\s*<\?xml[^>]*\?>/u, "").replace(/<(title|script|style|a|p|div|span|i|b|em|strong)(\s[^<>]*)?\/>/gu, "<$1$2></$1>");

async function bookOf(opened: Package): Promise<Book> {
  if (opened.has("META-INF/encryption.xml") && /EncryptedData[^]*\.x?html/u.test(xmlText(await opened.read("META-INF/encryption.xml")))) throw new Unreadable("encrypted");
  let place = "";
  readXml(xmlText(await opened.read("META-INF/container.xml")), { open: (name, attributes) => void (local(name) === "rootfile" && place === "" && (place = attributes["full-path"] ?? "")) });
  return packageFile(xmlText(await opened.read(place)), place.includes("/") ? place.slice(0, place.lastIndexOf("/") + 1) : "");
}

function packageFile(text: string, folder: string): Book {
  const pages = new Map<string, string>();
  const spine: string[] = [];
  const said: Record<string, string> = {};
  let current = "";
  const open = (name: string, attributes: Readonly<Record<string, string>>) => {
    current = local(name);
    if (current === "item" && PAGES.has(attributes["media-type"] ?? "")) pages.set(attributes.id ?? "", resolved(folder, attributes.href ?? ""));
    if (current === "itemref") spine.push(attributes.idref ?? "");
  };
  readXml(text, { open, close: () => void (current = ""), text: (words) => void (said[current] = (said[current] ?? "") + words) });
  const chapters = spine.flatMap((id) => pages.get(id) ?? []);
  return { chapters, ...(said.title ? { title: said.title } : {}), ...(said.language ? { language: said.language } : {}) };
}

const local = (name: string) => name.slice(name.indexOf(":") + 1);

/** The name of an entry, from an address relative to a folder of the ZIP file. */
function resolved(folder: string, href: string): string {
  try {
    return decodeURIComponent(new URL(href, `zip:///${folder}`).pathname).slice(1);
  } catch {
    return href;
  }
}
