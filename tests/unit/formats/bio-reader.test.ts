import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { openBioJsonl } from "@/lib/formats/conll/opening";
import { placesOfTokens } from "@/lib/formats/conll/alignment";
import { sentencesOf } from "@/lib/formats/conll/tokens";
import { readPackage } from "@/lib/formats/reading/package";
import { writtenFormat } from "@/lib/formats/registry";
import { smallCorpus } from "@/tests/cases/formats";
import { naughty } from "@/tests/cases/formats";
import { anyText } from "@/tests/cases/text/samples";
import { corpusClaim, corpusOf, corpusText, textOf, written } from "@/tests/factories/corpus";

const opened = (jsonl: string, words: Record<string, string> = {}) => readPackage(openBioJsonl, new Map([["a.jsonl", jsonl]]), { roles: null, unit: null, words });
const read = (...lines: object[]) => opened(lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
const line = (words: string, labels: string) => ({ tokens: words.split(" "), labels: labels.split(" ") });
const problemsOf = (jsonl: string) => opened(jsonl).problems.map(({ file, line: at, message }) => `${file}:${at} ${message}`);

describe("tokens with labels", () => {
  it("are a text, and each content a claim with the source and the cue nearest to it", () => {
    const reading = read(line("The clerk said no 🚣 left .", "B-source I-source B-cue B-content I-content I-content O"), line("It rained ; “ Stop ” , she cried", "O O O O B-content O O B-source B-cue"));
    const [text] = reading.texts;
    expect(text!.text).toBe("The clerk said no 🚣 left .\nIt rained ; “ Stop ” , she cried");
    expect(text!.isMade).toBe(true);
    expect(text!.mentions.map(({ fragments }) => fragments.map(({ role, quote }) => `${role}: ${quote}`))).toEqual([
      ["content: no 🚣 left", "source: The clerk", "cue: said"], ["content: Stop", "source: she", "cue: cried"],
    ]);
    for (const { fragments } of text!.mentions) for (const { start, end, quote } of fragments) expect(text!.text.slice(start, end)).toBe(quote);
  });

  it("with BIOES are read alike", () => {
    const reading = read(line("He said no boat left", "S-source S-cue B-content I-content E-content"));
    expect(reading.texts[0]!.mentions[0]!.fragments.map(({ quote }) => quote)).toEqual(["no boat left", "He", "said"]);
  });

  it.each([
    ["no JSON", "hello\n", ["a.jsonl:1 is no JSON object with tokens and labels"]],
    ["labels that are too few", '{"tokens":["a","b"],"labels":["O"]}\n', ["a.jsonl:1 has 2 tokens and 1 labels"]],
    ["a label without its mark", '{"tokens":["a"],"labels":["place"]}\n', ['a.jsonl:1 "place" is no BIO label']],
    ["an I without its B", '\n{"tokens":["a","b"],"labels":["O","I-cue"]}\n', ["a.jsonl:2 I-cue on token 2 goes on from nothing"]],
    ["a token over a line's end", '{"tokens":["a\\nb"],"labels":["O"]}\n', ["a.jsonl:1 has a token with a line's end in it"]],
  ])("refused: %s", (_what, jsonl, expected) => expect(problemsOf(jsonl)).toEqual(expected));
});

async function tokensOf(text: Parameters<typeof corpusText>[0]) {
  const corpus = corpusOf({ texts: [corpusText(text)] });
  return textOf((await written(writtenFormat("bio-jsonl")!, corpus)).files.get("tokens.jsonl"));
}
const contentOf = (marked: readonly string[]) => marked.map((words, index) => ({ number: index + 1, claim: corpusClaim({ number: index + 1 }), parts: [{ role: "content" as const, words }] }));

describe("X18 tokens are found in the text that the project has", () => {
  it("that this program wrote: each text for itself, by its revision or its hash, its own words again", async () => {
    const jsonl = textOf((await written(writtenFormat("bio-jsonl")!, smallCorpus())).files.get("tokens.jsonl"));
    const { texts, sought } = opened(jsonl);
    expect(texts.map(({ name, isMade }) => [name, isMade])).toEqual([["0001-the-bridge", true], ["0002-ferries-more", true]]);
    expect(sought.map(({ address, sha256 }) => [address, sha256!.length])).toEqual([["urn:uuid:01900005-0000-7000-8000-000000000001", 64], ["urn:uuid:01900005-0000-7000-8000-000000000002", 64]]);
    const words: Record<string, string> = {};
    for await (const { name, text } of smallCorpus().texts()) words[name] = text;
    const known = opened(jsonl, words);
    expect(known.texts.map(({ text, raw, isMade }) => [text, raw, isMade])).toEqual(Object.values(words).map((text) => [text, null, false]));
    expect(jsonl.match(/"B-content"/g)).toHaveLength(4);
    expect(known.texts.flatMap(({ mentions }) => mentions)).toHaveLength(3);
    for (const { text, mentions } of known.texts) for (const { fragments } of mentions) for (const { start, end, quote } of fragments) expect(text.slice(start, end)).toBe(quote);
  });

  it("without places they are found one after the other, or each line where it stands once; where that isn't certain the text is made of them", () => {
    const text = "“No,”  said the clerk.\nBoats left.\n\nBoats left again.";
    const lines = (...all: string[]) => all.map((words) => ({ tokens: words.split(" "), spans: null }));
    const starts = (...all: string[]) => placesOfTokens(text, lines(...all))?.map((places) => places.map(({ start }) => start)) ?? null;
    expect(starts("“ No , ” said the clerk .", "Boats left .", "Boats left again .")).toEqual([[0, 1, 3, 4, 7, 12, 16, 21], [23, 29, 33], [36, 42, 47, 52]]);
    expect(starts("said the clerk", "Boats left again")).toEqual([[7, 12, 16], [36, 42, 47]]);
    expect(starts("Boats left")).toBeNull();
    expect(starts("Boats left again", "said the clerk")).toBeNull();
    expect(starts("said the clerks")).toBeNull();
    const made = opened('{"tokens":["Boats","left"],"labels":["B-content","O"]}\n', { "a.jsonl": text });
    expect([made.texts[0]!.text, made.texts[0]!.raw, made.texts[0]!.isMade]).toEqual(["Boats left", "Boats left", true]);
  });

  it.each(naughty)("places of $name, widened to whole tokens at most", async ({ text, marked }) => {
    const { texts: [read] } = opened(await tokensOf({ number: 1, text, mentions: contentOf(marked) }), { "0001-the-bridge": text });
    expect([read!.text, read!.isMade]).toEqual([text, false]);
    for (const { fragments: [content] } of read!.mentions) expect(marked.some((words) => content!.quote.includes(words.trim()) || words.includes(content!.quote))).toBe(true);
  });

  it("X9 any runs of whole tokens of any text come back where they were", async () => {
    const runs = anyText(60).filter((text) => !text.startsWith("\ufeff") && !text.includes("\r")).map((text) => ({ text, tokens: sentencesOf(corpusText({ number: 1, text, mentions: [] })).flatMap(({ tokens }) => tokens) })).filter(({ tokens }) => tokens.length > 3)
      .chain(({ text, tokens }) => fc.record({ text: fc.constant(text), tokens: fc.constant(tokens), at: fc.uniqueArray(fc.nat(tokens.length - 2), { minLength: 1, maxLength: 4 }) }));
    await fc.assert(fc.asyncProperty(runs, async ({ text, tokens, at }) => {
      const places = [...at].sort((a, b) => a - b).filter((each, index, all) => index === 0 || each > all[index - 1]! + 1).map((each) => tokens[each]!);
      const mentions = places.map(({ word, start }, index) => ({ number: index + 1, claim: corpusClaim({ number: index + 1 }), parts: [{ role: "content" as const, words: word, nth: nthOf(text, word, start) }] }));
      const { texts: [read] } = opened(await tokensOf({ number: 1, text, mentions }), { "0001-the-bridge": text });
      expect(read!.mentions.map(({ fragments: [content] }) => [content!.start, content!.end])).toEqual(places.map(({ start, end }) => [start, end]));
    }), { numRuns: 50 });
  });
});

function nthOf(text: string, words: string, start: number): number {
  let nth = 0;
  for (let at = text.indexOf(words); at < start; at = text.indexOf(words, at + 1)) nth++;
  return nth;
}

describe("X18 what one claim is stays one", () => {
  const text = "The weir, said the clerk, was shut.\nThe boats stayed.\n\nNobody crossed but the ferry.";
  const part = (role: "content" | "source" | "cue", words: string) => ({ role, words });
  const mentions = [
    { number: 1, claim: corpusClaim({ number: 1 }), parts: [part("content", "The weir, said the clerk, was shut"), part("source", "the clerk"), part("cue", "said")] },
    { number: 2, claim: corpusClaim({ number: 2 }), parts: [part("content", "The boats"), part("content", "but the ferry"), part("source", "the clerk"), part("cue", "said")] },
    { number: 3, claim: corpusClaim({ number: 3 }), parts: [part("content", "The boats stayed.\n\nNobody crossed")] },
    { number: 4, claim: corpusClaim({ number: 4 }), parts: [part("content", "the ferry")] },
    { number: 5, claim: corpusClaim({ number: 5 }), parts: [part("content", "The boats"), part("cue", "said")] },
  ];
  const exported = async () => written(writtenFormat("bio-jsonl")!, corpusOf({ texts: [corpusText({ number: 1, text, mentions })] }));
  const partsOf = (jsonl: string, words: Record<string, string>) => opened(jsonl, words).texts[0]!.mentions.map(({ fragments }) => fragments.map(({ role, quote }) => `${role}: ${quote}`).sort());
  const whole = [
    ["content: , was shut", "content: The weir,", "cue: said", "source: the clerk"],
    ["content: but the ferry", "cue: said", "source: the clerk"],
    ["content: The boats stayed.\n\nNobody crossed"],
  ];

  it("though its own source and cue stand within it, or it goes over lines, or lies in pieces; and parts that claims share are in each", async () => {
    const { files, losses } = await exported();
    const jsonl = textOf(files.get("tokens.jsonl"));
    expect(partsOf(jsonl, { "0001-the-bridge": text })).toEqual(whole);
    // Of the five, two have no content left: what overlaps is written once, and the report says so.
    expect(losses.filter(({ kind }) => ["overlaps", "runs", "unlabelled", "labels"].includes(kind)).map(({ kind, count }) => [kind, count])).toEqual([["overlaps", 3], ["labels", 3], ["runs", 2], ["unlabelled", 2]]);
    expect(opened(jsonl, { "0001-the-bridge": text }).texts[0]!.left).toEqual([{ reason: "unattached", file: "a.jsonl", line: 1, id: "said", count: 1 }]);
  });

  it("where nobody has the text, too; and each run is a claim again where lines say nothing, or what can't be", async () => {
    const jsonl = textOf((await exported()).files.get("tokens.jsonl"));
    expect(partsOf(jsonl, {})).toHaveLength(3);
    for (const mentions of [undefined, null, "1", [["a"]], [[], [], [], [], []]]) {
      const lines = jsonl.split("\n").filter(Boolean).map((line) => JSON.stringify({ ...(JSON.parse(line) as object), mentions }));
      expect(partsOf(`${lines.join("\n")}\n`, { "0001-the-bridge": text })).toHaveLength(5);
    }
  });
});
