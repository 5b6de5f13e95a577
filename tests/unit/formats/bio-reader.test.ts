import { describe, expect, it } from "vitest";
import { readBioJsonl } from "@/lib/formats/conll/reader";
import { writtenFormat } from "@/lib/formats/registry";
import { smallCorpus } from "@/tests/cases/formats";
import { textOf, written } from "@/tests/factories/corpus";

const read = (...lines: object[]) => readBioJsonl({ name: "a", jsonl: lines.map((line) => `${JSON.stringify(line)}\n`).join("") });
const line = (words: string, labels: string) => ({ tokens: words.split(" "), labels: labels.split(" ") });
const problemsOf = (jsonl: string) => {
  const reading = readBioJsonl({ name: "a", jsonl });
  return reading.ok ? [] : reading.problems.map(({ file, line: at, message }) => `${file}:${at} ${message}`);
};

describe("tokens with labels", () => {
  it("are a text, and each content a claim with the source and the cue nearest to it", () => {
    const reading = read(line("The clerk said no 🚣 left .", "B-source I-source B-cue B-content I-content I-content O"), line("It rained ; “ Stop ” , she cried", "O O O O B-content O O B-source B-cue"));
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    expect(reading.text.text).toBe("The clerk said no 🚣 left .\nIt rained ; “ Stop ” , she cried");
    expect(reading.text.mentions.map(({ fragments }) => fragments.map(({ role, quote }) => `${role}: ${quote}`))).toEqual([
      ["content: no 🚣 left", "source: The clerk", "cue: said"], ["content: Stop", "source: she", "cue: cried"],
    ]);
    for (const { fragments } of reading.text.mentions) for (const { start, end, quote } of fragments) expect(reading.text.text.slice(start, end)).toBe(quote);
  });

  it("with BIOES are read alike", () => {
    const reading = read(line("He said no boat left", "S-source S-cue B-content I-content E-content"));
    expect(reading.ok && reading.text.mentions[0]!.fragments.map(({ quote }) => quote)).toEqual(["no boat left", "He", "said"]);
  });

  it("that this program wrote are read again: as many contents as there are runs of them", async () => {
    const jsonl = textOf((await written(writtenFormat("bio-jsonl")!, smallCorpus())).files.get("tokens.jsonl"));
    const reading = readBioJsonl({ name: "tokens", jsonl });
    expect(reading.ok && reading.text.mentions).toHaveLength(jsonl.match(/"B-content"/g)!.length);
  });

  it.each([
    ["no JSON", "hello\n", ["a.jsonl:1 is no JSON object with tokens and labels"]],
    ["labels that are too few", '{"tokens":["a","b"],"labels":["O"]}\n', ["a.jsonl:1 has 2 tokens and 1 labels"]],
    ["a label without its mark", '{"tokens":["a"],"labels":["place"]}\n', ['a.jsonl:1 "place" is no BIO label']],
    ["an I without its B", '\n{"tokens":["a","b"],"labels":["O","I-cue"]}\n', ["a.jsonl:2 I-cue on token 2 goes on from nothing"]],
    ["a token over a line's end", '{"tokens":["a\\nb"],"labels":["O"]}\n', ["a.jsonl:1 has a token with a line's end in it"]],
  ])("refused: %s", (_what, jsonl, expected) => expect(problemsOf(jsonl)).toEqual(expected));
});
