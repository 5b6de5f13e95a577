import { describe, expect, it } from "vitest";
import { grown, meantSpan } from "@/components/reader/selection";

const text = "One fine day. The ministry said no.\nA 🙂 came.";

describe("meantSpan", () => {
  it("leaves out white space at the ends, line ends included", () => {
    expect(meantSpan(text, { start: 3, end: 9 })).toEqual({ start: 4, end: 8 });
    expect(meantSpan(text, { start: 31, end: 37 })).toEqual({ start: 32, end: 37 });
  });
  it("is nothing for nothing, and for white space only", () => {
    expect(meantSpan(text, null)).toBeNull();
    expect(meantSpan(text, { start: 3, end: 4 })).toBeNull();
  });
  it("never cuts a character in half", () => {
    const smile = text.indexOf("🙂");
    expect(meantSpan(text, { start: smile + 1, end: smile + 2 })).toEqual({ start: smile, end: smile + 2 });
  });
});

describe("grown", () => {
  const words = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end);
  it("goes from the caret to the word, the sentence, the paragraph, and stays there", () => {
    const word = grown(text, { start: 6, end: 6 })!;
    const sentence = grown(text, word)!;
    const paragraph = grown(text, sentence)!;
    expect([word, sentence, paragraph].map(words)).toEqual(["fine", "One fine day.", "One fine day. The ministry said no."]);
    expect(grown(text, paragraph)).toEqual(paragraph);
  });
  it("takes the word before a caret that stands at its end", () => {
    expect(words(grown(text, { start: 8, end: 8 }))).toBe("fine");
  });
});
