import fc from "fast-check";
import { expect, test } from "vitest";
import { Comparison } from "@/lib/revisions/comparison";
import { TextMap } from "@/lib/revisions/text-map";
import { sentencesOf } from "@/lib/text/segmentation";

const wordsOf = (text: string, spans: readonly { start: number; end: number }[]) => spans.map(({ start, end }) => text.slice(start, end));

test("V2: a text is compared by sentences, in any script", () => {
  const comparison = new Comparison("One fell. Two fell.\n雨が降った。風が吹いた。", "One fell. Three fell.\n雨が降った。風が止んだ。");
  expect([...comparison.kept]).toEqual([0, -1, 2, -1]);
});
test("V2: changed sentences are compared by words", () => {
  const map = new TextMap(new Comparison("The dam held. Boats came.", "The dam broke. Boats came."));
  const [hunk] = map.comparison.hunks;
  expect(map.piecesOf(hunk!).map(({ isSame, older, newer }) => [isSame, older.start, older.end, newer.start, newer.end])).toEqual([
    [true, 0, 8, 0, 8], [false, 8, 12, 8, 13], [true, 12, 13, 13, 14],
  ]);
});
test("V2: hunks and kept sentences together are the whole of both texts", () => {
  const line = fc.array(fc.constantFrom("A b.", "C d!", "E?", "ա բ։"), { maxLength: 12 }).map((all) => all.join(" "));
  fc.assert(
    fc.property(line, line, (older, newer) => {
      const { kept, hunks, ...comparison } = new Comparison(older, newer);
      const inHunks = (side: "older" | "newer") => hunks.reduce((sum, hunk) => sum + hunk[side].end - hunk[side].start, 0);
      const keptOnes = [...kept].filter((to) => to >= 0);
      expect(keptOnes).toEqual([...new Set(keptOnes)].sort((a, b) => a - b));
      expect(inHunks("older") + keptOnes.length).toBe(comparison.older.length);
      expect(inHunks("newer") + keptOnes.length).toBe(comparison.newer.length);
    }),
  );
});
test("V2: a line without end is cut where sentences end, alike after anything before it", () => {
  const line = Array.from({ length: 1_200 }, (_, index) => `Sentence ${index} of the log.`).join(" ");
  const whole = wordsOf(line, sentencesOf(line));
  const added = `A note at the beginning. ${line}`;
  expect(whole).toHaveLength(1_200);
  expect(wordsOf(added, sentencesOf(added)).slice(1)).toEqual(whole);
});
