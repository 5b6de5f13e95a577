import type { FormatId } from "@/lib/sources/formats";
import type { Progress, SourceFile, SourceResult } from "@/lib/sources/source";

/** Turns the bytes of one kind into a text with its blocks and regions, and counts what it dropped, guessed or repaired. */
export type Reader = (file: SourceFile, progress: Progress) => SourceResult | Promise<SourceResult>;

/** The reader of every kind, loaded when it is wanted: only a process of its own reads what is not plain text. */
export const readers: Readonly<Record<FormatId, () => Promise<Reader>>> = {
  text: async () => (await import("@/lib/sources/plain-source")).readPlainSource,
  html: async () => (await import("@/lib/sources/html/reader")).readHtml,
  markdown: async () => (await import("@/lib/sources/markdown/reader")).readMarkdown,
  wikitext: async () => (await import("@/lib/sources/wikitext/reader")).readWikitext,
  mediawiki: async () => (await import("@/lib/sources/wikitext/reader")).readMediaWiki,
  docx: async () => (await import("@/lib/sources/docx/reader")).readDocx,
  pdf: async () => (await import("@/lib/sources/pdf/reader")).readPdf,
  epub: async () => (await import("@/lib/sources/epub/reader")).readEpub,
  odt: async () => (await import("@/lib/sources/odt/reader")).readOdt,
};
