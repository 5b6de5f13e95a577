import { describe, expect, it } from "vitest";
import { Losses } from "@/lib/formats/corpus/losses";
import { writtenFormats } from "@/lib/formats/registry";
import { corpusClaim, corpusContest, corpusOf, corpusText, tableOf } from "@/tests/factories/corpus";

const TEXTS = 60;
/** Texts of a hundred mentions each, so that even a table that is written in groups is written while texts come. */
const text = (number: number) => {
  const claim = corpusClaim({ number, quantities: [] });
  return corpusText({ number, text: `Text ${number}: boats were hit. ${"Nobody spoke. ".repeat(60)}`, mentions: Array.from({ length: 100 }, (_, index) => ({ number: number * 1_000 + index, claim, parts: [{ role: "content" as const, words: "boats" }] })) });
};

describe("X7 bytes leave before the last text is read", () => {
  it.each(writtenFormats.filter(({ carries }) => carries.texts !== "none" || carries.chains !== "none"))("$name", async ({ writer }) => {
    let asked = 0;
    const corpus = corpusOf({ texts: [text(1)], contests: [corpusContest()] });
    async function* texts() {
      for (let number = 1; number <= TEXTS; number++) {
        asked = Math.max(asked, number);
        yield text(number);
      }
    }
    async function* mentions() {
      for await (const each of texts()) yield tableOf(each);
    }
    let [size, askedThen] = [0, TEXTS];
    outer: for await (const { pieces } of writer({ ...corpus, texts, mentions }, new Losses())) {
      for await (const piece of pieces) {
        size += piece.length;
        if (size < 10_000 || asked === 0) continue;
        askedThen = asked;
        break outer;
      }
    }
    expect(askedThen).toBeLessThan(TEXTS / 2);
  });
});
