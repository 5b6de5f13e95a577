import { describe, expect, it } from "vitest";
import { caretAfter, type Direction } from "@/lib/text/caret";
import type { Unit } from "@/lib/text/segmentation";

/** Every place where the caret stops from one end of the text to the other. */
function stops(text: string, unit: Unit, direction: Direction, isExtending = false): number[] {
  const places: number[] = [];
  const last = direction === 1 ? text.length : 0;
  for (let at = text.length - last; at !== last; places.push(at)) at = caretAfter(text, at, unit, direction, { isExtending });
  return places;
}
const text = "One day. It rained.\n\n\nThe end\n";

describe("U6 the caret", () => {
  it("goes on to the beginning of the next word, sentence, block, over white space and empty lines", () => {
    expect(stops(text, "word", 1)).toEqual([4, 9, 12, 22, 26, 30]);
    expect(stops(text, "sentence", 1)).toEqual([9, 22, 30]);
    expect(stops(text, "paragraph", 1)).toEqual([22, 30]);
  });
  it("takes a selection along to the end of each, without the white space after it", () => {
    expect(stops(text, "word", 1, true)).toEqual([3, 7, 11, 18, 25, 29, 30]);
    expect(stops(text, "sentence", 1, true)).toEqual([8, 19, 29, 30]);
    expect(stops(text, "paragraph", 1, true)).toEqual([19, 29, 30]);
  });
  it("goes back to the beginning of each", () => {
    expect(stops(text, "word", -1)).toEqual([26, 22, 12, 9, 4, 0]);
    expect(stops(text, "sentence", -1)).toEqual([22, 9, 0]);
    expect(stops(text, "paragraph", -1)).toEqual([22, 0]);
  });
  it("stays at the ends of the text", () => {
    expect([caretAfter(text, text.length, "word", 1), caretAfter(text, 0, "sentence", -1), caretAfter("", 0, "word", 1)]).toEqual([text.length, 0, 0]);
  });

  const scripts = {
    Armenian: "Գետը վարարեց։ Կամուրջը փլվեց։", Hebrew: "הגשר נפל. איש לא נפגע.", Arabic: "انهار الجسر. لم يصب أحد.", mixed: "The גשר fell. קפטן K. said 12.",
    marks: "Cafe\u0301 noir. E\u0301te\u0301 chaud.", emoji: "A 👨‍👩‍👧 came. The 🇦🇲 won!", Hindi: "पुल टूट गया। कोई घायल नहीं।",
  };
  it.each(Object.entries(scripts))("stops in %s at whole characters only, and the same number of sentences each way", (_script, words) => {
    const graphemes = new Set([...new Intl.Segmenter("und").segment(words)].map(({ index }) => index).concat(words.length));
    for (const unit of ["character", "word", "sentence", "paragraph"] as const) {
      const all = [...stops(words, unit, 1), ...stops(words, unit, 1, true), ...stops(words, unit, -1)];
      expect(all.filter((at) => !graphemes.has(at))).toEqual([]);
    }
    expect([stops(words, "sentence", 1).length, stops(words, "sentence", -1).length]).toEqual([2, 2]);
  });
});
