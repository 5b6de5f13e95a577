import { parse as parseCsv } from "csv-parse/sync";
import { parquetReadObjects } from "hyparquet";
import { Parser } from "n3";
import { elementsOf } from "@/tests/factories/xml";
import { textOf } from "@/tests/factories/corpus";

// What a reader that isn't ours finds in the files of each format: the texts, and the words at offsets.

export type Files = ReadonlyMap<string, Uint8Array>;
export interface Found {
  /** the text that the words are in; none where the format carries no texts */
  readonly text: string | null;
  readonly start: number;
  readonly end: number;
  readonly unit: "utf-16" | "code point";
  readonly quote: string;
}
export interface Contents {
  readonly texts: readonly string[];
  readonly quotes: readonly Found[];
}

// Files about the export itself (manifest.json …) are none of the format's.
const own = /^(texts\/|annotations\/)?\d{4}/;
const ending = (files: Files, end: string) => [...files].filter(([name]) => name.endsWith(end) && own.test(name)).map(([name, bytes]) => ({ name, text: textOf(bytes) }));
const textsIn = (files: Files) => new Map(ending(files, ".txt").map(({ name, text }) => [name.replace(/^texts\//, "").replace(/\.txt$/, ""), text]));
/** The words at an offset in code points, as Python counts. */
export const byCodePoints = (text: string, start: number, end: number) => [...text].slice(start, end).join("");

interface Selector { type: string; start: number; end: number; exact: string }
const selected = (selectors: readonly Selector[]) => {
  const [position, quote] = [selectors.find(({ type }) => type === "TextPositionSelector")!, selectors.find(({ type }) => type === "TextQuoteSelector")!];
  return { start: position.start, end: position.end, quote: quote.exact };
};

function w3c(files: Files): Contents {
  const texts = textsIn(files);
  const pages = [...texts].map(([name, text]) => ({ text, page: JSON.parse(textOf(files.get(`annotations/${name}.jsonld`))) as { items: object[] } }));
  const resources = (value: unknown): { selector: Selector[] }[] =>
    typeof value !== "object" || value === null ? [] : "selector" in value ? [value as { selector: Selector[] }] : Object.values(value).flatMap(resources);
  return { texts: [...texts.values()], quotes: pages.flatMap(({ text, page }) => resources(page.items).map(({ selector }) => ({ text, unit: "code point" as const, ...selected(selector) }))) };
}

/** Text-bound lines by brat's own description: the pieces' words stand one after the other, a space between. */
function brat(files: Files): Contents {
  const texts = textsIn(files);
  const quotes = ending(files, ".ann").flatMap(({ name, text: lines }) => lines.split("\n").filter((line) => line.startsWith("T")).flatMap((line) => {
    const [head, offsets] = /^T\d+\t\S+ ([\d ;]+)\t/.exec(line)!;
    let rest = line.slice(head.length);
    return offsets!.split(";").map((span) => {
      const [start, end] = span.split(" ").map(Number) as [number, number];
      const quote = byCodePoints(rest, 0, end - start);
      rest = rest.slice(quote.length + 1);
      return { text: texts.get(name.replace(/\.ann$/, ""))!, start, end, unit: "code point" as const, quote };
    });
  }));
  return { texts: [...texts.values()], quotes };
}

function csv(files: Files): Contents {
  const texts = textsIn(files);
  const table = [...files.keys()].find((name) => name.startsWith("mentions"))!;
  const rows = parseCsv(textOf(files.get(table)), { columns: true, bom: true }) as Record<string, string>[];
  const list = <T>(cell: string) => JSON.parse(cell) as T[];
  const quotes = rows.flatMap((row) => (["content", "source", "cue"] as const).flatMap((role) => list<string>(row[role]!).flatMap((quote, index) => (["utf16", "code_points"] as const).map((unit) => {
    const [start, end] = list<[number, number]>(row[`${role}_${unit}`]!)[index]!;
    return { text: texts.get(row.text!)!, start, end, unit: unit === "utf16" ? "utf-16" as const : "code point" as const, quote };
  }))));
  return { texts: [...texts.values()], quotes };
}

interface Fs { "%TYPE": string; sofaString: string; begin: number; end: number }
function casJson(files: Files): Contents {
  const cases = ending(files, ".json").map(({ text }) => (JSON.parse(text) as { "%FEATURE_STRUCTURES": Fs[] })["%FEATURE_STRUCTURES"]);
  const texts = cases.map((structures) => structures.find((each) => each["%TYPE"] === "uima.cas.Sofa")!.sofaString);
  return { texts, quotes: cases.flatMap((structures, index) => structures.filter((each) => /Claim(Part)?$/.test(each["%TYPE"])).map(({ begin, end }) => ({ text: texts[index]!, start: begin, end, unit: "utf-16" as const, quote: texts[index]!.slice(begin, end) }))) };
}

function casXmi(files: Files): Contents {
  const cases = ending(files, ".xmi").map(({ text }) => elementsOf(text));
  const texts = cases.map((elements) => elements.find(({ name }) => name === "cas:Sofa")!.attributes.sofaString!);
  return { texts, quotes: cases.flatMap((elements, index) => elements.filter(({ name }) => /:Claim(Part)?$/.test(name)).map(({ attributes: { begin, end } }) => ({ text: texts[index]!, start: Number(begin), end: Number(end), unit: "utf-16" as const, quote: texts[index]!.slice(Number(begin), Number(end)) }))) };
}

interface Task { data: { text: string }; annotations: { result: { type: string; value: { start: number; end: number; text: string } }[] }[] }
function labelStudio(files: Files): Contents {
  const tasks = JSON.parse(textOf(files.get("tasks.json"))) as Task[];
  return { texts: tasks.map(({ data }) => data.text), quotes: tasks.flatMap(({ data, annotations }) => annotations[0]!.result.filter(({ type }) => type === "labels").map(({ value: { start, end, text: quote } }) => ({ text: data.text, start, end, unit: "code point" as const, quote }))) };
}

interface Doccano { text: string; entities: { start_offset: number; end_offset: number }[] }
function doccano(files: Files): Contents {
  const lines = textOf(files.get("texts.jsonl")).split("\n").filter(Boolean).map((line) => JSON.parse(line) as Doccano);
  return { texts: lines.map(({ text }) => text), quotes: lines.flatMap(({ text, entities }) => entities.map(({ start_offset: start, end_offset: end }) => ({ text, start, end, unit: "code point" as const, quote: byCodePoints(text, start, end) }))) };
}

interface Row { target: { selector: Selector[] }[]; document: { title: string[] }; uri: string }
function hypothesis(files: Files): Contents {
  const texts = textsIn(files);
  const { rows } = JSON.parse(textOf(files.get("annotations.json"))) as { rows: Row[] };
  const [only] = texts.values();
  return { texts: [...texts.values()], quotes: rows.map(({ target }) => ({ text: texts.size === 1 ? only! : null, unit: "utf-16" as const, ...selected(target[0]!.selector) })) };
}

function recogito(files: Files): Contents {
  const texts = textsIn(files);
  const quotes = ending(files, ".json").flatMap(({ name, text: json }) => (JSON.parse(json) as { target: { selector: Selector[] } | object[] }[])
    .flatMap(({ target }) => ("selector" in target ? [{ text: texts.get(name.replace(/\.json$/, ""))!, unit: "utf-16" as const, ...selected(target.selector) }] : [])));
  return { texts: [...texts.values()], quotes };
}

function tei(files: Files): Contents {
  const read = ending(files, ".xml").map(({ text }) => elementsOf(text));
  const texts = read.map((elements) => elements.find(({ name }) => name === "body")!.text);
  const quotes = read.flatMap((elements, index) => elements.filter(({ name }) => name === "span").map(({ attributes: { from, to }, text: quote }) => ({ text: texts[index]!, start: Number(from!.slice(2)), end: Number(to!.slice(2)), unit: "utf-16" as const, quote })));
  return { texts, quotes };
}

/** Selections by the standard's description: code points into the file that the source's address names. */
function refi(files: Files): Contents {
  const sources = elementsOf(textOf(files.get("project.qde"))).filter(({ name }) => name === "TextSource" || name === "PlainTextSelection");
  const texts: string[] = [];
  const quotes = sources.flatMap(({ name, attributes }) => {
    if (name === "TextSource") {
      texts.push(textOf(files.get(attributes.plainTextPath!.replace("internal://", "Sources/"))));
      return [];
    }
    const [text, start, end] = [texts.at(-1)!, Number(attributes.startPosition), Number(attributes.endPosition)];
    // What XML can't hold is replaced in the name of a selection, and stands in the text.
    return [{ text, start, end, unit: "code point" as const, quote: attributes.name!.includes("\uFFFD") ? byCodePoints(text, start, end) : attributes.name! }];
  });
  return { texts, quotes };
}

function prov(files: Files): Contents {
  const quads = new Parser({ format: "application/trig" }).parse(textOf(files.get("nanopublications.trig")));
  const value = (subject: string, property: string) => quads.find((each) => each.subject.value === subject && each.predicate.value === property)?.object.value;
  const places = quads.filter(({ predicate }) => predicate.value === "urn:counterclaim:terms:start").map(({ subject }) => subject.value);
  return {
    texts: [],
    quotes: places.map((place) => ({ text: null, start: Number(value(place, "urn:counterclaim:terms:start")), end: Number(value(place, "urn:counterclaim:terms:end")), unit: "code point" as const, quote: value(place, "http://www.w3.org/ns/prov#value")! })),
  };
}

async function parquet(files: Files): Promise<Contents> {
  const texts = textsIn(files);
  const bytes = files.get("mentions.parquet")!;
  const rows = (await parquetReadObjects({ file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer })) as Record<string, unknown>[];
  const quotes = rows.flatMap((row) => (["content", "source", "cue"] as const).flatMap((role) => (row[role] as string[]).flatMap((quote, index) => (["", "_utf16"] as const).map((unit) => ({
    text: texts.get(row.text as string)!, start: (row[`${role}_start${unit}`] as number[])[index]!, end: (row[`${role}_end${unit}`] as number[])[index]!, unit: unit === "" ? "code point" as const : "utf-16" as const, quote,
  })))));
  return { texts: [...texts.values()], quotes };
}

/** The readers by format; conll and bio-jsonl carry tokens, claimreview and argdown neither texts nor places. */
export const formatReaders: Readonly<Record<string, (files: Files) => Contents | Promise<Contents>>> = {
  w3c, brat, csv, "csv-spreadsheet": csv, "cas-json": casJson, "cas-xmi": casXmi, "label-studio": labelStudio, doccano, hypothesis, recogito, tei, "refi-qda": refi, prov, parquet,
};
