import { uuidv7 } from "uuidv7";
import { beforeAll, describe, expect, test } from "vitest";
import { POST as importRoute } from "@/app/api/v1/projects/[project]/documents/route";
import { database } from "@/lib/data/database";
import { listDocuments, readOriginal, readRevision } from "@/lib/data/documents/documents";
import { importSource, type NewSource } from "@/lib/data/documents/importing";
import { listImports } from "@/lib/data/sources/running";
import { partFileName, partOf, type SourcePart, type SourceParts } from "@/lib/sources/part";
import { makeProject, type TestProject } from "@/tests/factories/project";
import { call, cookieOf, fromHere } from "@/tests/factories/request";
import { pdfOf, zipOf } from "@/tests/unit/sources/packages";

let project: TestProject;
let headers: Record<string, string>;
beforeAll(async () => {
  project = await makeProject();
  headers = fromHere(await cookieOf(project.as.editor));
});

const post = (fileName: string, body: Uint8Array, query: Record<string, string> = {}) => call(importRoute, "POST", { params: { project: project.slug }, query: { id: uuidv7(), fileName, ...query }, headers, body });
const documents = async () => (await listDocuments(project.as.reader, project.slug, { limit: 200 })).items;
const textOf = async (answer: Response) => {
  const { document, revisionId } = (await answer.json()) as { document: { id: string }; revisionId: string };
  return (await readRevision(project.as.reader, project.slug, document.id, revisionId)).text;
};

describe("T23 T24 a file of several documents", () => {
  const bytesOf = async (whole: Uint8Array, part: SourcePart) => new Uint8Array(await (await partOf(new Blob([Uint8Array.from(whole)]), part)).arrayBuffer());

  test("is answered with what is in it and stores nothing; each of them is then reviewed and stored by itself, with its own original", async () => {
    const page = "<!doctype html><html lang=\"en\"><body><h1>The quay</h1><p>Three boats came, says the clerk.</p></body></html>";
    const whole = await zipOf({ "a/quay.html": page, "a/b/note.txt": "Nobody came.\n", "photo.png": Buffer.from("\x89PNG\r\n\x1a\n", "latin1") });
    const answer = await post("corpus.zip", whole, { review: "true" });
    expect(answer.status).toBe(422);
    const { about, detail } = (await answer.json()) as { about: SourceParts; detail: string };
    expect(detail).toBe("corpus.zip holds 2 documents, each of which goes in by itself. Nothing was stored.");
    expect(about).toMatchObject({ kind: "parts", of: "zip", unread: [{ name: "photo.png", problem: "unsupported", found: "a picture" }] });
    expect(await documents()).toEqual([]);

    const [quay, note] = about.parts;
    const review = await post(partFileName("corpus.zip", quay!), await bytesOf(whole, quay!), { review: "true" });
    expect(await review.json()).toMatchObject({ about: { kind: "review", format: "html", title: "The quay" } });
    const imported = (await (await post(partFileName("corpus.zip", quay!), await bytesOf(whole, quay!))).json()) as { document: { id: string; fileName: string } };
    expect(imported.document.fileName).toBe("corpus.zip/a/quay.html");
    expect(await textOf(await post(partFileName("corpus.zip", note!), await bytesOf(whole, note!), { review: "true" }))).toBe("Nobody came.\n");
    const { bytes } = await readOriginal(project.as.reader, project.slug, imported.document.id);
    const chunks: Uint8Array[] = [];
    for await (const chunk of bytes) chunks.push(chunk);
    expect(Buffer.concat(chunks).toString("utf8")).toBe(page);
    expect((await post("elsewhere.html", Buffer.from(page))).status, "T7 the same page from elsewhere").toBe(409);
  });

  test("pages of an export go in one by one, and don't count as the same bytes", async () => {
    const xml = (pages: readonly string[]) => Buffer.from(`<mediawiki xml:lang="en">${pages.map((name) => `<page><title>${name}</title><revision><text>About ${name}.</text></revision></page>`).join("\n")}</mediawiki>`);
    const whole = xml(["Ferry", "Weir"]);
    const { about } = (await (await post("wiki.xml", whole)).json()) as { about: SourceParts };
    for (const part of about.parts) expect(await textOf(await post(partFileName("wiki.xml", part), await bytesOf(whole, part)))).toBe(`${part.name.slice(0, -4)}\n\nAbout ${part.name.slice(0, -4)}.`);
    expect((await documents()).map(({ fileName }) => fileName).filter((name) => name.startsWith("wiki.xml")).toSorted()).toEqual(["wiki.xml/Ferry.xml", "wiki.xml/Weir.xml"]);
  });
});

describe("T30 T5 older encodings", () => {
  const russian = "Паромщик говорит, что в ту ночь никто не переправлялся. Сторож видел два огня на воде и слышал голоса, но не знает, чьи они были.\n";
  const turkish = "Liman başkanı, gece yarısından önce üç kayığın karşıya geçtiğini söyledi; şehrin yazıcısı bunu doğrulamadı.\n";
  /** A text in an encoding of one byte a letter, by the decoder that reads it. */
  function encoded(words: string, encoding: string): Uint8Array {
    const decoder = new TextDecoder(encoding);
    const letters = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
    return Uint8Array.from([...words].map((letter) => letters.get(letter)!));
  }
  const wide = (words: string, mark: boolean) => Buffer.concat([Buffer.from(mark ? [0xff, 0xfe] : []), Buffer.from(words, "utf16le")]);

  test.each([
    ["windows-1251", russian, encoded(russian, "windows-1251")], ["koi8-r", russian, encoded(russian, "koi8-r")],
    ["windows-1254", turkish, encoded(turkish, "iso-8859-9")], ["utf-16le", russian, wide(russian, false)], ["utf-16be", turkish, Uint8Array.from(wide(turkish, false)).map((_, at, all) => all[at ^ 1]!)],
  ])("%s is among the suggestions, with its words in the preview, and is read when a person says so", async (encoding, words, bytes) => {
    const before = (await documents()).length;
    const answer = await post(`${encoding}.txt`, bytes, { review: "true" });
    expect(answer.status).toBe(422);
    const { about } = (await answer.json()) as { about: { kind: string; suggestions: { encoding: string; preview: string }[] } };
    expect(about.kind).toBe("ask");
    const suggested = about.suggestions.find((each) => each.encoding === encoding);
    expect(suggested?.preview, about.suggestions.map((each) => each.encoding).join(", ")).toContain(words.slice(0, 30));
    expect((await documents()).length).toBe(before);
    const imported = await post(`${encoding}.txt`, bytes, { review: "true", encoding });
    expect(imported.status).toBe(201);
    expect(await textOf(imported)).toBe(words);
  });

  test("UTF-16 with its mark is read by itself, and a wrong answer is a refusal that another answer follows", async () => {
    expect(await textOf(await post("marked.txt", wide(`${russian} `, true)))).toBe(`${russian} `);
    const bytes = encoded(`${russian}\u2014`, "windows-1251");
    const wrong = await post("wrong.txt", bytes, { encoding: "shift_jis" });
    expect(wrong.status).toBe(422);
    expect(await wrong.json()).toMatchObject({ about: { kind: "refused", encoding: "shift_jis" } });
    expect(await textOf(await post("wrong.txt", bytes, { encoding: "windows-1251" }))).toBe(`${russian}\u2014`);
  });
});

describe("T28 large sources", () => {
  type Seen = Awaited<ReturnType<typeof listImports>>["items"][number];
  /** Imports and looks how far it is until it ends. */
  async function watched(source: NewSource, look: (seen: Seen) => void | Promise<void>) {
    let ended = false;
    const outcome = importSource(project.as.editor, project.slug, source).catch((thrown: unknown) => thrown).finally(() => (ended = true));
    while (!ended) {
      await new Promise((resolve) => setTimeout(resolve, 15));
      const seen = (await listImports(project.as.editor, project.slug)).items.find(({ id }) => id === source.id);
      if (seen) await look(seen);
    }
    return outcome;
  }
  const source = (bytes: Uint8Array, fileName: string): NewSource => ({ id: uuidv7(), bytes, fileName, limit: 52_428_800 });
  const pages = () => pdfOf(Array.from({ length: 300 }, (_, number) => Array.from({ length: 12 }, (_, line) => ({ words: `Line ${line} of page ${number}, which says little`, y: 800 - 18 * line }))));

  test("a PDF of 300 pages comes in whole, counted page by page as they are read", async () => {
    const counts: number[] = [];
    const given = source(pages(), "long.pdf");
    const made = await watched(given, ({ stage, done, total, unit }) => {
      if (stage !== "reading") return;
      counts.push(done);
      expect([total, unit]).toEqual([300, "pages"]);
    });
    expect(made).toMatchObject({ document: { id: given.id } });
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(counts.length).toBeGreaterThan(0);
    const { text } = await readRevision(project.as.reader, project.slug, given.id, (made as { revisionId: string }).revisionId);
    expect(text.match(/^\[Page \d+\]$/gm)).toHaveLength(300);
    expect(text).toContain("Line 11 of page 299, which says little");
  });

  test("a text of 12 MB comes in whole, counted in its characters", async () => {
    const line = "The harbour council said on Tuesday that three boats had crossed the line before dawn, and the clerk wrote it down. ";
    const bytes = Buffer.from(`${line.repeat(40)}\n\n`.repeat(Math.ceil(12_000_000 / (line.length * 40))));
    const given = source(bytes, "long.txt");
    const units = new Set<string | null>();
    const stages: string[] = [];
    const made = await watched(given, ({ stage, unit, done, total }) => {
      if (stages.at(-1) !== stage) stages.push(stage);
      if (stage !== "reading") return;
      units.add(unit);
      expect([total, done <= bytes.length]).toEqual([bytes.length, true]);
    });
    expect(made).toMatchObject({ document: { id: given.id } });
    expect(stages).toEqual(["waiting", "reading", "storing"]);
    expect([...units]).toEqual(["characters"]);
    const { length } = await database().revision.findFirstOrThrow({ where: { projectId: project.id, documentId: given.id }, select: { length: true } });
    expect(length).toBe(bytes.length);
  });
});
