import { describe, expect, it } from "vitest";
import { grown, meantSpan, snapped, withEnd } from "@/lib/text/selection";

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

describe("a dragged end", () => {
  const line = "Twelve soldiers, it said, were wounded.";
  const snappedAt = (offset: number, end: "start" | "end") => snapped(line, offset, end);

  it("U14: comes to rest at the nearer end of its word", () => {
    expect([snappedAt(8, "end"), snappedAt(13, "end"), snappedAt(13, "start")]).toEqual([6, 15, 15]);
  });

  it("U14: between words rests at the words' side of the white space", () => {
    expect([snappedAt(17, "start"), snappedAt(16, "start"), snappedAt(17, "end")]).toEqual([17, 17, 16]);
    expect(snappedAt(line.length, "end")).toBe(line.length);
  });

  it("U14: never passes the other end", () => {
    expect(withEnd(line, { start: 7, end: 15 }, "end", 3)).toEqual({ start: 7, end: 8 });
    expect(withEnd(line, { start: 7, end: 15 }, "start", 30)).toEqual({ start: 14, end: 15 });
  });
});
