import { buffer } from "node:stream/consumers";
import { ZipFile } from "yazl";

/** A ZIP file of these entries, in their order. */
export async function zipOf(entries: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(entries)) zip.addBuffer(Buffer.from(content as string), name, { compress: name !== "mimetype" });
  zip.end();
  return new Uint8Array(await buffer(zip.outputStream as NodeJS.ReadableStream));
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const relations = (inner: string) => `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
const TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A Word file with this content of its body; `notes` become footnotes 1, 2, … */
export function docxOf(body: string, { notes = [], more = {} }: { notes?: readonly string[]; more?: Readonly<Record<string, string>> } = {}): Promise<Uint8Array> {
  const footnotes = notes.map((words, index) => `<w:footnote w:id="${index + 1}"><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:footnote>`).join("");
  return zipOf({
    "[Content_Types].xml": `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    "_rels/.rels": relations(`<Relationship Id="r1" Type="${TYPE}/officeDocument" Target="word/document.xml"/>`),
    "word/_rels/document.xml.rels": relations(`<Relationship Id="r2" Type="${TYPE}/footnotes" Target="footnotes.xml"/><Relationship Id="r3" Type="${TYPE}/styles" Target="styles.xml"/>`),
    "word/document.xml": `${XML}<w:document ${W}><w:body>${body}</w:body></w:document>`,
    "word/footnotes.xml": `${XML}<w:footnotes ${W}>${footnotes}</w:footnotes>`,
    "word/styles.xml": `${XML}<w:styles ${W}>${[["Title", "Title"], ["Heading1", "heading 1"], ["Quote", "Quote"]].map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`).join("")}</w:styles>`,
    ...more,
  });
}

export const wordsOf = (words: string, style?: string) => `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ""}<w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;

/** A PDF of pages of lines, each line with its place and the height of its letters. */
export function pdfOf(pages: readonly (readonly { readonly words: string; readonly y: number; readonly x?: number; readonly size?: number }[])[], trailer = ""): Uint8Array {
  const objects = ["<< /Type /Catalog /Pages 2 0 R >>", `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${4 + 2 * index} 0 R`).join(" ")}] >>`, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"];
  pages.forEach((lines, index) => {
    const content = lines.map(({ words, y, x = 72, size = 11 }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${words.replace(/[()\\]/g, "\\$&")}) Tj ET`).join("\n");
    objects.push(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * index} 0 R >>`, `<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  });
  let file = "%PDF-1.4\n";
  const places = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const at = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("")}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`;
  return Uint8Array.from(Buffer.from(file, "latin1"));
}
