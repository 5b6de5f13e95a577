import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { composed } from "@/lib/sources/composed";
import { Composition } from "@/lib/sources/composition";
import { WordsInLines } from "@/lib/sources/pdf/hyphens";
import { linesOfPage, median, paragraphsOf, rightToLeft, runningLines, type PageLine, type Piece } from "@/lib/sources/pdf/lines";
import type { Progress, SourceFile, SourceResult } from "@/lib/sources/source";
import { Unreadable } from "@/lib/sources/unreadable";

/** So many pages a PDF may have. */
export const MAX_PAGES = 5_000;
/** Letters so much larger than most are a heading's. */
const HEADING = 1.18;
const LONGEST_HEADING = 200;
const CMAPS = "node_modules/pdfjs-dist/cmaps/";

/**
 * The words of a PDF, page after page, each under its number. A PDF says where letters stand and nothing of paragraphs:
 * those are guessed, and the guesses counted. Scripts in it are never run.
 */
export async function readPdf({ bytes }: SourceFile, progress: Progress): Promise<SourceResult> {
  const document = await opened(bytes);
  const { numPages } = document;
  if (numPages > MAX_PAGES) throw new Unreadable("too-many-parts", { size: numPages, limit: MAX_PAGES });
  const composition = new Composition();
  const pages: PageLine[][] = [];
  for (let number = 1; number <= numPages; number++) {
    pages.push(await readPage(document, number, composition));
    progress(number, numPages, "pages");
  }
  if (pages.every((lines) => lines.length === 0)) throw new Unreadable("no-text");
  composition.remarks.add("dropped-attachments", Object.keys((await document.getAttachments()) ?? {}).length);
  addPages(pages, composition);
  const { info } = (await document.getMetadata()) as { info: { Title?: string; Language?: string } };
  await document.destroy();
  return composed(composition, { sourceType: "pdf", ...(info.Title ? { title: info.Title } : {}), ...(info.Language ? { language: info.Language } : {}) });
}

async function opened(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  try {
    const cMapUrl = `${process.cwd()}/${CMAPS}`;
    return await getDocument({ data: Uint8Array.from(bytes), isEvalSupported: false, disableFontFace: true, useSystemFonts: false, enableXfa: false, verbosity: 0, cMapUrl, cMapPacked: true }).promise;
  } catch (thrown) {
    if (thrown instanceof Error && thrown.name === "PasswordException") throw new Unreadable("encrypted");
    throw thrown;
  }
}

async function readPage(document: PDFDocumentProxy, number: number, { remarks }: Composition): Promise<PageLine[]> {
  let page: PDFPageProxy;
  try {
    page = await document.getPage(number);
  } catch {
    remarks.add("repaired-breaks");
    return [];
  }
  const { items } = await page.getTextContent();
  for (const { subtype } of (await page.getAnnotations()) as { subtype: string }[]) remarks.add(subtype === "Link" ? "dropped-links" : subtype === "Widget" ? "dropped-fields" : "dropped-annotations");
  page.cleanup();
  const lines = linesOfPage(items.filter((item): item is typeof item & Piece => "str" in item));
  if (lines.length === 0) remarks.add("dropped-scans");
  return lines;
}

function addPages(pages: readonly PageLine[][], composition: Composition): void {
  const isRunning = runningLines(pages);
  const known = new WordsInLines(pages.flat());
  composition.remarks.add("guessed-direction", rightToLeft(pages.flat()));
  const usual = median(pages.flat().map(({ height }) => height));
  pages.forEach((lines, page) => {
    composition.remarks.add("kept-pages");
    aside(composition, `[Page ${page + 1}]`);
    const running = lines.map((_, index) => isRunning(page, index));
    composition.remarks.add("guessed-running", running.filter(Boolean).length);
    const firstBody = running.indexOf(false);
    const after = firstBody < 0 ? lines.length : running.lastIndexOf(false) + 1;
    for (const line of lines.slice(0, Math.max(firstBody, 0))) aside(composition, line.text);
    for (const paragraph of paragraphsOf(lines.slice(Math.max(firstBody, 0), after), known)) addParagraph(composition, paragraph, usual);
    for (const line of lines.slice(after)) aside(composition, line.text);
  });
  composition.endBlock();
}

function aside(composition: Composition, words: string): void {
  composition.block({ kind: "paragraph" });
  const open = composition.open({ role: "interface" });
  composition.words(words);
  composition.close(open);
}

function addParagraph(composition: Composition, { text, height, lines, hyphens }: ReturnType<typeof paragraphsOf>[number], usual: number): void {
  const isHeading = usual > 0 && height > usual * HEADING && text.length <= LONGEST_HEADING;
  composition.remarks.add("guessed-lines", lines - 1);
  composition.remarks.add("guessed-hyphens", hyphens);
  composition.block(isHeading ? { kind: "heading", level: height > usual * 1.6 ? 1 : 2 } : { kind: "paragraph" });
  composition.words(text);
}
