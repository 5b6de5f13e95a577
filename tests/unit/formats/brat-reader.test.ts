import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readBrat } from "@/lib/formats/brat/reader";
import type { ReadText } from "@/lib/formats/reading/reading";
import type { CorpusMention } from "@/lib/formats/corpus/corpus";
import { writtenFormat } from "@/lib/formats/registry";
import { naughty, smallCorpus } from "@/tests/cases/formats";
import { anyText, boundaries } from "@/tests/cases/text/samples";
import { corpusClaim, corpusOf, corpusText, textOf, written } from "@/tests/factories/corpus";
import type { Corpus } from "@/lib/formats/corpus/corpus";

/** Every text of a corpus, written as brat and read again. */
async function returned(corpus: Corpus): Promise<ReadText[]> {
  const { files } = await written(writtenFormat("brat")!, corpus);
  return [...files.keys()].filter((name) => name.endsWith(".ann")).map((file) => {
    const name = file.replace(/\.ann$/, "");
    const reading = readBrat({ name, text: textOf(files.get(`${name}.txt`)), ann: textOf(files.get(file)) });
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    return reading.text;
  });
}

const placesOf = (fragments: readonly { role: string; level: number | null; start: number; end: number }[]) => fragments.map(({ role, level, start, end }) => `${role} ${level} ${start}-${end}`).sort();
const read = (text: string, ann: string) => readBrat({ name: "a", text, ann });
const problemsOf = (text: string, ann: string) => {
  const reading = read(text, ann);
  return reading.ok ? [] : reading.problems.map(({ file, line, message }) => `${file}:${line} ${message}`);
};

describe("what was written as brat is read again", () => {
  it("fragments, chain, stance, act, polarity, certainty, mode, relations and the rest as a note", async () => {
    const corpus = smallCorpus();
    const [first, second] = await returned(corpus);
    const originals: CorpusMention[] = [];
    for await (const text of corpus.texts()) originals.push(...text.mentions);
    const mentions = [...first!.mentions, ...second!.mentions];
    expect(mentions.map(({ levels }) => levels.map(({ stance }) => stance))).toEqual([[null, "endorses", "relays"], [null], [], [null]]);
    expect(mentions.map(({ act, polarity, certainty, mode }) => [act, polarity, certainty, mode])).toEqual(originals.map(({ claim, mode }) => [claim.act, claim.polarity, claim.certainty, mode]));
    for (const index of [0, 1]) expect(placesOf(mentions[index]!.fragments)).toEqual(placesOf(originals[index]!.fragments));
    expect(first!.relations).toEqual([{ from: mentions[1]!.id, to: mentions[0]!.id, type: "denies", scope: "the \"number\"", basis: "stated", note: "" }]);
    expect(mentions[0]!.facts).toMatchObject({ claim: originals[0]!.claim.id, quantities: originals[0]!.claim.quantities });
  });

  it.each(naughty)("text and places of $name", async ({ text, marked }) => {
    const mentions = marked.map((words, index) => ({ number: index + 1, claim: corpusClaim({ number: index + 1 }), parts: [{ role: "content" as const, words }] }));
    const corpus = corpusOf({ texts: [corpusText({ number: 1, text, mentions })] });
    const [back] = await returned(corpus);
    expect(back!.text).toBe(text);
    expect(back!.mentions.map(({ fragments }) => fragments.map(({ quote }) => quote).join(""))).toEqual(marked);
  });

  it("any spans of any text, overlapping and in pieces", async () => {
    const textAndSpans = anyText(80).filter((text) => /[^\n]/.test(text)).chain((text) => fc.record({ text: fc.constant(text), spans: fc.array(fc.uniqueArray(fc.constantFrom(...boundaries(text)), { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 }) }));
    await fc.assert(fc.asyncProperty(textAndSpans, async ({ text, spans }) => {
      const quotes = spans.map((ends) => [...ends].sort((a, b) => a - b) as [number, number]).filter(([start, end]) => /^[^\n].*[^\n]$|^[^\n]$/su.test(text.slice(start, end)));
      const mentions = quotes.map(([start, end], index) => ({ number: index + 1, claim: corpusClaim({ number: index + 1 }), parts: [{ role: "content" as const, words: text.slice(start, end), nth: occurrencesBefore(text, start, text.slice(start, end)) }] }));
      const corpus = corpusOf({ texts: [corpusText({ number: 1, text, mentions })] });
      const [back] = await returned(corpus);
      expect(back!.mentions.map(({ fragments }) => fragments.map(({ start, end }) => [start, end]))).toEqual(quotes.map((quote) => [quote]));
    }), { numRuns: 60 });
  });
});

function occurrencesBefore(text: string, start: number, words: string): number {
  let count = 0;
  for (let at = text.indexOf(words); at >= 0 && at < start; at = text.indexOf(words, at + 1)) count++;
  return count;
}

const text = "The ferry office said that no boat left. A clerk 🚣 agreed.\nSo it was.";

describe("PolNeAR's layout", () => {
  const ann = ["T1\tSource 0 16\tThe ferry office", "T2\tCue 17 21\tsaid", "T3\tContent 22 39\tthat no boat left", "T4\tAttribution 17 21\tsaid", "E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1", "T5\tContent 41 48;51 57\tA clerk agreed", "T6\tAttribution-no-source 51 57\tagreed", "E2\tAttribution-no-source:T6 Content:T5", ""].join("\n");

  it("is read without a mapping: events, an attribution without a source, a content in pieces", () => {
    const reading = read(text, ann);
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    expect(reading.text.mentions.map(({ fragments }) => fragments.map(({ role, level, quote }) => [role, level, quote]))).toEqual([
      [["content", null, "that no boat left"], ["cue", 0, "said"], ["source", 0, "The ferry office"]], [["content", null, "A clerk"], ["content", null, "agreed"]],
    ]);
    expect([reading.text.unit, reading.text.ignored]).toEqual(["code point", {}]);
  });

  it("X4 offsets in UTF-16 units are known by their words", () => {
    const utf16 = ann.replace("41 48;51 57", "41 48;52 58").replace("51 57\tagreed", "52 58\tagreed");
    const reading = read(text, utf16);
    expect(reading.ok && [reading.text.unit, reading.text.mentions[1]!.fragments.map(({ quote }) => quote)]).toEqual(["utf-16", ["A clerk", "agreed"]]);
  });
});

describe("refusals name file and line, and nothing is taken", () => {
  it.each([
    ["words that stand elsewhere", "T1\tContent 0 3\tferry", ['a.ann:1 "fer" does not stand at 0 to 3 of a.txt']],
    ["an offset outside the text", "T1\tContent 0 900\tThe", ['a.ann:1 "The" does not stand at 0 to 900 of a.txt']],
    ["an id twice", "T1\tContent 0 3\tThe\nT1\tCue 4 9\tferry", ["a.ann:2 T1 is there already, on line 1"]],
    ["an id that isn't there", "T1\tContent 0 3\tThe\nE1\tAttribution:T1 Content:T9", ["a.ann:2 E1 names T9, which is not there", "a.ann:2 E1 has no content"]],
    ["an event without a content", "T1\tCue 0 3\tThe\nE1\tAttribution:T1 Cue:T1", ["a.ann:2 E1 has no content"]],
    ["an event within itself", "T1\tCue 0 3\tThe\nE1\tAttribution:T1 Content:E2\nE2\tAttribution:T1 Content:E1", ["a.ann:2 every attribution is inside another: they go round in a circle"]],
    ["a line of another format", "hello", ['a.ann:1 "hello" is no line of brat\'s standoff format']],
    ["a broken line", "T1 Content 0 3 The", ["a.ann:1 is not as brat writes a line that begins with T"]],
    ["a relation to nothing", "T1\tContent 0 3\tThe\nR1\tdenies Arg1:T1 Arg2:T7", ["a.ann:2 R1 names T7, which is not there"]],
  ])("%s", (_what, ann, expected) => expect(problemsOf(text, ann)).toEqual(expected));

  it("what is understood and no part of a claim is counted", () => {
    const reading = read(text, "T1\tPlace 0 3\tThe\nN1\tReference T1 Wiki:1\tx\n*\tEquiv T1 T1\n");
    expect(reading.ok && reading.text).toMatchObject({ mentions: [], ignored: { Place: 1, N: 1, "*": 1 } });
  });
});
