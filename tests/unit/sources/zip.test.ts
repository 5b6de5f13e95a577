import { describe, expect, it } from "vitest";
import { partOf, type SourcePart } from "@/lib/sources/part";
import { readSource } from "@/lib/sources/reading";
import { docxOf, wordsOf, zipOf } from "./packages";
import { partsOf, read } from "./shown";

const page = "<!doctype html><html><body><h1>The quay</h1><p>Three boats came.</p></body></html>";
const bytesOf = async (zip: Uint8Array<ArrayBuffer>, part: SourcePart) => Buffer.from(await (await partOf(new Blob([zip]), part)).arrayBuffer());
const zip = async (entries: Parameters<typeof zipOf>[0]) => Uint8Array.from(await zipOf(entries));
const named = (parts: readonly SourcePart[]) => parts.map(({ name }) => name);

/** A change of an entry's record in the ZIP file's directory, found by its name. */
function changed(bytes: Uint8Array, name: string, change: (record: Buffer) => void): Uint8Array {
  const whole = Buffer.from(bytes);
  change(whole.subarray(whole.lastIndexOf(name) - 46));
  return whole;
}

describe("T23 a ZIP file of several documents", () => {
  it("is those documents, with the names and folders that they have in it; each comes out byte by byte and is read by itself", async () => {
    const texts = { "quay.html": page, "letters/Նամակ.txt": "Երեք նավ եկավ։\n", "letters/1904/note.md": "# A note\n\nNobody came.\n", mimetype: "kept as it is, not packed\n" };
    const files = { ...texts, "letters/boats.docx": await docxOf(wordsOf("Boats", "Title")) };
    const whole = await zip({ ...files, "__MACOSX/._quay.html": "x", "letters/.DS_Store": "x", "Thumbs.db": "x" });
    const { parts, unread, of } = await partsOf(whole, "corpus.zip");
    expect(of).toBe("zip");
    expect(unread).toEqual([]);
    expect(parts.map(({ name, format }) => [name, format])).toEqual([["quay.html", "html"], ["letters/Նամակ.txt", "text"], ["letters/1904/note.md", "markdown"], ["mimetype", "text"], ["letters/boats.docx", "docx"]]);
    expect(parts.map(({ isDeflated }) => isDeflated)).toEqual([true, true, true, false, true]);
    for (const part of parts) expect(await bytesOf(whole, part), part.name).toEqual(Buffer.from(files[part.name as keyof typeof files]));
    expect((await read(await bytesOf(whole, parts[4]!), "corpus.zip/letters/boats.docx")).title).toBe("Boats");
  });

  it("offers what its name calls no document, but as hardly meant", async () => {
    const { parts } = await partsOf(await zip({ "page.html": page, "page_files/style.css": "p { }", README: "Read me.", "data.json": "{}" }), "saved.zip");
    expect(parts.map(({ name, isLikely }) => [name, isLikely])).toEqual([["page.html", true], ["page_files/style.css", false], ["README", true], ["data.json", false]]);
  });

  it("tells what is bad in it and offers the others all the same", async () => {
    const good = { "a.txt": "One.", "b.txt": "Two." };
    const bad = { "empty.txt": "", "photo.png": Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), "letter.rtf": "{\\rtf1 x}", "more.zip": await zipOf({ "c.txt": "Three." }), "table.xlsx": await zipOf({ "xl/workbook.xml": "<x/>" }), "locked.txt": "Four.", "broken.txt": "Five is what it says here.", "liar.txt": "0".repeat(5_000), "odd.txt": "Six.", "up\u0001.txt": "Seven." };
    let whole: Uint8Array = await zip({ ...good, ...bad });
    whole = changed(whole, "locked.txt", (record) => record.writeUInt16LE(record.readUInt16LE(8) | 1, 8));
    whole = changed(whole, "broken.txt", (record) => record.writeUInt32LE(1, 16));
    whole = changed(whole, "liar.txt", (record) => record.writeUInt32LE(10, 24));
    whole = changed(whole, "odd.txt", (record) => record.writeUInt16LE(99, 10));
    const { parts, unread } = await partsOf(whole, "mixed.zip");
    expect(named(parts)).toEqual(["a.txt", "b.txt"]);
    expect(unread.map(({ name, problem }) => [name, problem])).toEqual([
      ["empty.txt", "empty"], ["photo.png", "unsupported"], ["letter.rtf", "rtf"], ["more.zip", "unsupported"], ["table.xlsx", "unsupported"], ["locked.txt", "encrypted"], ["broken.txt", "damaged"], ["liar.txt", "unreadable"], ["odd.txt", "unreadable"], ["up?.txt", "strange-name"],
    ]);
    expect(unread.find(({ name }) => name === "more.zip")!.found).toBe("a ZIP file in a ZIP file");
  });

  it("offers neither of two files of one name", async () => {
    const whole = Buffer.from(Buffer.from(await zip({ "a.txt": "One.", "b.txt": "Two.", "c.txt": "Three." })).toString("latin1").replaceAll("b.txt", "a.txt"), "latin1");
    const { parts, unread } = await partsOf(whole, "twice.zip");
    expect(named(parts)).toEqual(["c.txt"]);
    expect(unread).toEqual([{ name: "a.txt", problem: "same-name" }, { name: "a.txt", problem: "same-name" }]);
  });

  it("has its names in UTF-8 also where the program that wrote it doesn't say so", async () => {
    const whole = changed(await zip({ "Նամակ.txt": "One." }), "Նամակ.txt", (record) => record.writeUInt16LE(record.readUInt16LE(8) & ~0x800, 8));
    expect(named((await partsOf(whole, "old.zip")).parts)).toEqual(["Նամակ.txt"]);
  });

  it("T13 is refused where nothing in it can be read, it unpacks to too much, has too many files, or a name that leads out of it", async () => {
    const upwards = Buffer.from(Buffer.from(await zip({ "a.txt": "One.", "zz/b.txt": "Two." })).toString("latin1").replaceAll("zz/b.txt", "../b.txt"), "latin1");
    await expect(partsOf(upwards, "upwards.zip")).rejects.toThrow(/"problem":"unreadable".*invalid relative path/);
    await expect(partsOf(await zip({ "a.png": Buffer.from("\x89PNG\r\n\x1a\n", "latin1") }), "pictures.zip")).rejects.toThrow(/"problem":"unsupported".*a\.png: a picture/);
    await expect(partsOf(changed(await zip({ "a.txt": "One." }), "a.txt", (record) => record.writeUInt16LE(record.readUInt16LE(8) | 1, 8)), "locked.zip")).rejects.toThrow('"problem":"encrypted"');
    await expect(partsOf(changed(await zip({ "a.txt": "One.", "b.txt": "0".repeat(100_000) }), "b.txt", (record) => record.writeUInt32LE(300_000_000, 24)), "bomb.zip")).rejects.toThrow('"problem":"unpacks-too-large"');
    await expect(partsOf(await zip(Object.fromEntries(Array.from({ length: 1_001 }, (_, number) => [`${number}.txt`, "x"]))), "many.zip")).rejects.toThrow('"problem":"too-many-parts"');
  });

  it("says how many of its files it has looked at", async () => {
    const said: unknown[] = [];
    await readSource({ bytes: await zip({ "a.txt": "One.", "b.txt": "Two." }), fileName: "x.zip" }, (...told) => said.push(told));
    expect(said).toEqual([[1, 2, "files"], [2, 2, "files"]]);
  });

  it("gives no part that isn't what it says", async () => {
    const whole = await zip({ "a.txt": "One, two, three." });
    const [part] = (await partsOf(whole, "x.zip")).parts;
    await expect(bytesOf(whole, { ...part!, size: 5 })).rejects.toThrow(RangeError);
    await expect(bytesOf(Uint8Array.from(whole.subarray(0, 45)), part!)).rejects.toThrow();
  });
});
