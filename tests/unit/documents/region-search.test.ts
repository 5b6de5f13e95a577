import { expect, it } from "vitest";
import { findRegions, MOST_HITS, type RegionPattern } from "@/lib/documents/region-search";
import { plainBlocks } from "@/lib/sources/plain-text";
import { Lines } from "@/lib/text/lines";

function hits(text: string, pattern: RegionPattern, within = { start: 0, end: text.length }): string[] {
  return findRegions({ text, blocks: plainBlocks(new Lines(text)) }, pattern, within).map(({ start, end }) => text.slice(start, end));
}

it("R5: words are found wherever they stand, inside the stretch only", () => {
  const text = "Ask us. The weir held. Ask us. 🙂 Ask us.";
  expect(hits(text, { kind: "words", words: "Ask us." })).toHaveLength(3);
  expect(hits(text, { kind: "words", words: "Ask us." }, { start: 3, end: 31 })).toEqual(["Ask us."]);
  expect(hits(text, { kind: "words", words: "" })).toEqual([]);
});

it("R5: bracketed note numbers, and no other brackets", () => {
  const text = "It held.[12] It broke[3, 4][5–7] they [sic] say.[a] In [1998 or so] and [note 2]";
  expect(hits(text, { kind: "numbers" })).toEqual(["[12]", "[3, 4]", "[5–7]", "[a]", "[note 2]"]);
});

it("R5: this block and all like it; every line like this one", () => {
  const text = "Notes on the weir\n\n  1. ^ Vale, Ada. Lenn Post.\n  2. \"The weir\". Lenn Post ...\nThe end.";
  const offset = text.indexOf("Vale");
  expect(hits(text, { kind: "blocks", offset })).toEqual(["1. ^ Vale, Ada. Lenn Post.", "2. \"The weir\". Lenn Post ..."]);
  expect(hits(text, { kind: "lines", offset })).toEqual(["1. ^ Vale, Ada. Lenn Post."]);
});

it("R5: explanations of links begin after the link's own words", () => {
  const text = [
    "Lorn Lorn (; old name Lornum) is a town on the ...",
    "ceasefire A ceasefire is a stop of a war in which ...",
    "Lenn War The Lenn War was a quarrel of ...",
    "Lenn Valley War The fighting began when ...",
    "Lorn Lorn is a town.",
    "weirs Weirs are low dams …",
  ].join("\n");
  expect(hits(text, { kind: "links" })).toEqual(["Lorn (; old name Lornum) is a town on the ...", "A ceasefire is a stop of a war in which ...", "The Lenn War was a quarrel of ...", "Weirs are low dams …"]);
});

it("R5: an expression marks its first group, or all of it; empty matches are none", () => {
  const text = "a: one\nb: two\n\n🙂c: three";
  const expression = (source: string, ignoreCase = false): RegionPattern => ({ kind: "expression", source, ignoreCase });
  expect(hits(text, expression("^.: (.*)$"))).toEqual(["one", "two"]);
  expect(hits(text, expression("t\\w+"))).toEqual(["two", "three"]);
  expect(hits(text, expression("T\\w+", true))).toEqual(["two", "three"]);
  expect(hits(text, expression("x*"))).toEqual([]);
  expect(hits(text, expression("(x)?one"))).toEqual(["one"]);
  expect(() => hits(text, expression("("))).toThrow(SyntaxError);
});

it("R5: more hits than one act may mark are told by one more", () => {
  expect(hits("x ".repeat(6_000), { kind: "words", words: "x" })).toHaveLength(MOST_HITS);
});
