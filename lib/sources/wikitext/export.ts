import { MAX_PARTS, type SourcePart, type SourceParts, type UnreadPart } from "@/lib/sources/part";
import { Unreadable } from "@/lib/sources/unreadable";
import { readXml } from "@/lib/sources/xml";

/** One page of an export, in its newest revision of those in it. */
export interface WikiPage {
  readonly title: string;
  readonly text: string;
  /** revisions of it that the export has beside this one */
  readonly older: number;
  /** the number of its namespace: 0 for articles */
  readonly namespace: number;
  readonly isRedirect: boolean;
}

export interface WikiExport {
  readonly pages: readonly WikiPage[];
  readonly language?: string;
}

type Field = "title" | "ns" | "timestamp" | "text";
const FIELDS: ReadonlySet<string> = new Set<Field>(["title", "ns", "timestamp", "text"]);

/** A page as it is read: what stands in its elements, and of its revisions the newest so far. */
class PageReading {
  private readonly said: Record<Field, string> = { title: "", ns: "", timestamp: "", text: "" };
  private newest: { at: string; text: string } | null = null;
  private revisions = 0;
  isRedirect = false;

  add(field: Field, words: string): void {
    this.said[field] += words;
  }

  /** Histories come from old to new, but nothing says that they must; instants of one form compare as words. */
  endRevision(): void {
    const { timestamp: at, text } = this.said;
    this.revisions++;
    if (this.newest === null || at >= this.newest.at) this.newest = { at, text };
    Object.assign(this.said, { timestamp: "", text: "" });
  }

  page(): WikiPage {
    const { title, ns } = this.said;
    return { title: title.trim(), text: this.newest?.text ?? "", older: Math.max(0, this.revisions - 1), namespace: Number(ns) || 0, isRedirect: this.isRedirect };
  }
}

/** The pages of an export by MediaWiki. Refuses what is no XML (Unreadable). */
export function exportOf(xml: string): WikiExport {
  const pages: WikiPage[] = [];
  let language: string | undefined;
  let page: PageReading | null = null;
  let field: Field | null = null;
  readXml(xml, {
    open: (name, attributes) => {
      field = FIELDS.has(name) ? (name as Field) : null;
      if (name === "mediawiki") language = attributes["xml:lang"];
      if (name === "page") page = new PageReading();
      if (name === "redirect" && page) page.isRedirect = true;
    },
    close: (name) => {
      field = null;
      if (name === "revision") page?.endRevision();
      if (name !== "page" || !page) return;
      pages.push(page.page());
      page = null;
    },
    text: (words) => void (field && page?.add(field, words)),
  });
  return { pages, ...(language ? { language } : {}) };
}

/** Templates and modules come along with the pages that use them. */
const BESIDE = new Set([8, 10, 828]);

/**
 * The pages of an export of several, each as an export of its own: the beginning of the file, the page, the end, byte by
 * byte. Refuses one whose pages can't be told apart in its bytes, as in UTF-16 (Unreadable).
 */
export function exportParts({ pages }: WikiExport, { bytes, fileName }: { readonly bytes: Uint8Array; readonly fileName: string }): SourceParts {
  if (pages.length > MAX_PARTS) throw new Unreadable("too-many-parts", { size: pages.length, limit: MAX_PARTS });
  const places = pagePlaces(bytes);
  if (places.length !== pages.length) throw new Unreadable("unreadable", { found: "its pages can't be told apart; save it in UTF-8" });
  const ends: [number, number][] = [[0, places[0]![0]], [places.at(-1)![1], bytes.length]];
  const parts: SourcePart[] = [];
  const unread: UnreadPart[] = [];
  pages.forEach((page, index) => {
    const pieces = [ends[0]!, places[index]!, ends[1]!];
    if (page.text.trim() === "") unread.push({ name: page.title, problem: "empty" });
    else parts.push({ name: `${page.title}.xml`, size: pieces.reduce((sum, [start, end]) => sum + end - start, 0), format: "mediawiki", isLikely: !page.isRedirect && !BESIDE.has(page.namespace), pieces, isDeflated: false });
  });
  if (parts.length === 0) throw new Unreadable("no-text");
  return { kind: "parts", fileName, of: "mediawiki", parts, unread };
}

/** Where each page stands in the bytes. */
function pagePlaces(bytes: Uint8Array): [number, number][] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [opening, closing] = ["<page", "</page>"];
  const places: [number, number][] = [];
  for (let start = buffer.indexOf(opening); start >= 0; start = buffer.indexOf(opening, start + 1)) {
    // <page> or <page …>, but not <pages>.
    if (!/[\s>]/u.test(String.fromCharCode(bytes[start + opening.length] ?? 0))) continue;
    const end = buffer.indexOf(closing, start);
    if (end < 0) break;
    places.push([start, end + closing.length]);
    start = end;
  }
  return places;
}
