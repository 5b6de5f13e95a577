import { describe, expect, it } from "vitest";
import { writtenFormats } from "@/lib/formats/registry";
import { naughty, smallCorpus } from "@/tests/cases/formats";
import { corpusClaim, corpusOf, corpusText, written } from "@/tests/factories/corpus";
import { byCodePoints, formatReaders, type Found } from "@/tests/factories/format-readers";

const wordsAt = ({ text, start, end, unit }: Found) => (unit === "utf-16" ? text!.slice(start, end) : byCodePoints(text!, start, end));
const withReader = writtenFormats.filter(({ name }) => name in formatReaders);

describe("every format whose readers find texts or places", () => {
  it("is each of those that say that they carry texts", () => {
    const exact = writtenFormats.filter(({ carries }) => carries.texts === "all").map(({ name }) => name);
    expect(exact.filter((name) => !(name in formatReaders))).toEqual([]);
  });

  describe.each(withReader)("$name", (format) => {
    it.each(naughty)("X5 gives back texts and quotes sign for sign: $name", async ({ text, marked }) => {
      const mentions = marked.map((words, index) => ({ number: index + 1, claim: corpusClaim({ number: index + 1 }), parts: [{ role: "content" as const, words }] }));
      const { files } = await written(format, corpusOf({ texts: [corpusText({ number: 1, text, mentions })] }));
      const found = await formatReaders[format.name]!(files);
      if (format.carries.texts !== "none") expect(found.texts).toEqual([text]);
      for (const each of found.quotes) if (each.text !== null) expect(each.quote).toBe(wordsAt(each));
      const pieces = format.name === "brat" ? marked.flatMap((words) => words.split("\n").filter(Boolean)) : marked;
      for (const words of pieces) expect(found.quotes.map(({ quote }) => quote)).toContain(words);
    });

    it("X4 has every content, source and cue of the small corpus at its offset in the unit that it states", async () => {
      const corpus = smallCorpus();
      const { files } = await written(format, corpus);
      const { quotes } = await formatReaders[format.name]!(files);
      expect(quotes.length).toBeGreaterThanOrEqual(5);
      for (const each of quotes) {
        expect(format.offsetUnits).toContain(each.unit);
        if (each.text !== null) expect(each.quote).toBe(wordsAt(each));
      }
    });
  });
});
