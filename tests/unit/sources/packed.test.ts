import { describe, expect, it } from "vitest";
import { readSource } from "@/lib/sources/reading";
import { docxOf, pdfOf, wordsOf, zipOf } from "./packages";
import { blocksOf, counts, read, regionsOf } from "./shown";

/** The same ZIP file, saying of an entry that it unpacks to so many bytes. */
function saying(bytes: Uint8Array, name: string, size: number): Uint8Array {
  const changed = Buffer.from(bytes);
  changed.writeUInt32LE(size, changed.lastIndexOf(name) - 46 + 24);
  return new Uint8Array(changed);
}

describe("T19 a Word file", () => {
  const footnote = '<w:p><w:r><w:t xml:space="preserve">Nobody came.</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>';
  const tracked = '<w:p><w:r><w:t xml:space="preserve">It was </w:t></w:r><w:del w:id="1"><w:r><w:delText>never </w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>always</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> open.</w:t></w:r></w:p>';
  const header = '<?xml version="1.0"?><w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:t>Draft</w:t></w:r></w:p></w:hdr>';

  it("shows its words in blocks, its footnotes as notes, and says which changes and page heads it left out", async () => {
    const table = `<w:tbl><w:tr><w:tc>${wordsOf("Day")}</w:tc><w:tc>${wordsOf("Boats")}</w:tc></w:tr></w:tbl>`;
    const bytes = await docxOf(wordsOf("Three boats", "Title") + wordsOf("The quay", "Heading1") + footnote + tracked + wordsOf("They said no.", "Quote") + table, { notes: ["The clerk, in a letter"], more: { "word/header1.xml": header } });
    const source = await read(bytes, "boats.docx");
    expect(blocksOf(source)).toEqual([
      ["heading", 1, "Three boats"], ["heading", 1, "The quay"], ["paragraph", 0, "Nobody came.[1]"], ["paragraph", 0, "It was always open."], ["quotation", 1, "They said no."], ["table", 0, "Day\tBoats"],
      ["list_item", 1, "The clerk, in a letter"],
    ]);
    expect(regionsOf(source)).toEqual([["reference", "[1]"], ["table", "Day\tBoats"], ["reference", "The clerk, in a letter"]]);
    expect(counts(source)).toMatchObject({ "dropped-deletions": 1, "kept-insertions": 1, "kept-notes": 1, "dropped-running": 1 });
    expect(source).toMatchObject({ sourceType: "docx", encoding: "", title: "Three boats" });
  });

  it("is known by its content, whatever its name says", async () => {
    expect(counts(await read(await docxOf(wordsOf("Words")), "words.txt"))).toEqual({ "guessed-format": 1 });
  });

  it("T13 is refused when it is empty, cut off, declares entities, or is another kind of package", async () => {
    const whole = await docxOf(wordsOf("Words"));
    await expect(read(await docxOf(""), "empty.docx")).rejects.toThrow('"problem":"no-text"');
    await expect(read(whole.subarray(0, whole.length - 40), "cut.docx")).rejects.toThrow('"problem":"unreadable"');
    await expect(read(await docxOf("", { more: { "word/document.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' } }), "bomb.docx")).rejects.toThrow('"problem":"unreadable"');
    await expect(read(await zipOf({ "xl/workbook.xml": "<x/>" }), "table.docx")).rejects.toThrow(/"problem":"unsupported".*XLSX/);
    await expect(read(await zipOf({ "[Content_Types].xml": "<x/>" }), "drawing.docx")).rejects.toThrow(/"problem":"unsupported".*an Office file/);
  });

  it("T13 is refused when it unpacks to more than may be, whatever it says", async () => {
    const bytes = await docxOf(wordsOf("Words"), { more: { "word/media/zeros.bin": "\0".repeat(5_000_000) } });
    expect(bytes.length).toBeLessThan(20_000);
    await expect(read(saying(bytes, "word/media/zeros.bin", 400_000_000), "bomb.docx")).rejects.toThrow('"problem":"unpacks-too-large"');
    await expect(read(saying(bytes, "word/media/zeros.bin", 10), "liar.docx")).rejects.toThrow('"problem":"unreadable"');
  });
});

describe("T21 an OpenDocument text", () => {
  const content = (body: string) => `<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="b" xmlns:draw="d" xmlns:dc="c"><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
  const odt = (body: string) => zipOf({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": content(body), "meta.xml": '<office:document-meta xmlns:office="o" xmlns:dc="c"><office:meta><dc:title>The quay</dc:title><dc:language>de-AT</dc:language></office:meta></office:document-meta>' });
  it("shows its words in blocks with notes at the end, and counts deletions and annotations", async () => {
    const deleted = '<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes>';
    const source = await read(await odt(`${deleted}<text:h text:outline-level="2">Boote</text:h><text:p>Drei<text:s text:c="3"/>Boote<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Ein Brief</text:p></text:note-body></text:note>.<office:annotation><text:p>hm</text:p></office:annotation></text:p><text:list><text:list-item><text:p>eins</text:p></text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>`), "boote.odt");
    expect(blocksOf(source)).toEqual([["heading", 2, "Boote"], ["paragraph", 0, "Drei Boote[1]."], ["list_item", 1, "eins"], ["table", 0, "a\tb"], ["list_item", 1, "Ein Brief"]]);
    expect(counts(source)).toEqual({ "dropped-deletions": 1, "dropped-annotations": 1, "kept-notes": 1 });
    expect(source).toMatchObject({ sourceType: "odt", title: "The quay", language: "de-AT" });
    expect(source.regions.map(({ role, note }) => [role, note])).toEqual([["reference", 2], ["table", undefined], ["reference", undefined]]);
  });
  it("T13 is refused when it is broken", async () => {
    await expect(read(await odt("<text:p>cut"), "cut.odt")).rejects.toThrow('"problem":"unreadable"');
  });
});

describe("T22 a book (EPUB)", () => {
  const chapter = (body: string) => `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${body}</body></html>`;
  const book = (chapters: Record<string, string>, more = {}) => zipOf({
    mimetype: "application/epub+zip",
    "META-INF/container.xml": '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>',
    "OPS/book.opf": `<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>The ferry</dc:title><dc:language>en</dc:language></metadata><manifest>${Object.keys(chapters).map((name) => `<item id="${name}" href="${name}.xhtml" media-type="application/xhtml+xml"/>`).join("")}</manifest><spine>${Object.keys(chapters).toReversed().map((name) => `<itemref idref="${name}"/>`).join("")}</spine></package>`,
    ...Object.fromEntries(Object.entries(chapters).map(([name, body]) => [`OPS/${name}.xhtml`, chapter(body)])), ...more,
  });
  it("has its chapters in the order of its spine, each with notes of its own", async () => {
    const noted = (words: string) => `<p>${words}<a epub:type="noteref" href="#n">1</a></p><aside id="n" epub:type="footnote">${words} noted</aside>`;
    const source = await read(await book({ b: noted("second"), a: noted("first") }), "ferry.epub");
    expect(blocksOf(source).map(([, , words]) => words)).toEqual(["first1", "first noted", "second1", "second noted"]);
    expect(source.regions.map(({ note }) => note)).toEqual([1, undefined, 3, undefined]);
    expect(source).toMatchObject({ sourceType: "epub", title: "The ferry", language: "en" });
  });
  it("T13 is refused when it is locked", async () => {
    await expect(read(await book({ a: "x" }, { "META-INF/encryption.xml": '<e><EncryptedData><CipherReference URI="OPS/a.xhtml"/></EncryptedData></e>' }), "locked.epub")).rejects.toThrow('"problem":"encrypted"');
  });
});

describe("T20 a PDF", () => {
  const days = ["", "Monday", "Tuesday", "Friday", "Sunday"];
  const body = (page: number) => [
    { words: "Quay Gazette 1921", y: 800 }, { words: `The night of ${days[page]}`, y: 760, size: 18 },
    { words: "The harbour council said on Tuesday that three boats had crossed the line be-", y: 730 }, { words: "fore dawn, and that nobody had been hurt by any of them in the whole night.", y: 716 },
    { words: "The valley council denied it in a letter to the clerk, and asked for the names of", y: 690 }, { words: `the boats of ${days[page]}.`, y: 676 }, { words: `${page} of 4`, y: 40 },
  ];
  it("has its pages under their numbers, paragraphs by distance, parted words together, heads and feet set aside", async () => {
    const source = await read(pdfOf([1, 2, 3, 4].map(body)), "gazette.pdf");
    expect(blocksOf(source).slice(0, 6)).toEqual([
      ["paragraph", 0, "[Page 1]"], ["paragraph", 0, "Quay Gazette 1921"], ["heading", 1, "The night of Monday"],
      ["paragraph", 0, "The harbour council said on Tuesday that three boats had crossed the line before dawn, and that nobody had been hurt by any of them in the whole night."],
      ["paragraph", 0, "The valley council denied it in a letter to the clerk, and asked for the names of the boats of Monday."], ["paragraph", 0, "1 of 4"],
    ]);
    expect(counts(source)).toEqual({ "guessed-lines": 8, "guessed-hyphens": 4, "guessed-running": 8, "kept-pages": 4 });
    expect(regionsOf(source).slice(0, 3)).toEqual([["interface", "[Page 1]"], ["interface", "Quay Gazette 1921"], ["interface", "1 of 4"]]);
  });
  it("T28 says page by page how much of it is read", async () => {
    const told: unknown[] = [];
    await readSource({ bytes: pdfOf([1, 2, 3, 4].map(body)), fileName: "gazette.pdf" }, (...said) => told.push(said));
    expect(told).toEqual([1, 2, 3, 4].map((page) => [page, 4, "pages"]));
  });
  it("T13 is refused when it has no words, is cut off, locked, or also a ZIP file", async () => {
    await expect(read(pdfOf([[]]), "scan.pdf")).rejects.toThrow('"problem":"no-text"');
    await expect(read(new TextEncoder().encode("%PDF-1.4\nnothing"), "cut.pdf")).rejects.toThrow('"problem":"unreadable"');
    const locked = pdfOf([body(1)], "/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <0000000000000000000000000000000000000000000000000000000000000000> /U <0000000000000000000000000000000000000000000000000000000000000000> >>");
    await expect(read(locked, "locked.pdf")).rejects.toThrow('"problem":"encrypted"');
    const both = Buffer.concat([pdfOf([body(1)]), await zipOf({ "word/document.xml": "<x/>" })]);
    await expect(read(both, "both.pdf")).rejects.toThrow('"problem":"two-formats"');
  });
});

describe("T10 what is no text", () => {
  it.each([
    ["a picture", Buffer.from("\x89PNG\r\n\x1a\n", "latin1")], ["an old Office file", Buffer.from("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "latin1")], ["a packed file", Buffer.from("\x1f\x8b\x08", "latin1")],
  ])("is called by its name: %s", async (name, bytes) => {
    await expect(read(bytes, "file.txt")).rejects.toThrow(new RegExp(`"problem":"unsupported".*${name}`));
  });
  it("T26 RTF is refused as what it is, whatever its name says", async () => {
    for (const name of ["letter.rtf", "letter.txt", "letter.doc"]) await expect(read("{\\rtf1\\ansi words}", name)).rejects.toThrow('"problem":"rtf"');
  });
});
