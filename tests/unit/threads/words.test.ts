import { uuidv7 } from "uuidv7";
import { describe, expect, it } from "vitest";
import { commentLimits, commentWords, isSilent, mentionsOf, spokenWords, wordsOf, type CommentWords } from "@/lib/threads/words";

const [ann, bo] = [uuidv7(), uuidv7()];
const mention = (contributorId: string) => ({ type: "mention" as const, attrs: { contributorId } });
const words: CommentWords = { type: "doc", content: [{ type: "paragraph", content: [mention(ann), { type: "text", text: " and " }, mention(bo), { type: "text", text: ":" }] }, { type: "paragraph" }, { type: "paragraph", content: [mention(ann), { type: "text", text: "?" }] }] };

describe("what somebody says (O4)", () => {
  it("is paragraphs of text and names, each name once", () => {
    expect(commentWords.parse(words)).toEqual(words);
    expect(mentionsOf(words)).toEqual([ann, bo]);
    expect(spokenWords(words, (id) => (id === ann ? "Ann" : "Bo"))).toBe("@Ann and @Bo:\n\n@Ann?");
  });

  it("says nothing where there are only blanks", () => {
    expect([isSilent(wordsOf(" \n")), isSilent({ type: "doc", content: [{ type: "paragraph" }] }), isSilent(words)]).toEqual([true, true, false]);
  });

  it.each([
    ["marks", { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: "a", marks: [{ type: "strong" }] }] }] }],
    ["other nodes", { type: "doc", content: [{ type: "heading", content: [] }] }],
    ["NUL", wordsOf("a\u0000")],
    ["half a character", wordsOf("\ud83d")],
    ["too much", wordsOf("a".repeat(commentLimits.units + 1))],
    ["too many people", { type: "doc", content: [{ type: "paragraph", content: Array.from({ length: commentLimits.people + 1 }, () => mention(uuidv7())) }] }],
    ["a name that is no id", { type: "doc", content: [{ type: "paragraph", content: [mention("ann")] }] }],
  ])("%s is refused", (_what, value) => {
    expect(commentWords.safeParse(value).success).toBe(false);
  });
});
