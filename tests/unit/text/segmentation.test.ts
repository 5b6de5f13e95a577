import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitsPair } from "@/lib/text/offsets";
import { nextBoundary, previousBoundary, unitAt, type Unit } from "@/lib/text/segmentation";
import { samples, textAndOffset } from "@/tests/cases/text/samples";

/** The stops of a caret that goes through the text from end to end. */
function stops(text: string, unit: Unit, step: typeof nextBoundary, from: number): number[] {
  const all: number[] = [];
  for (let at = from, next = step(text, at, unit); next !== at; next = step(text, at, unit))
    all.push((at = next));
  return all;
}

const forward = (text: string, unit: Unit) => stops(text, unit, nextBoundary, 0);
const back = (text: string, unit: Unit) => stops(text, unit, previousBoundary, text.length);

/** The units that a text falls into, asked for at every offset. */
function unitsOf(text: string, unit: Unit): string[] {
  const found = new Map<number, string>();
  for (let offset = 0; offset < text.length; offset++) {
    const span = unitAt(text, offset, unit);
    if (span) found.set(span.start, text.slice(span.start, span.end));
  }
  return [...found.values()];
}

const UNITS: Unit[] = ["character", "word", "sentence", "paragraph"];

describe("characters", () => {
  it("are what a reader takes for one: families, flags, letters with their marks, line ends", () => {
    const text = "a👩‍👩‍👧e\u0301\n🇦🇲.";
    expect(unitsOf(text, "character")).toEqual(["a", "👩‍👩‍👧", "e\u0301", "\n", "🇦🇲", "."]);
    expect(forward(text, "character")).toEqual([1, 9, 11, 12, 16, 17]);
    expect(back(text, "character")).toEqual([16, 12, 11, 9, 1, 0]);
  });
});

describe("words", () => {
  it("end without the space after them, and begin without what stands before", () => {
    const text = "The ship’s crew, 12 men, left.\nNobody saw.";
    const words = ["The", "ship’s", "crew", "12", "men", "left", "Nobody", "saw"];
    expect(unitsOf(text, "word")).toEqual(words);
    expect(forward(text, "word").map((end) => text.slice(0, end).split(/[ \n]/).at(-1))).toEqual([
      ...words,
      "saw.",
    ]);
    expect(previousBoundary(text, 14, "word")).toBe(11);
    expect(previousBoundary(text, 11, "word")).toBe(4);
  });

  it("are found in Armenian and Arabic", () => {
    expect(unitsOf("Խորհուրդը հերքեց։", "word")).toEqual(["Խորհուրդը", "հերքեց"]);
    expect(unitsOf("نفى المجلس ذلك.", "word")).toEqual(["نفى", "المجلس", "ذلك"]);
  });
});

describe("sentences", () => {
  it.each([
    ["a title", ["Gen. Orr met Dr. Vane and Lt. Col. Pryce.", "They talked."]],
    ["initials", ["A report by K. P. Marsh and T.S. Reed came out.", "Nobody read it."]],
    ["letters with points", ["The U.S. Coast Guard denied it at 9 a.m. Monday.", "The end."]],
    ["a number", ["Ship No. 5 sank on Jan. 5.", "Ship No. 6 did not."]],
    ["a quotation that goes on", ["“Was it them?” she asked.", "“No!” they said."]],
    ["initials before an ordinary opening", ["She had lived in the U.S.", "The council knew."]],
    ["a word that looks like an abbreviation", ["He said no.", "Then he left."]],
    ["Armenian full stops", ["Խորհուրդը հերքեց։", "Հետո լռեց։"]],
  ])("are kept whole or told apart at %s", (_, sentences) => {
    const text = sentences.join(" ");
    expect(unitsOf(text, "sentence")).toEqual(sentences);
    expect(forward(text, "sentence")).toEqual([sentences[0]!.length, text.length]);
    expect(back(text, "sentence")).toEqual([sentences[0]!.length + 1, 0]);
  });

  it("end with their line", () => {
    expect(unitsOf("A heading\nA sentence\nand its rest.", "sentence")).toEqual([
      "A heading",
      "A sentence",
      "and its rest.",
    ]);
  });

  it("are found deep in a line of a million characters", () => {
    const text = "A short sentence stands here. ".repeat(40_000);
    const start = 30 * 20_000;
    expect(unitAt(text, start + 3, "sentence")).toEqual({ start, end: start + 29 });
    expect(nextBoundary(text, start + 29, "sentence")).toBe(start + 59);
    expect(previousBoundary(text, start, "sentence")).toBe(start - 30);
  });
});

describe("paragraphs", () => {
  it("are lines without the white space around them, however long, blank ones left out", () => {
    const long = "word ".repeat(3000) + "end";
    const text = `  Indented.\n\n${long}  \n`;
    expect(forward(text, "paragraph")).toEqual([11, 13 + long.length, text.length]);
    expect(back(text, "paragraph")).toEqual([13, 2, 0]);
  });
});

describe("every unit", () => {
  it("stops at the ends of the text", () => {
    for (const text of Object.values(samples))
      for (const unit of UNITS) {
        expect(nextBoundary(text, text.length, unit)).toBe(text.length);
        expect(previousBoundary(text, 0, unit)).toBe(0);
      }
  });

  it("moves on from any place in any text, and never into a surrogate pair", () => {
    fc.assert(
      fc.property(textAndOffset, fc.constantFrom(...UNITS), ({ text, offset }, unit) => {
        const next = nextBoundary(text, offset, unit);
        const previous = previousBoundary(text, offset, unit);
        expect(next > offset || offset === text.length).toBe(true);
        expect(previous < offset || offset === 0).toBe(true);
        expect([next, previous].some((place) => splitsPair(text, place))).toBe(false);
      }),
    );
  });

  it("does not split a pair where a very long sentence is cut", () => {
    const boats = "🚢".repeat(10_000);
    const text = `${boats}x${boats}`;
    expect(nextBoundary(text, 20_000, "sentence")).toBe(20_000 + 4_095);
    expect(previousBoundary(text, 20_001, "sentence")).toBe(20_001 - 4_095);
  });
});
