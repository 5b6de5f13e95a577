import { readFileSync } from "node:fs";
import { ArgdownApplication, DataPlugin, ModelPlugin, ParserPlugin } from "@argdown/core";
import { parse as parseCsv } from "csv-parse/sync";
import jsonld from "jsonld";
import { Parser } from "n3";
import { describe, expect, it } from "vitest";
import type { CorpusText } from "@/lib/formats/corpus/corpus";
import { writtenFormat, type FormatName } from "@/lib/formats/registry";
import { xmlTree, type XmlElement } from "@/lib/formats/xml/tree";
import { smallCorpus } from "@/tests/cases/formats";
import { textOf, written } from "@/tests/factories/corpus";
import { elementsOf } from "@/tests/factories/xml";

// What readers that aren't ours make of the files, format by format.

const filesOf = async (name: FormatName) => (await written(writtenFormat(name)!, smallCorpus())).files;
const contexts: Readonly<Record<string, unknown>> = {
  "http://www.w3.org/ns/anno.jsonld": JSON.parse(readFileSync("tests/fixtures/anno-context.json", "utf8")) as unknown,
  "https://schema.org": { "@context": { "@vocab": "https://schema.org/" } },
};
const documentLoader = async (url: string) => ({ contextUrl: undefined, documentUrl: url, document: contexts[url] as object });
/** Expands a file strictly: a term that no context defines is an error. */
const expanded = (bytes: Uint8Array | undefined) => jsonld.expand(JSON.parse(textOf(bytes)) as object, { documentLoader, safe: true } as object) as Promise<Record<string, unknown>[]>;

describe("w3c", () => {
  it("X8 a JSON-LD processor knows every term, and finds annotations with two selectors for each target", async () => {
    const files = await filesOf("w3c");
    const names = [...files.keys()].filter((name) => name.endsWith(".jsonld"));
    expect(names).toEqual(["annotations/0001-the-bridge.jsonld", "annotations/0002-ferries-more.jsonld", "annotations/relations.jsonld", "annotations/placements.jsonld", "contests.jsonld", "parties.jsonld"]);
    for (const name of names) await expanded(files.get(name));
    const [page] = await expanded(files.get(names[0]!));
    const [{ "@list": items }] = page!["http://www.w3.org/ns/activitystreams#items"] as [{ "@list": Record<string, { [key: string]: unknown }[]>[] }];
    expect(items).toHaveLength(3);
    const targets = items[0]!["http://www.w3.org/ns/oa#hasTarget"]!;
    expect(targets.map((target) => (target["http://www.w3.org/ns/oa#hasSelector"] as unknown[]).length)).toEqual([2, 2]);
  });

  it("X8 keeps the order of levels and claimants, which plain JSON-LD arrays don't have", async () => {
    const page = textOf((await filesOf("w3c")).get("annotations/0001-the-bridge.jsonld"));
    expect(page).toContain('"cc:level":{"@list":[{"type":"cc:Level","cc:sourceKind":"role","cc:stance":null');
    expect(page).toContain('"cc:claimant":{"@list":[');
  });
});

describe("brat", () => {
  it("X8 its lines name what is there: events their spans, attributes and notes their events, relations events", async () => {
    const files = await filesOf("brat");
    const lines = textOf(files.get("0001-the-bridge.ann")).split("\n").filter(Boolean).map((line) => line.split("\t"));
    const ids = new Set(lines.map(([id]) => id));
    expect(ids.size).toBe(lines.length);
    const named = lines.flatMap(([id, what]) => (id!.startsWith("T") ? [] : what!.split(" ").slice(id!.startsWith("E") ? 0 : 1).flatMap((word) => /(?:^|:)([TE]\d+)$/.exec(word)?.[1] ?? [])));
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  it("X8 writes attributions as PolNeAR has them, an outer level around the inner event", async () => {
    const ann = textOf((await filesOf("brat")).get("0001-the-bridge.ann"));
    expect(ann).toMatch(/^E1\tAttribution:T2 Content:T1 Cue:T\d+ Source:T\d+ Hedge:T\d+ Loaded:T\d+$/m);
    expect(ann).toMatch(/^E2\tAttribution:T\d+ Content:E1 Cue:T\d+ Source:T\d+$/m);
    expect(ann).toMatch(/^E3\tAttribution-no-source:T\d+ Content:E2$/m);
    expect(ann).toMatch(/^R1\tdenies Arg1:E4 Arg2:E1$/m);
    expect(ann).toMatch(/^A1\tAct E1 expresses_concern$/m);
  });

  it("X8 divides a span at a line's end, and its configuration has every type that the files use", async () => {
    const files = await filesOf("brat");
    const ann = textOf(files.get("0001-the-bridge.ann"));
    expect(ann).toMatch(/\tContent \d+ (\d+);\d+ \d+\tthree boats were hit, so it says$/m);
    const conf = textOf(files.get("annotation.conf"));
    const types = new Set(ann.split("\n").flatMap((line) => /^[TRA]\d+\t(\S+)/.exec(line)?.[1] ?? []));
    for (const type of types) expect(conf).toMatch(new RegExp(`^${type}(\t|$)`, "m"));
    expect(conf).toContain("|hints");
  });
});

describe("csv", () => {
  it("X8 a CSV reader finds the same records in each table, once each, with lists as JSON", async () => {
    const files = await filesOf("csv");
    // A reader to whom each end of a line ends a row, as in Python.
    const table = (name: string) => parseCsv(textOf(files.get(`${name}.csv`)), { columns: true, record_delimiter: ["\r\n", "\n", "\r"] }) as Record<string, string>[];
    expect(["documents", "claims", "mentions", "figures", "relations", "contests", "placements"].map((name) => table(name).length)).toEqual([2, 3, 4, 2, 1, 1, 1]);
    expect(JSON.parse(table("claims")[1]!.claimants!)).toEqual(["Harbour office", "The clerk"]);
    expect(table("claims")[0]!.note).toBe("A note\nof two lines.");
  });

  it("X8 in the files for spreadsheets no cell begins like a formula, and what was marked is counted", async () => {
    const corpus = smallCorpus();
    const evil = "=HYPERLINK(\"x\")";
    const { files, losses } = await written(writtenFormat("csv-spreadsheet")!, { ...corpus, claims: async function* () {
      for await (const claims of corpus.claims()) yield claims.map((claim) => ({ ...claim, proposition: evil, note: "-1" }));
    } });
    const rows = parseCsv(textOf(files.get("claims-for-spreadsheets.csv")), { columns: true, bom: true }) as Record<string, string>[];
    expect(rows.map(({ proposition, note }) => [proposition, note])).toEqual(Array.from({ length: 3 }, () => [`'${evil}`, "'-1"]));
    expect(losses.find(({ kind }) => kind === "spreadsheet_cells")?.count).toBe(6);
  });
});

interface Structure { "%ID": number; "%TYPE": string; "@Parts"?: number; "%ELEMENTS"?: number[]; [feature: string]: unknown }

describe("cas-json and cas-xmi", () => {
  it("X8 every reference leads to a structure, every feature is one of its type", async () => {
    const cas = JSON.parse(textOf((await filesOf("cas-json")).get("0001-the-bridge.json"))) as { "%TYPES": Record<string, object>; "%FEATURE_STRUCTURES": Structure[]; "%VIEWS": { _InitialView: { "%SOFA": number; "%MEMBERS": number[] } } };
    const structures = new Map(cas["%FEATURE_STRUCTURES"].map((each) => [each["%ID"], each]));
    expect(structures.size).toBe(cas["%FEATURE_STRUCTURES"].length);
    const referred = [...structures.values()].flatMap((each) => [...(each["%ELEMENTS"] ?? []), ...Object.entries(each).filter(([key]) => key.startsWith("@")).map(([, id]) => id as number)]);
    expect([...referred, ...cas["%VIEWS"]._InitialView["%MEMBERS"]].filter((id) => !structures.has(id))).toEqual([]);
    const inherited = new Set(["begin", "end", "@sofa", "language"]);
    const own = [...structures.values()].filter((each) => each["%TYPE"] in cas["%TYPES"]);
    for (const each of own) for (const key of Object.keys(each).filter((name) => !name.startsWith("%") && !inherited.has(name))) expect(cas["%TYPES"][each["%TYPE"]]).toHaveProperty([key.replace(/^@/, "")]);
    expect(own.length).toBeGreaterThan(20);
  });

  it("X8 an XML parser finds the same structures in the XMI, all of a type in the type system, the text to the last sign", async () => {
    const files = await filesOf("cas-xmi");
    const elements = elementsOf(textOf(files.get("0001-the-bridge.xmi")));
    const types = elementsOf(textOf(files.get("TypeSystem.xml"))).filter(({ name }) => name === "typeDescription").length;
    expect(types).toBe(5);
    const claims = elements.filter(({ name }) => name === "custom:Claim");
    expect(claims.map(({ attributes }) => attributes.claimants)).toEqual(["Ministry of Rivers", "Harbour office; The clerk", ""]);
    const ids = new Set(elements.map(({ attributes }) => attributes["xmi:id"]));
    for (const { attributes: { Parts = "" } } of claims) for (const id of Parts.split(" ").filter(Boolean)) expect(ids).toContain(id);
    expect(elements.find(({ name }) => name === "cas:View")!.attributes.members!.split(" ").filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe("label-studio and doccano", () => {
  it("X8 relations join regions that are there; every label and choice is in the configuration", async () => {
    const files = await filesOf("label-studio");
    const [task] = JSON.parse(textOf(files.get("tasks.json"))) as [{ annotations: [{ result: { id?: string; type: string; from_id?: string; to_id?: string; labels?: string[]; value?: { labels?: string[]; choices?: string[] } }[] }] }];
    const { result } = task.annotations[0];
    const ids = new Set(result.map(({ id }) => id));
    const relations = result.filter(({ type }) => type === "relation");
    expect(relations).toHaveLength(10);
    for (const { from_id, to_id } of relations) expect([ids.has(from_id), ids.has(to_id)]).toEqual([true, true]);
    const offered = new Set(elementsOf(textOf(files.get("labelling.xml"))).map(({ attributes }) => attributes.value));
    for (const { value, labels } of result) for (const label of [...(value?.labels ?? []), ...(value?.choices ?? []), ...(labels ?? [])]) expect(offered).toContain(label);
  });

  it("X8 ids of doccano's entities and relations are numbers of their own over all lines", async () => {
    const lines = textOf((await filesOf("doccano")).get("texts.jsonl")).split("\n").filter(Boolean).map((line) => JSON.parse(line) as { entities: { id: number }[]; relations: { id: number; from_id: number; to_id: number }[] });
    const ids = lines.flatMap(({ entities, relations }) => [...entities, ...relations].map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    for (const { entities, relations } of lines) for (const { from_id, to_id } of relations) expect(entities.map(({ id }) => id)).toEqual(expect.arrayContaining([from_id, to_id]));
  });
});

describe("conll and bio-jsonl", () => {
  it("X8 each token stands at its offsets; a claim's words are one B and the I after it; sentences are parted by an empty line", async () => {
    const { value: text } = await smallCorpus().texts()[Symbol.asyncIterator]().next() as { value: CorpusText };
    const conll = textOf((await filesOf("conll")).get("0001-the-bridge.conll"));
    const rows = conll.split("\n").filter((line) => line !== "" && !line.startsWith("#")).map((line) => line.split("\t"));
    for (const [word, start, end] of rows) expect(text.text.slice(Number(start), Number(end))).toBe(word);
    const labelled = rows.filter(([, , , , , content]) => content !== "O").map(([word, , , , , content]) => `${word} ${content}`);
    expect(labelled.slice(0, 4)).toEqual(["perhaps B-content", "three I-content", "boats I-content", "were I-content"]);
    expect(rows.find(([word]) => word === "denied")).toEqual(["denied", expect.anything(), expect.anything(), "O", "B-cue", "O"]);
  });

  it("X8 what a token can't have twice is counted: a shared beginning, a hedge, a loaded word", async () => {
    const { losses } = await written(writtenFormat("conll")!, smallCorpus());
    const counted = Object.fromEntries(losses.map(({ kind, count }) => [kind, count]));
    expect(counted).toMatchObject({ overlaps: 1, roles: 2, chains: 2, relations: 1, contests: 1, history: 7 });
  });

  it("X8 in bio-jsonl each line of the text is one, its labels as many as its tokens, no I without its B", async () => {
    const lines = textOf((await filesOf("bio-jsonl")).get("tokens.jsonl")).split("\n").filter(Boolean).map((line) => JSON.parse(line) as { tokens: string[]; labels: string[] });
    expect(lines).toHaveLength(5);
    for (const { tokens, labels } of lines) {
      expect(labels).toHaveLength(tokens.length);
      labels.forEach((label, index) => label.startsWith("I-") && expect(labels[index - 1]!.slice(2)).toBe(label.slice(2)));
    }
  });
});

describe("hypothesis and recogito", () => {
  it("X8 as many rows as Hypothesis is told, each id once; Recogito's links name annotations of their file", async () => {
    const { total, rows } = JSON.parse(textOf((await filesOf("hypothesis")).get("annotations.json"))) as { total: number; rows: { id: string }[] };
    expect(rows).toHaveLength(total);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(total);
    const annotations = JSON.parse(textOf((await filesOf("recogito")).get("0001-the-bridge.json"))) as { id: string; motivation?: string; target: { id: string }[] }[];
    const ids = annotations.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { target } of annotations.filter(({ motivation }) => motivation === "linking")) expect(ids).toEqual(expect.arrayContaining(target.map(({ id }) => id)));
  });
});

describe("tei", () => {
  it("X8 is well formed, its pointers lead to ids of the file, every id is there once", async () => {
    for (const [name, bytes] of await filesOf("tei")) {
      const elements = elementsOf(textOf(bytes));
      const ids = elements.flatMap(({ attributes }) => attributes["xml:id"] ?? []);
      expect(new Set(ids).size).toBe(ids.length);
      const pointers = elements.flatMap(({ attributes: { from, to, ana, active, passive, corresp } }) => [from, to, ana, active, passive, corresp]).filter((pointer) => pointer?.startsWith("#"));
      expect([name, pointers.filter((pointer) => !ids.includes(pointer!.slice(1)))]).toEqual([name, []]);
    }
  });

  it("X8 names parties as persons and organisations with their names by script", async () => {
    const elements = elementsOf(textOf((await filesOf("tei")).get("parties.xml")));
    expect(elements.filter(({ name }) => name === "person").map(({ attributes }) => attributes.type)).toEqual(["official"]);
    expect(elements.filter(({ name }) => name === "orgName").map(({ text, attributes }) => [text, attributes["xml:lang"]])).toContainEqual(["Ministry of Rivers", "und-Latn"]);
  });
});

describe("refi-qda", () => {
  // The order of elements in each other, as the standard's schema (project exchange 1.5) has it.
  const order: Readonly<Record<string, readonly string[]>> = {
    Project: ["CodeBook", "Variables", "Cases", "Sources", "Notes", "Links", "Description"], TextSource: ["PlainTextSelection", "VariableValue"], PlainTextSelection: ["Description", "Coding", "NoteRef"],
    Case: ["CodeRef", "VariableValue"], VariableValue: ["VariableRef", "TextValue"], Coding: ["CodeRef"], Code: ["Code"], Link: ["NoteRef"], Note: ["PlainTextContent"],
  };
  const demanded: Readonly<Record<string, readonly string[]>> = {
    Project: ["name"], Code: ["guid", "name", "isCodable"], Variable: ["guid", "name", "typeOfVariable"], Case: ["guid"], TextSource: ["guid", "plainTextPath"], PlainTextSelection: ["guid", "startPosition", "endPosition"],
    Coding: ["guid"], Note: ["guid"], Link: ["guid", "originGUID", "targetGUID"], CodeRef: ["targetGUID"], NoteRef: ["targetGUID"], VariableRef: ["targetGUID"],
  };
  const tree = async () => xmlTree(textOf((await filesOf("refi-qda")).get("project.qde")));
  const all = (element: XmlElement): XmlElement[] => [element, ...element.children.flatMap(all)];

  it("X20 elements stand where the standard's schema has them, with the attributes that it demands, no list empty", async () => {
    const root = await tree();
    expect([root.name, root.attributes.xmlns]).toEqual(["Project", "urn:QDA-XML:project:1.0"]);
    for (const { name, children, attributes } of all(root)) {
      const places = children.map((child) => (order[name] ?? [child.name]).indexOf(child.name));
      expect([name, places]).toEqual([name, [...places].sort((a, b) => a - b)]);
      expect([name, places.includes(-1), (demanded[name] ?? []).filter((each) => attributes[each] === undefined)]).toEqual([name, false, []]);
      if (/^(Codes|Cases|Variables|Sources|Notes|Links)$/.test(name)) expect(children.length).toBeGreaterThan(0);
    }
    for (const name of ["Cases", "Notes", "Links"]) expect(all(root).filter((each) => each.name === name)).toHaveLength(1);
  });

  it("X20 every GUID is one, and is there once; every reference leads to one of its kind; every source to its file", async () => {
    const elements = all(await tree());
    const guids = elements.flatMap(({ attributes: { guid } }) => guid ?? []);
    expect(guids.length).toBeGreaterThan(80);
    expect([new Set(guids).size, guids.filter((guid) => !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(guid))]).toEqual([guids.length, []]);
    const named = (name: string) => new Set(elements.filter((each) => each.name === name).map(({ attributes: { guid } }) => guid));
    for (const [reference, kind] of [["CodeRef", "Code"], ["NoteRef", "Note"], ["VariableRef", "Variable"]] as const) {
      const found = elements.filter(({ name }) => name === reference).map(({ attributes: { targetGUID } }) => targetGUID);
      expect([reference, found.length > 0, found.filter((target) => !named(kind).has(target))]).toEqual([reference, true, []]);
    }
    const selections = named("PlainTextSelection");
    for (const { name, attributes } of elements) if (name === "Link") expect([selections.has(attributes.originGUID), selections.has(attributes.targetGUID)]).toEqual([true, true]);
    const files = await filesOf("refi-qda");
    for (const { name, attributes } of elements) if (name === "TextSource") expect(files.has(attributes.plainTextPath!.replace("internal://", "Sources/"))).toBe(true);
  });

  it("X20 the first piece of a claim has its codes: part, act, polarity, certainty, mode, attribution, claimants", async () => {
    const elements = all(await tree());
    const names = new Map(elements.filter(({ name }) => name === "Code").map(({ attributes }) => [attributes.guid, attributes.name]));
    const second = elements.find(({ name, attributes }) => name === "PlainTextSelection" && attributes.name === "that boats were hit")!;
    expect(second.children.filter(({ name }) => name === "Coding").map(({ children: [code] }) => names.get(code!.attributes.targetGUID))).toEqual(["Content", "denies", "positive", "probable", "mixed", "attributed", "Harbour office", "The clerk"]);
  });
});

describe("claimreview and argdown", () => {
  it("X8 a review for each rating that somebody gave, of claims that are there", async () => {
    const files = await filesOf("claimreview");
    const [, bytes] = [...files][0]!;
    const graph = (JSON.parse(textOf(bytes)) as { "@graph": { "@type": string; "@id": string; itemReviewed?: { "@id": string }[] }[] })["@graph"];
    await expanded(bytes);
    const reviews = graph.filter((node) => node["@type"] === "ClaimReview");
    expect(reviews).toHaveLength(1);
    expect(graph.map((node) => node["@id"])).toEqual(expect.arrayContaining(reviews[0]!.itemReviewed!.map((item) => item["@id"])));
  });

  it("X8 Argdown's own parser finds no error, both positions, and the claims", async () => {
    const [, bytes] = [...(await filesOf("argdown"))][0]!;
    const { lexerErrors, parserErrors, statements, arguments: found } = runArgdown(textOf(bytes));
    expect([lexerErrors, parserErrors]).toEqual([[], []]);
    expect(Object.keys(statements)).toEqual(expect.arrayContaining(["They were three of them (1)", "None was (2)"]));
    expect(Object.keys(found)).toHaveLength(3);
  });
});

describe("prov", () => {
  it("X8 an RDF parser finds a nanopublication of four graphs for each mention and relation, and the chain as derivation", async () => {
    const quads = new Parser({ format: "application/trig" }).parse(textOf((await filesOf("prov")).get("nanopublications.trig")));
    const publications = quads.filter(({ predicate, object }) => predicate.value.endsWith("#type") && object.value.endsWith("#Nanopublication"));
    expect(publications).toHaveLength(5);
    const derived = quads.filter(({ predicate }) => predicate.value === "http://www.w3.org/ns/prov#wasDerivedFrom").map(({ subject, object }) => [subject.value.replace(/^.*#/, "#"), object.value.replace(/^.*#/, "#")]);
    expect(derived).toContainEqual(["#level-1", "#level-0"]);
    expect(derived).toContainEqual(["#level-2", "#level-1"]);
  });
});

/** What Argdown's own parser and model make of a file. */
function runArgdown(input: string) {
  const app = new ArgdownApplication();
  app.addPlugin(new ParserPlugin(), "parse-input");
  app.addPlugin(new DataPlugin(), "build-model");
  app.addPlugin(new ModelPlugin(), "build-model");
  const { lexerErrors, parserErrors, statements, arguments: found } = app.run({ process: ["parse-input", "build-model"], input, logLevel: "none" } as object);
  return { lexerErrors: lexerErrors ?? [], parserErrors: parserErrors ?? [], statements: statements ?? {}, arguments: found ?? {} };
}
