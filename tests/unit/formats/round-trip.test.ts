import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Corpus, CorpusClaim, CorpusMention, CorpusText } from "@/lib/formats/corpus/corpus";
import { readPackage, type PackageReading } from "@/lib/formats/reading/package";
import type { ReadMention } from "@/lib/formats/reading/reading";
import { openerOf, readNames, writtenFormat, type ReadName } from "@/lib/formats/registry";
import { naughty, smallCorpus } from "@/tests/cases/formats";
import { anyText, boundaries } from "@/tests/cases/text/samples";
import { corpusClaim, corpusOf, corpusRelation, corpusText, textOf, written } from "@/tests/factories/corpus";

/** What each format can't bring back of a mention, or of a text; everything else comes back equal. */
const holds: Record<ReadName, { levels: boolean; facts: boolean; words: boolean; relationDetails: boolean; isVerbatim: boolean }> = {
  "w3c": { levels: true, facts: true, words: true, relationDetails: true, isVerbatim: true },
  "brat": { levels: true, facts: true, words: true, relationDetails: true, isVerbatim: true },
  "cas-json": { levels: true, facts: true, words: false, relationDetails: true, isVerbatim: true },
  "cas-xmi": { levels: true, facts: true, words: false, relationDetails: true, isVerbatim: true },
  "label-studio": { levels: true, facts: true, words: false, relationDetails: true, isVerbatim: true },
  "doccano": { levels: false, facts: false, words: false, relationDetails: false, isVerbatim: true },
  "hypothesis": { levels: true, facts: true, words: true, relationDetails: false, isVerbatim: true },
  "recogito": { levels: true, facts: true, words: false, relationDetails: true, isVerbatim: true },
  "bio-jsonl": { levels: false, facts: false, words: false, relationDetails: false, isVerbatim: false },
  "refi-qda": { levels: true, facts: true, words: false, relationDetails: true, isVerbatim: true },
  "tei": { levels: true, facts: true, words: true, relationDetails: true, isVerbatim: true },
};
const whole = readNames.filter((name) => holds[name].isVerbatim);

async function returned(name: ReadName, corpus: Corpus): Promise<PackageReading> {
  const { files } = await written(writtenFormat(name)!, corpus);
  const texts = new Map([...files].map(([file, bytes]) => [file, textOf(bytes)]));
  return readPackage(openerOf(name), texts, { roles: null, unit: name === "doccano" ? "code point" : null, words: {} });
}

async function textsOf(corpus: Corpus): Promise<CorpusText[]> {
  const texts: CorpusText[] = [];
  for await (const text of corpus.texts()) texts.push(text);
  return texts;
}

const named = (party: { id?: string; name: string; kind?: string } | null | undefined) => (party ? `${party.id} ${party.name} ${party.kind}` : null);
type Spans = readonly { role: string; level: number | null; start: number; end: number; quote: string; wordOf?: { id?: string; name: string; kind?: string } | null }[];
const spansOf = (fragments: Spans, { levels, words }: { levels: boolean; words: boolean }) =>
  fragments.map(({ role, level, start, end, quote, wordOf }) => JSON.stringify([role, levels ? level : null, start, end, quote, words ? (named(wordOf)) : null])).sort();

const factsOfClaim = ({ id, attribution, act, polarity, certainty, proposition, said, event, object, note, claimants, targets, invoked, quantities }: CorpusClaim) =>
  ({ claim: id, attribution, act, polarity, certainty, proposition, said, event, object, note, claimants, targets, invoked, quantities });

function expectSame(name: ReadName, read: ReadMention, mention: CorpusMention): void {
  const can = holds[name];
  expect(spansOf(read.fragments, can)).toEqual(spansOf(mention.fragments, can));
  if (!can.facts) return;
  const { claim, mode, reported, documentStance, suppliedReading, levels } = mention;
  expect(read.facts).toMatchObject({ ...factsOfClaim(claim), reported, documentStance, suppliedReading });
  expect([read.act, read.polarity, read.certainty, read.mode, read.levels]).toEqual([claim.act, claim.polarity, claim.certainty, mode, levels]);
}

describe.each(whole)("X9 what was written as %s is read again", (name) => {
  it("texts, places, chains and everything that is said of a claim, equal", async () => {
    const corpus = smallCorpus();
    const [reading, texts] = [await returned(name, corpus), await textsOf(corpus)];
    expect(reading.problems).toEqual([]);
    expect(reading.texts.map(({ text }) => text)).toEqual(texts.map(({ text }) => text));
    for (const [index, text] of texts.entries()) {
      const read = [...reading.texts[index]!.mentions].sort((a, b) => text.mentions.findIndex((each) => fits(a, each)) - text.mentions.findIndex((each) => fits(b, each)));
      expect(read).toHaveLength(text.mentions.length);
      for (const [number, mention] of text.mentions.entries()) expectSame(name, read[number]!, mention);
    }
    expect([reading.missing, reading.ambiguous, reading.unread]).toEqual([[], [], []]);
  });

  it("relations, where the format carries them", async () => {
    const reading = await returned(name, smallCorpus());
    const count = reading.texts.reduce((sum, { relations }) => sum + relations.length, 0) + reading.links.length;
    if (writtenFormat(name)!.carries.relations === "none") expect(count).toBe(0);
    else expect([...reading.texts.flatMap(({ relations }) => relations), ...reading.links].map(({ type }) => type)).toContain("denies");
  });

  it("X19 scope, basis and note of relations, or the loss report counts those that have some", async () => {
    const details = { scope: "“boats”, <not> ferries 🚣", basis: "inferred" as const, note: "First line.\nSecond & last." };
    const text = relatedText(details);
    const reading = await returned(name, corpusOf({ texts: [text] }));
    const found = [...reading.texts.flatMap(({ relations }) => relations), ...reading.links].map(({ type, scope = "", basis = "stated", note = "" }) => ({ type, scope, basis, note }));
    const bare = { scope: "", basis: "stated", note: "" };
    const counted = (await written(writtenFormat(name)!, corpusOf({ texts: [text] }))).losses.find(({ kind }) => kind === "relation_details")?.count ?? 0;
    if (writtenFormat(name)!.carries.relations === "none") expect([found, counted]).toEqual([[], 0]);
    else if (holds[name].relationDetails) expect([found, counted]).toEqual([[{ type: "denies", ...details }, { type: "supports", ...bare }], 0]);
    else expect([found, counted]).toEqual([[{ type: "denies", ...bare }, { type: "supports", ...bare }], 1]);
  });

  it.each(naughty)("text and places of $name, sign for sign", async ({ text, marked }) => {
    const mentions = marked.map((words, index) => ({ number: index + 1, claim: corpusClaim({ number: index + 1 }), parts: [{ role: "content" as const, words }] }));
    const reading = await returned(name, corpusOf({ texts: [corpusText({ number: 1, text, mentions })] }));
    expect(reading.problems).toEqual([]);
    expect(reading.texts[0]!.text).toBe(text);
    expect(reading.texts[0]!.mentions.map(({ fragments }) => fragments.map(({ quote }) => quote).join("")).sort()).toEqual([...marked].sort());
  });

  it("X9 places in texts whose lines end in CRLF, which become single line ends with every place moved", async () => {
    const text = "One 🚣 boat\r\nE\u0301mile said so\r\n\r\nթե՛ four\r\nfive";
    const marked = ["🚣 boat", "mile said", "four", "five", "so"];
    const mentions = marked.map((words, index) => ({ number: index + 1, claim: corpusClaim({ number: index + 1 }), parts: [{ role: "content" as const, words }] }));
    const reading = await returned(name, corpusOf({ texts: [corpusText({ number: 1, text, mentions })] }));
    const [read] = reading.texts;
    expect([reading.problems, read!.text]).toEqual([[], text.replaceAll("\r\n", "\n")]);
    expect(read!.mentions.flatMap(({ fragments }) => fragments.map(({ quote }) => quote)).sort()).toEqual([...marked].sort());
    for (const { fragments } of read!.mentions) for (const { start, end, quote } of fragments) expect(read!.text.slice(start, end)).toBe(quote);
  });

  it("any spans of any text: overlapping, nested, equal, in pieces", async () => {
    const spans = anyText(60).filter((text) => /[^\n]/.test(text) && !/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/.test(text) && !text.startsWith("\ufeff")).chain((text) =>
      fc.record({ text: fc.constant(text), ends: fc.array(fc.uniqueArray(fc.constantFrom(...boundaries(text)), { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }) }));
    await fc.assert(fc.asyncProperty(spans, async ({ text, ends }) => {
      const claims = ends.map((each) => pieces(text, each)).filter((each) => each.length > 0);
      const mentions = claims.map((each, index) => ({ number: index + 1, claim: corpusClaim({ number: index + 1 }), parts: each.map(({ words, nth }) => ({ role: "content" as const, words, nth })) }));
      const corpus = corpusOf({ texts: [corpusText({ number: 1, text, mentions })] });
      const reading = await returned(name, corpus);
      const [original] = await textsOf(corpus);
      expect(reading.problems).toEqual([]);
      const places = (list: readonly { fragments: Spans }[]) => list.map(({ fragments }) => spansOf(fragments, { levels: false, words: false }).join()).sort();
      expect(places(reading.texts[0]!.mentions)).toEqual(places(original!.mentions));
    }), { numRuns: 25 });
  });
});

/** Two claims; the second denies the first, of which more is said, and the first supports the second, of which nothing is. */
function relatedText(details: { scope: string; basis: "stated" | "inferred"; note: string }): CorpusText {
  const [first, second] = [corpusClaim({ number: 1 }), corpusClaim({ number: 2 })];
  const mentions = [{ number: 1, claim: first, parts: [{ role: "content" as const, words: "Boats were hit." }] }, { number: 2, claim: second, parts: [{ role: "content" as const, words: "None was." }] }];
  const relations = [{ ...corpusRelation(1, second, first), ...details }, { ...corpusRelation(2, first, second, "supports"), scope: "" }];
  return corpusText({ number: 1, text: "Boats were hit. None was.", mentions, relations });
}

const fits = (read: ReadMention, mention: CorpusMention) => {
  const content = (list: Spans) => spansOf(list.filter(({ role }) => role === "content"), { levels: false, words: false }).join();
  return content(read.fragments) === content(mention.fragments);
};

/** Spans between pairs of ends, with line breaks and empty ends left out; each by its words and which of their places it is. */
function pieces(text: string, ends: readonly number[]) {
  const sorted = [...ends].sort((a, b) => a - b);
  const pairs = sorted.flatMap((start, index) => (index % 2 === 0 && sorted[index + 1] !== undefined ? [{ start, end: sorted[index + 1]! }] : []));
  const good = pairs.filter(({ start, end }) => /^[^\n].*[^\n]$|^[^\n]$/su.test(text.slice(start, end)));
  return good.filter(({ start }, index) => index === 0 || !/^\n*$/.test(text.slice(good[index - 1]!.end, start))).map(({ start, end }) => {
    const words = text.slice(start, end);
    let nth = 0;
    for (let at = text.indexOf(words); at >= 0 && at < start; at = text.indexOf(words, at + 1)) nth++;
    return { words, nth };
  });
}
