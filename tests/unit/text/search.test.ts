import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { FoldedText } from "@/lib/text/folding";
import { findAll } from "@/lib/text/search";

const found = (text: string, words: string, how = {}) => {
  const hits = findAll(new FoldedText(text), words, how);
  return Array.from({ length: hits.size }, (_, index) => text.slice(hits.at(index).start, hits.at(index).end));
};

describe("U10 finding in a text", () => {
  it.each([
    ["case", "Lorn, LORN and lorn", "lorn", ["Lorn", "LORN", "lorn"]],
    ["marks that are part of a letter", "café Café cafe", "cafe", ["café", "Café", "cafe"]],
    ["combining marks, which belong to what is found", "cafe\u0301s, cafe", "café", ["cafe\u0301", "cafe"]],
    ["several marks on one letter", "a\u0301\u0323b", "ab", ["a\u0301\u0323b"]],
    ["ß as two letters, never half of it", "Straße, STRASSE", "strasse", ["Straße", "STRASSE"]],
    ["not half of a letter", "Maß", "mas", []],
    ["ligatures, whole ones", "the oﬃce ﬁle", "office", ["oﬃce"]],
    ["not a part of a ligature", "ﬁle", "f", []],
    ["Armenian, its ligature and its hyphen", "Երևան եւ ԵՐԵՎԱՆ", "երեւան", ["Երևան"]],
    ["Armenian capitals", "ԳԵՏ և գետ", "գետ", ["ԳԵՏ", "գետ"]],
    ["Cyrillic", "Ёлка, елка", "ЕЛКА", ["Ёлка", "елка"]],
    ["Greek, its final letter too", "ΛΟΓΟΣ λόγος", "λογος", ["ΛΟΓΟΣ", "λόγος"]],
    ["letters of Turkish and Azerbaijani", "Ağdam, AĞDAM, Şəki, ISPARTA, ısparta, İzmir", "agdam", ["Ağdam", "AĞDAM"]],
    ["the dotted capital", "İzmir", "izmir", ["İzmir"]],
    ["Hebrew and Arabic vowel signs", "שָׁלוֹם שלום", "שלום", ["שָׁלוֹם", "שלום"]],
    ["vowels of Hindi, which are no additions", "की का", "क", ["क", "क"]],
    ["vowels of Hindi apart", "की का", "का", ["का"]],
    ["syllables of Korean, whole", "각 가", "가", ["가"]],
    ["letters beyond the first plane", "𝐋𝐨𝐫𝐧 🙂 lorn", "lorn", ["𝐋𝐨𝐫𝐧", "lorn"]],
    ["signs that take two units", "a 🙂🙃 b", "🙃", ["🙃"]],
    ["typographic signs", "“don’t” — 5–6", "\"don't\" - 5-6", ["“don’t” — 5–6"]],
    ["kinds of spaces, but no line ends", "at\u00a0last at\tlast at\nlast", "at last", ["at\u00a0last", "at\tlast"]],
    ["unseen signs within, not at the ends", "\u200eco\u00adoperate\u200e", "cooperate", ["co\u00adoperate"]],
    ["nothing for nothing", "text", "", []],
    ["nothing for a mark alone", "cafe\u0301", "\u0301", []],
    ["none overlapping another", "aaaa", "aa", ["aa", "aa"]],
  ])("folds %s", (_what, text, words, expected) => {
    expect(found(text, words)).toEqual(expected);
  });

  it("whole words only, when asked for", () => {
    expect(found("art, start, art. Art-house part", "art", { wholeWords: true })).toEqual(["art", "art", "Art"]);
    expect(found("գետ գետի գետ։", "գետ", { wholeWords: true })).toHaveLength(2);
  });

  it("every hit begins and ends at its own characters, whatever stands around it", () => {
    const strange = fc.array(fc.constantFrom("a", "B", "é", "e\u0301", "ß", "ﬃ", "և", "🙂", "𝐀", "\u00ad", "İ", "각", "की", " ", "\n", "\u0301"), { maxLength: 30 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(strange, strange, (before, after) => {
        const text = `${before}|Xy\u0301z|.${after}`;
        const hits = findAll(new FoldedText(text), "|xyz|");
        expect([hits.size, hits.at(0)]).toEqual([1, { start: before.length, end: before.length + 6 }]);
      }),
    );
  });

  it("says where it goes on from, and what of it a window shows", () => {
    const hits = findAll(new FoldedText("ab ab ab ab"), "ab");
    expect([hits.from(0), hits.from(1), hits.from(9), hits.from(10)]).toEqual([0, 1, 3, 4]);
    expect(hits.within({ start: 1, end: 7 }, 10)).toEqual([{ start: 0, end: 2 }, { start: 3, end: 5 }, { start: 6, end: 8 }]);
    expect(hits.within({ start: 0, end: 11 }, 2)).toHaveLength(2);
  });
});
