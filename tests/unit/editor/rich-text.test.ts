import { describe, expect, test } from "vitest";
import { assessmentInput } from "@/lib/contests/record";
import { reasonsSchema } from "@/lib/editor/reasons-schema";
import { citationsOf, emptyRichText, isBlank, isWebAddress, plainWords, richText, richTextLimits, withCitations, type RichText } from "@/lib/editor/rich-text";
import { deepReasons, reasonsOf } from "@/tests/factories/assessment";

const id = "0190aaaa-0000-7000-8000-000000000001";
const cited = { claimId: id, revisionId: id, start: 3, end: 7, quote: "boat" };
const paragraph = (...content: object[]) => ({ type: "paragraph", content });
const doc = (...content: object[]) => ({ type: "doc", content });
const said = (text: string, ...marks: object[]) => ({ type: "text", text, ...(marks.length > 0 ? { marks } : {}) });
const list = (depth: number): object => ({ type: "bullet_list", content: [{ type: "list_item", content: [paragraph(said("x")), ...(depth > 1 ? [list(depth - 1)] : [])] }] });
const messages = (value: unknown) => richText.safeParse(value).error?.issues.map(({ message }) => message).join(" ") ?? "taken";

describe("J5: reasons hold what they may, exactly", () => {
  test("words, marks, lists, links and citations come back as they were", () => {
    const full = doc(
      paragraph(said("Two\u00a0words", { type: "strong" }, { type: "em" }), said(" and "), said("a link", { type: "link", attrs: { href: "https://example.org/a?b=c" } }), { type: "citation", attrs: cited }),
      { type: "ordered_list", content: [{ type: "list_item", content: [paragraph(said("one")), list(2)] }] }, { type: "paragraph" },
    );
    expect(richText.parse(full)).toEqual(full);
    expect(citationsOf(richText.parse(full))).toEqual([cited]);
  });

  test("what the editor makes is what the schema takes, and the other way round", () => {
    for (const each of [emptyRichText, reasonsOf("Said.", cited), deepReasons(cited), richText.parse(doc(list(3)))]) {
      const node = reasonsSchema.nodeFromJSON(each);
      node.check();
      expect(richText.parse(node.toJSON())).toEqual(each);
    }
  });

  test.each([
    ["another node", doc({ type: "image", attrs: { src: "x" } }), "must be a paragraph or a list"],
    ["a script of a node", doc(paragraph({ type: "html", html: "<script>" })), "must be text or a citation"],
    ["another mark", doc(paragraph(said("x", { type: "code" }))), "must be bold (strong), italic (em) or a link"],
    ["an attribute that isn't there", doc(paragraph({ ...said("x"), onclick: "x" })), "Unrecognized key"],
    ["a mark twice", doc(paragraph(said("x", { type: "em" }, { type: "em" }))), "the same mark twice"],
    ["a list that begins with a list", doc({ type: "bullet_list", content: [{ type: "list_item", content: [list(1)] }] }), "must begin with a paragraph"],
    ["lists four deep", doc(list(4)), "lists nest 3 deep at most"],
    ["empty words", doc(paragraph(said(""))), "Too small"],
    ["half a character", doc(paragraph(said("\ud83d"))), "half a character"],
    ["a NUL", doc(paragraph(said("a\0b"))), "a NUL character"],
    ["too many words", doc(paragraph(said("x".repeat(richTextLimits.units + 1)))), "is too long"],
    ["too many pieces", doc(...Array.from({ length: richTextLimits.nodes }, () => ({ type: "paragraph" }))), "is too long"],
    ["a citation of nothing", doc(paragraph({ type: "citation", attrs: { ...cited, revisionId: "x" } })), "Invalid UUID"],
  ])("%s is refused in plain words", (_what, value, words) => {
    expect(messages(value)).toContain(words);
  });

  test("a text that nests without end is refused, and ends nothing", () => {
    const deep = JSON.parse(`${'{"type":"bullet_list","content":[{"type":"list_item","content":['.repeat(20_000)}${"]}]}".repeat(20_000)}`) as object;
    expect(messages(doc(deep))).not.toBe("taken");
  });

  test.each([
    ["https://example.org", true], ["http://example.org/ä?x#y", true], ["javascript:alert(1)", false], ["JaVaScRiPt:alert(1)", false], ["java\nscript:alert(1)", false], [" javascript:alert(1)", false],
    ["data:text/html,x", false], ["vbscript:x", false], ["//example.org", false], ["/p/river", false], ["mailto:a@b", false], ["https://", false], ["https://exa mple.org", false],
  ])("the address %j: %s", (href, isGood) => {
    expect(isWebAddress(href)).toBe(isGood);
    expect(richText.safeParse(doc(paragraph(said("x", { type: "link", attrs: { href } })))).success).toBe(isGood);
  });

  test("an assessment says something", () => {
    const of = (reasons: RichText) => assessmentInput.safeParse({ id, contestId: id, rating: "refuted", reasons }).success;
    expect([isBlank(emptyRichText), of(emptyRichText), of(reasonsOf(" \u00a0 ")), of(reasonsOf("Why."))]).toEqual([true, false, false, true]);
  });

  test("the words alone, and citations changed in place at any depth", () => {
    expect(plainWords(reasonsOf("It says ", cited))).toBe("It says “boat”");
    expect(citationsOf(withCitations(deepReasons(cited), (each) => ({ ...each, quote: "ship" }))).map(({ quote }) => quote)).toEqual(["ship", "ship", "ship", "ship"]);
  });
});
