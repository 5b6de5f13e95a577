import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from "docx";
import { zipOf } from "./packages";

/** One text of our own, as all kinds of source can say it; in several scripts, with letters beyond the first plane. */
export const title = "The three boats";
export const parts: readonly { readonly heading: string; readonly paragraphs: readonly string[]; readonly items: readonly string[] }[] = [
  {
    heading: "Before dawn",
    paragraphs: [
      "The harbour council said on Tuesday that “three boats” had crossed the line before dawn — none of them, it said, with a light.",
      "Պահակը ասում է, որ երկու նավ է տեսել։ Сторож говорит, что видел два огня. Liman reisi „üç qayıq“ deyir.",
    ],
    items: ["the ferry of the guild", "a barge, empty 🚣", "a boat that nobody owns"],
  },
  {
    heading: "What the valley says",
    paragraphs: ["“We were told of none of them,” the valley council answered; it asked for the log of that night & got 1 page < 2 pages.", "Nobody was hurt."],
    items: ["the log, pages 4–7", "a letter of the clerk"],
  },
];

/** The text that has to come of it, whatever it came in. */
export const words = [title, ...parts.flatMap(({ heading, paragraphs, items }) => [heading, ...paragraphs, ...items])];

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const html = parts.map(({ heading, paragraphs, items }) => `<h2>${escaped(heading)}</h2>\n${paragraphs.map((words) => `<p>${escaped(words)}</p>`).join("\n")}\n<ul>${items.map((item) => `<li>${escaped(item)}</li>`).join("")}</ul>`).join("\n");
export const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1>\n${html}</body></html>`;

const marked = (sign: (level: number) => [string, string], item: string, keep: (text: string) => string) =>
  [`${sign(1)[0]}${title}${sign(1)[1]}`, ...parts.flatMap(({ heading, paragraphs, items }) => [`${sign(2)[0]}${heading}${sign(2)[1]}`, ...paragraphs.map(keep), items.map((each) => `${item} ${each}`).join("\n")])].join("\n\n");

const XML = '<?xml version="1.0" encoding="UTF-8"?>';
const odt = parts.map(({ heading, paragraphs, items }) => `<text:h text:outline-level="2">${heading}</text:h>${paragraphs.map((words) => `<text:p>${escaped(words)}</text:p>`).join("")}<text:list>${items.map((item) => `<text:list-item><text:p>${escaped(item)}</text:p></text:list-item>`).join("")}</text:list>`).join("");

function docx(): Promise<Buffer> {
  const children = [
    new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
    ...parts.flatMap(({ heading, paragraphs, items }) => [
      new Paragraph({ text: heading, heading: HeadingLevel.HEADING_2 }),
      // A word processor parts a paragraph into runs where its letters change.
      ...paragraphs.map((text) => new Paragraph({ children: text.split(/(?<= )/u).map((word, index) => new TextRun({ text: word, bold: index % 5 === 4 })) })),
      ...items.map((text) => new Paragraph({ text, bullet: { level: 0 } })),
    ]),
  ];
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

/** The text in every kind but PDF, which the test browser prints. */
export const kinds: Readonly<Record<string, () => Promise<Uint8Array> | Uint8Array>> = {
  "boats.txt": () => Buffer.from([title, ...parts.flatMap(({ heading, paragraphs, items }) => [heading, ...paragraphs, items.join("\n")])].join("\n\n")),
  "boats.html": () => Buffer.from(page),
  "boats.md": () => Buffer.from(marked((level) => [`${"#".repeat(level)} `, ""], "-", (text) => text.replaceAll("&", "\\&").replaceAll("<", "\\<"))),
  "boats.wiki": () => Buffer.from(marked((level) => [`${"=".repeat(level)} `, ` ${"=".repeat(level)}`], "*", (text) => text)),
  "boats.xml": () => Buffer.from(`<mediawiki><page><title>${title}</title><revision><text>${escaped(parts.map(({ heading, paragraphs, items }) => [`== ${heading} ==`, ...paragraphs, items.map((item) => `* ${item}`).join("\n")].join("\n\n")).join("\n\n"))}</text></revision></page></mediawiki>`),
  "boats.docx": docx,
  "boats.odt": () => zipOf({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": `${XML}<office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text><text:h text:outline-level="1">${title}</text:h>${odt}</office:text></office:body></office:document-content>` }),
  "boats.epub": () => zipOf({
    mimetype: "application/epub+zip", "META-INF/container.xml": '<container><rootfiles><rootfile full-path="o/b.opf"/></rootfiles></container>',
    "o/b.opf": '<package><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>',
    "o/a.xhtml": `${XML}<html xmlns="http://www.w3.org/1999/xhtml"><body><h1>${title}</h1>${html}</body></html>`,
  }),
};

/** A table, where a word processor's writer makes one: its rows are lines, its cells are parted by tabs. */
export const docxTable = (rows: readonly (readonly string[])[]) =>
  Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph("Before."), new Table({ rows: rows.map((cells) => new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) })) }), new Paragraph("After.")] }] }));
