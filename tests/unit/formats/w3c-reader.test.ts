import { describe, expect, it } from "vitest";
import type { CorpusMention } from "@/lib/formats/corpus/corpus";
import { writtenFormat } from "@/lib/formats/registry";
import { readW3c } from "@/lib/formats/w3c/reader";
import { naughty, smallCorpus } from "@/tests/cases/formats";
import { corpusClaim, corpusOf, corpusText, textOf, written } from "@/tests/factories/corpus";

const placesOf = (fragments: readonly { role: string; level: number | null; start: number; end: number }[]) => fragments.map(({ role, level, start, end }) => `${role} ${level} ${start}-${end}`).sort();
const text = "A clerk 🚣 said no. A clerk said so.";
const read = (annotations: unknown) => readW3c({ name: "a", text, json: JSON.stringify(annotations) });
const on = (selector: unknown) => ({ id: "#1", type: "Annotation", body: { type: "TextualBody", value: "A denial" }, target: { source: "x", selector } });
const messages = (annotations: unknown) => {
  const reading = read(annotations);
  return reading.ok ? [] : reading.problems.map(({ file, message }) => `${file} ${message}`);
};

describe("what was written as Web Annotation is read again", () => {
  it("fragments, chain, stance, act, polarity, certainty, mode", async () => {
    const corpus = smallCorpus();
    const { files } = await written(writtenFormat("w3c")!, corpus);
    const originals: CorpusMention[] = [];
    for await (const each of corpus.texts()) {
      const reading = readW3c({ name: each.name, text: textOf(files.get(`texts/${each.name}.txt`)), json: textOf(files.get(`annotations/${each.name}.jsonld`)) });
      if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
      expect(reading.text.mentions.map(({ fragments }) => placesOf(fragments))).toEqual(each.mentions.map(({ fragments }) => placesOf(fragments)));
      expect(reading.text.mentions.map(({ act, polarity, certainty, mode, levels }) => [act, polarity, certainty, mode, levels])).toEqual(
        each.mentions.map(({ claim, mode, levels }) => [claim.act, claim.polarity, claim.certainty, mode, levels]));
      originals.push(...each.mentions);
    }
    expect(originals).toHaveLength(4);
  });

  it.each(naughty)("text and places of $name", async ({ text: words, marked }) => {
    const mentions = marked.map((each, index) => ({ number: index + 1, claim: corpusClaim({ number: index + 1 }), parts: [{ role: "content" as const, words: each }] }));
    const { files } = await written(writtenFormat("w3c")!, corpusOf({ texts: [corpusText({ number: 1, text: words, mentions })] }));
    const reading = readW3c({ name: "0001-the-bridge", text: words, json: textOf(files.get("annotations/0001-the-bridge.jsonld")) });
    expect(reading.ok && reading.text.mentions.map(({ fragments }) => fragments[0]!.quote)).toEqual(marked);
  });
});

describe("annotations of other programs", () => {
  it("X4 say their unit by their words, and a place by a quote alone where it is the only one", () => {
    const utf16 = read([on([{ type: "TextPositionSelector", start: 11, end: 15 }, { type: "TextQuoteSelector", exact: "said" }])]);
    expect(utf16.ok && [utf16.text.unit, utf16.text.mentions[0]!.notes]).toEqual(["utf-16", ["A denial"]]);
    const points = read([on([{ type: "TextPositionSelector", start: 10, end: 14 }, { type: "TextQuoteSelector", exact: "said" }])]);
    expect(points.ok && points.text.unit).toBe("code point");
    const quoted = read(on({ type: "TextQuoteSelector", exact: "said", prefix: "A clerk " }));
    expect(quoted.ok && quoted.text.mentions[0]!.fragments).toEqual([{ role: "content", level: null, start: 28, end: 32, quote: "said" }]);
  });

  it.each([
    ["words that stand elsewhere", [on([{ type: "TextPositionSelector", start: 0, end: 4 }, { type: "TextQuoteSelector", exact: "said" }])], ['a.jsonld #1: "said" does not stand at 0 to 4 of the text']],
    ["a place outside the text", [on({ type: "TextPositionSelector", start: 0, end: 400 })], ["a.jsonld #1: 0 to 400 is no span of the text"]],
    ["a quote that is there twice", [on({ type: "TextQuoteSelector", exact: "said" })], ['a.jsonld #1: "said" stands in the text more than once, and has no position']],
    ["a quote that isn't there", [on({ type: "TextQuoteSelector", exact: "sang" })], ['a.jsonld #1: "sang" does not stand in the text']],
    ["a target on a picture", [on({ type: "FragmentSelector", value: "xywh=1,1,2,2" })], ["a.jsonld #1: a target has no text position and no text quote"]],
    ["what is no annotation", [{ hello: 1 }], [expect.stringMatching(/^a\.jsonld an item is no annotation: id /)]],
    ["what is no page", "hello", ["a.jsonld is no AnnotationPage, no list of annotations and no annotation"]],
  ])("refused: %s", (_what, annotations, expected) => expect(messages(annotations)).toEqual(expected));
});
