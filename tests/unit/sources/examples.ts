import type { FormatId } from "@/lib/sources/formats";
import { docxOf, pdfOf, wordsOf, zipOf } from "./packages";

const ODT = '<office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text>';

/** One small source of each kind, all of which say the same. */
export const examples: Readonly<Record<FormatId, { readonly fileName: string; readonly bytes: () => Uint8Array | Promise<Uint8Array> }>> = {
  text: { fileName: "quay.txt", bytes: () => Buffer.from("The quay\n\nThree boats came, the clerk says.\n\nNobody was hurt.\n") },
  html: { fileName: "quay.html", bytes: () => Buffer.from("<!doctype html><h1>The quay</h1><p>Three boats came, <b>the clerk</b> says.<p>Nobody was hurt.") },
  markdown: { fileName: "quay.md", bytes: () => Buffer.from("# The quay\n\nThree boats came, **the clerk** says.\n\nNobody was hurt.\n") },
  wikitext: { fileName: "quay.wiki", bytes: () => Buffer.from("= The quay =\nThree boats came, '''the [[clerk]]''' says.\n\nNobody was hurt.\n") },
  mediawiki: { fileName: "quay.xml", bytes: () => Buffer.from("<mediawiki><page><title>The quay</title><revision><text>Three boats came, [[clerk|the clerk]] says.\n\nNobody was hurt.</text></revision></page></mediawiki>") },
  docx: { fileName: "quay.docx", bytes: () => docxOf(wordsOf("The quay", "Title") + wordsOf("Three boats came, the clerk says.") + wordsOf("Nobody was hurt.")) },
  pdf: { fileName: "quay.pdf", bytes: () => pdfOf([[{ words: "The quay", y: 760, size: 20 }, { words: "Three boats came, the clerk says.", y: 720 }, { words: "Nobody was hurt.", y: 690 }]]) },
  epub: {
    fileName: "quay.epub",
    bytes: () => zipOf({
      mimetype: "application/epub+zip", "META-INF/container.xml": '<container><rootfiles><rootfile full-path="b.opf"/></rootfiles></container>',
      "b.opf": '<package><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>',
      "a.xhtml": "<html><body><h1>The quay</h1><p>Three boats came, the clerk says.</p><p>Nobody was hurt.</p></body></html>",
    }),
  },
  odt: { fileName: "quay.odt", bytes: () => zipOf({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": `${ODT}<text:h>The quay</text:h><text:p>Three boats came, the clerk says.</text:p><text:p>Nobody was hurt.</text:p></office:text></office:body></office:document-content>` }) },
};
