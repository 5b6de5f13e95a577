import { describe, expect, it } from "vitest";
import { joinedLine, WordsInLines } from "@/lib/sources/pdf/hyphens";
import { linesOfPage, rightToLeft } from "@/lib/sources/pdf/lines";

const known = new WordsInLines([{ text: "A well-known ferry, and the Upper-Weir of the co-op." }, { text: "They cooperate; the rebuilt re-built mill." }]);

describe("T20 lines of a PDF put together", () => {
  it.each([
    ["the har-", "bour council", "the harbour council"], ["a well-", "known clerk", "a well-known clerk"], ["it was re-", "built", "it was rebuilt"], ["the clerk-of-", "works said", "the clerk-of-works said"], ["a har\u00AD", "bour", "a harbour"],
    ["on the Upper-", "Weir road", "on the Upper-Weir road"], ["from 1990–", "1994 it", "from 1990–1994 it"], ["the quay—", "so they say", "the quay—so they say"], ["route 4-", "5 was", "route 4-5 was"], ["the quay", "—so they say", "the quay—so they say"],
  ])("%s | %s: without a space that nobody wrote, and counted as a guess", (before, line, text) => {
    expect(joinedLine(before, line, known)).toEqual({ text, isGuess: true });
  });
  it.each([["they said –", "and left", "they said – and left"], ["two words", "three", "two words three"], ["", "a line", "a line"], ["a list: -", "one", "a list: - one"], ["he said:", "– no", "he said: – no"]])("%s | %s: with the space between lines", (before, line, text) => {
    expect(joinedLine(before, line, known)).toEqual({ text, isGuess: false });
  });
});

describe("T20 words from right to left in a PDF", () => {
  it("are counted, because their letters may stand as they are drawn", () => {
    const items = [{ str: "the ferry \uFEE6\uFE8E\uFEE3 of \u05E9\u05DC\u05D5\u05DD", hasEOL: true, width: 300, height: 11, transform: [1, 0, 0, 1, 72, 700] }];
    expect(rightToLeft(linesOfPage(items))).toBe(2);
  });
});
