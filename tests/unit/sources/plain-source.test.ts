import { describe, expect, it } from "vitest";
import { MAX_LINES, readPlainSource } from "@/lib/sources/plain-source";
import { proposeLanguage } from "@/lib/sources/language";

const source = (text: string) => ({ bytes: new TextEncoder().encode(text), fileName: "quay.txt" });

function read(text: string) {
  const result = readPlainSource(source(text));
  if (result.kind !== "read") throw new Error(result.kind);
  return result;
}

const english =
  "The harbour council said on Tuesday that three boats had crossed the line before dawn. The valley council denied it, " +
  "and asked the harbour office which boats it meant. The office did not answer until the end of the week, when it said " +
  "that one of them had been towed back to the quay by its own crew, and that nobody had been hurt.";

describe("readPlainSource", () => {
  it("reads a wiki text: its canonical text, blocks, infobox, title and language", () => {
    const text = `= North quay =\n\nInfobox\n- Place: the quay\n\n${english}\n`;
    const result = read(text.replaceAll("\n", "\r\n"));
    expect(result).toMatchObject({
      sourceType: "wiki",
      text,
      title: "North quay",
      language: "en",
      encoding: "utf-8",
      lineEndsChanged: 6,
    });
    expect(result.blocks.map(({ kind }) => kind)).toEqual(["heading", "paragraph", "list_item", "paragraph"]);
    expect(result.regions.map(({ start, end }) => text.slice(start, end))).toEqual([
      "Infobox\n- Place: the quay",
    ]);
    expect(result.warnings).toEqual([]);
  });

  it("reads a plain text", () => {
    expect(read(`North quay\n\n${english}`)).toMatchObject({
      sourceType: "text",
      title: "North quay",
      language: "en",
      regions: [],
    });
  });

  it("hands on a question and a refusal with the name of the file", () => {
    const file = { fileName: "old.txt", bytes: new Uint8Array([0x41, 0xe9, 0x42]) };
    expect(readPlainSource(file)).toMatchObject({ kind: "ask", fileName: "old.txt" });
    expect(readPlainSource({ ...file, encoding: "windows-1252" })).toMatchObject({
      kind: "read",
      text: "AéB",
      encoding: "windows-1252",
    });
    expect(readPlainSource({ ...file, maxBytes: 2 })).toMatchObject({
      kind: "refused",
      problem: "too-large",
      fileName: "old.txt",
    });
  });

  it("refuses more lines than anybody reads", () => {
    const result = readPlainSource(source("x\n".repeat(MAX_LINES)));
    expect(result).toMatchObject({
      kind: "refused",
      problem: "too-many-lines",
      size: MAX_LINES + 1,
      limit: MAX_LINES,
    });
  });
});

describe("warnings", () => {
  it("count what hides in a text, and say where it begins; the text keeps it", () => {
    const text = `The board \u202Esaid no\u202C, and \uFFFD\uFFFD.\u0085 ${"x".repeat(20_001)}\nb\n`;
    const result = read(text);
    expect(result.text).toBe(text);
    expect(result.warnings).toEqual([
      { kind: "bidi-controls", count: 2, first: 10 },
      { kind: "control-characters", count: 1, first: text.indexOf("\u0085") },
      { kind: "replacement-characters", count: 2, first: text.indexOf("\uFFFD") },
      { kind: "long-lines", count: 1, first: 0 },
    ]);
    expect(read("a\r\nb\nc").warnings).toEqual([{ kind: "mixed-line-ends", count: 1 }]);
  });
});

describe("proposeLanguage", () => {
  const texts = {
    en: english,
    de: "Der Hafenrat teilte am Dienstag mit, dass drei Boote vor Sonnenaufgang die Linie überquert hätten. Der Rat des Tals bestritt das und fragte das Hafenamt, welche Boote gemeint seien. Das Amt antwortete erst am Ende der Woche.",
    fr: "Le conseil du port a déclaré mardi que trois bateaux avaient franchi la ligne avant l’aube. Le conseil de la vallée l’a démenti et a demandé à la capitainerie de quels bateaux il s’agissait. Elle n’a répondu qu’à la fin de la semaine.",
    az: "Liman şurası çərşənbə axşamı bildirib ki, üç qayıq sübh tezdən xətti keçib. Vadi şurası bunu təkzib edib və liman idarəsindən hansı qayıqların nəzərdə tutulduğunu soruşub. İdarə yalnız həftənin sonunda cavab verib.",
    hy: "Նավահանգստի խորհուրդը երեքշաբթի հայտարարեց, որ երեք նավակ լուսաբացից առաջ հատել է գիծը։ Հովտի խորհուրդը հերքեց դա և հարցրեց, թե որ նավակների մասին է խոսքը։",
    ar: "قال مجلس الميناء يوم الثلاثاء إن ثلاثة قوارب عبرت الخط قبل الفجر. ونفى مجلس الوادي ذلك وسأل إدارة الميناء عن القوارب المقصودة. ولم ترد الإدارة إلا في نهاية الأسبوع.",
  };

  it.each(Object.entries(texts))("is the BCP 47 tag %s for a text in it", (language, text) => {
    expect(proposeLanguage(text)).toBe(language);
  });

  it.each([
    ["a short text", "The quay."],
    ["a text in two languages", texts.en.slice(0, 200) + texts.de],
    [
      "a Russian one whose beginning alone looks Bulgarian",
      "Совет гавани заявил во вторник, что три лодки пересекли линию до рассвета. Совет долины это отрицал и спросил управление гавани, о каких лодках идёт речь. Управление ответило только в конце недели, когда сообщило, что одну из лодок отбуксировал обратно к причалу её собственный экипаж и что никто не пострадал.",
    ],
    ["a table", "12\t34\t56\n78\t90\t12\n".repeat(40)],
    ["no text", ""],
  ])("is und for %s", (_, text) => expect(proposeLanguage(text)).toBe("und"));
});
