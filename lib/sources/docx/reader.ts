import mammoth from "mammoth";
import { composed } from "@/lib/sources/composed";
import { Composition } from "@/lib/sources/composition";
import { pageOf } from "@/lib/sources/html/tree";
import { walkPage } from "@/lib/sources/html/walk";
import { checkPackage, openPackage, type Package } from "@/lib/sources/package";
import type { Remarks } from "@/lib/sources/remarks";
import type { SourceFile, SourceResult } from "@/lib/sources/source";
import { readXml, titleAndLanguage, xmlText } from "@/lib/sources/xml";

const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh", "p[style-name='Quote'] => blockquote > p:fresh", "p[style-name='Intense Quote'] => blockquote > p:fresh", "p[style-name='caption'] => figcaption:fresh"];
// mammoth leads back from each note by an arrow, which is no word of the document.
const BACK = / ?<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g;
const NOTE = /<li id="(?:foot|end)note-/g;
const HEAD_OR_FOOT = /^word\/(?:header|footer)\d*\.xml$/;
const PROPERTIES = "docProps/core.xml";
const DELETIONS = new Set(["w:del", "w:moveFrom"]);
const INSERTIONS = new Set(["w:ins", "w:moveTo"]);

/**
 * A Word file by mammoth: the text with all tracked changes accepted, its notes at the end. What mammoth leaves out in
 * silence (deletions, comments, heads and feet of pages) is counted from the file itself.
 */
export async function readDocx({ bytes }: SourceFile): Promise<SourceResult> {
  const opened = await openPackage(bytes);
  await checkPackage(opened);
  const composition = new Composition();
  await countChanges(opened, composition.remarks);
  const convertImage = mammoth.images.imgElement(async () => ({ src: "" }));
  const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap: STYLES, convertImage, externalFileAccess: false, includeEmbeddedStyleMap: false });
  composition.remarks.add("repaired-breaks", messages.filter(({ type }) => type === "error").length);
  composition.remarks.add("kept-notes", value.match(NOTE)?.length ?? 0);
  walkPage(pageOf(value.replace(BACK, "")).body, composition);
  return composed(composition, { sourceType: "docx", ...(opened.has(PROPERTIES) ? titleAndLanguage(xmlText(await opened.read(PROPERTIES))) : {}) });
}

async function countChanges(opened: Package, remarks: Remarks): Promise<void> {
  const bodies = opened.names.filter((name) => name === "word/document.xml" || name === "word/footnotes.xml" || name === "word/endnotes.xml");
  for (const name of bodies) {
    const open = (tag: string) => {
      if (DELETIONS.has(tag)) remarks.add("dropped-deletions");
      if (INSERTIONS.has(tag)) remarks.add("kept-insertions");
    };
    readXml(xmlText(await opened.read(name)), { open });
  }
  if (opened.has("word/comments.xml")) readXml(xmlText(await opened.read("word/comments.xml")), { open: (tag) => remarks.add("dropped-annotations", tag === "w:comment" ? 1 : 0) });
  for (const name of opened.names.filter((each) => HEAD_OR_FOOT.test(each))) if (await hasWords(opened, name)) remarks.add("dropped-running");
}

async function hasWords(opened: Package, name: string): Promise<boolean> {
  let words = "";
  readXml(xmlText(await opened.read(name)), { text: (given) => void (words += given) });
  return words.trim() !== "";
}
