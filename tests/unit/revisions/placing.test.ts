import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Comparison } from "@/lib/revisions/comparison";
import { Placer, type PlacedFragment, type Placing } from "@/lib/revisions/placing";

const content = (text: string, words: string, from = 0): PlacedFragment => {
  const start = text.indexOf(words, from);
  return { role: "content", start, end: start + words.length };
};
const placed = (older: string, newer: string, ...fragments: PlacedFragment[]) => new Placer(new Comparison(older, newer)).place(fragments);
const words = (text: string, placing: Placing) => ("spans" in placing ? placing.spans.map((span) => span && text.slice(span.start, span.end)) : []);

const BEFORE = "The ferry left at noon. The harbour office had not seen the letter. Two crews waited at the pier.";

describe("V3: what moves by itself", () => {
  test("V3: a mention whose sentence is the same moves with all of its fragments, whatever changed elsewhere", () => {
    const newer = `A note by the editors.\n${BEFORE.replace("noon", "one o’clock")}`;
    const fragments = [content(BEFORE, "had not seen the letter"), { ...content(BEFORE, "The harbour office"), role: "source" }];
    const placing = placed(BEFORE, newer, ...fragments);
    expect([placing.kind, words(newer, placing)]).toEqual(["moved", ["had not seen the letter", "The harbour office"]]);
  });
  test("V3: a mention over two sentences moves only while nothing came between them", () => {
    const fragments = [content(BEFORE, "Two crews waited"), { ...content(BEFORE, "The harbour office"), role: "source" }];
    expect(placed(BEFORE, `First. ${BEFORE}`, ...fragments).kind).toBe("moved");
    expect(placed(BEFORE, BEFORE.replace("letter. Two", "letter. The mayor spoke. Two"), ...fragments)).toMatchObject({ kind: "proposed", method: "diff", score: 1 });
  });
  test("V3: words that are the same in a sentence that isn't are proposed, not moved", () => {
    const older = "Officials said that the lock was closed. It rained.";
    const newer = "Officials denied that the lock was closed. It rained.";
    const placing = placed(older, newer, content(older, "the lock was closed"));
    expect([placing.kind, words(newer, placing)]).toEqual(["proposed", ["the lock was closed"]]);
  });
  test("V3: of equal sentences of which one went, none moves by itself", () => {
    const older = "Rain fell. Rain fell. Rain fell. The lock closed.";
    const newer = "Rain fell. Rain fell. The lock closed.";
    const placings = [0, 11, 22].map((from) => placed(older, newer, content(older, "Rain fell", from)).kind);
    expect(placings).not.toContain("moved");
  });
  test("V3: equal sentences that all stayed move each to its own place", () => {
    const older = "Asked, he was silent. The mill burned. Asked, he was silent. The quay held.";
    const newer = `Updated. ${older}`;
    const second = older.lastIndexOf("Asked");
    expect(placed(older, newer, { role: "content", start: second, end: second + 5 })).toEqual({ kind: "moved", spans: [{ start: second + 9, end: second + 14 }] });
  });
  test("V3: an answer doesn't move under another question", () => {
    const older = "Did the mill burn? Yes. Did the quay hold? No.";
    const newer = "Did the mill burn? No. Did the quay hold? Yes.";
    expect(placed(older, newer, content(older, "Yes")).kind).not.toBe("moved");
    expect(placed(older, newer, content(older, "No.")).kind).not.toBe("moved");
  });
});

describe("V4: never by score alone", () => {
  test("V4: a deleted sentence isn't moved to a look-alike that stood elsewhere before already", () => {
    const older = "The northern gate was open at dawn. Boats came in. Nobody kept a list. The northern gate was open at dusk.";
    const newer = "Boats came in. Nobody kept a list. The northern gate was open at dusk.";
    expect(placed(older, newer, content(older, "The northern gate was open at dawn"))).toEqual({ kind: "lost" });
    const copied = `${older} The northern gate was open at dawn.`;
    const placing = placed(copied, copied.slice(36), content(copied, "The northern gate was open at dawn"));
    expect(placing).toEqual({ kind: "lost", lookAlike: { start: 71, end: 105 } });
  });
  test("V4: a meaning flipped by one word is proposed with its score, and not moved", () => {
    const newer = BEFORE.replace("had not", "had now");
    const placing = placed(BEFORE, newer, content(BEFORE, "had not seen the letter"));
    expect(placing).toMatchObject({ kind: "proposed", method: "diff" });
    expect(words(newer, placing)).toEqual(["had now seen the letter"]);
  });
  test("V4: an extra space at the true place is proposed there, though the very words stand elsewhere", () => {
    const newer = `${BEFORE.replace("seen the", "seen  the")} A reader wrote that the office had not seen the letter.`;
    const placing = placed(BEFORE, newer, content(BEFORE, "had not seen the letter"));
    expect(words(newer, placing)).toEqual(["had not seen  the letter"]);
    expect(placing).toMatchObject({ kind: "proposed", method: "diff", runnerUp: { start: newer.lastIndexOf("had not"), end: newer.length - 1 } });
  });
  test("V4: a sentence that moved unchanged is proposed where it is new, and not moved", () => {
    const older = "The weir broke at night. One. Crews came by boat. Two. The mayor thanked them. Three.";
    const newer = "One. Crews came by boat. Two. The mayor thanked them. Three. The weir broke at night.";
    const placing = placed(older, newer, content(older, "The weir broke"));
    expect(placing).toMatchObject({ kind: "proposed", method: "search", score: 1, spans: [{ start: 61, end: 75 }] });
  });
  test("V4: words that went are looked for near first", () => {
    const filler = Array.from({ length: 60 }, (_, index) => `Sentence number ${index} of the log tells of calm water and low wind.`).join(" ");
    const older = `The pump failed twice on Sunday. ${filler} The end.`;
    const newer = `Corrected. The pump failed twice on Monday morning. ${filler} The pump failed twice on Sunday.`;
    const placing = placed(older, newer, content(older, "The pump failed twice on Sunday"));
    expect(words(newer, placing)[0]).toMatch(/^The pump failed twice on Monday/);
    expect(placing).toMatchObject({ kind: "proposed", runnerUp: { start: newer.lastIndexOf("The pump") } });
  });
  test("V4: fragments whose words went are left out, the others stay together", () => {
    const older = "The miller said on Friday that the dam held. Rain fell.";
    const newer = "It is known by now that the dam held. Rain fell.";
    const placing = placed(older, newer, content(older, "the dam held"), { ...content(older, "The miller"), role: "source" });
    expect(words(newer, placing)).toEqual(["the dam held", null]);
  });
});

/** Sentences of few words, so that texts repeat themselves; an edit changes, deletes, adds, copies or swaps. */
const sentence = fc.array(fc.constantFrom("dam", "held", "not", "ներքև", "🚣", "mayor", "said", "12", "é"), { minLength: 2, maxLength: 6 }).map((all) => `The ${all.join(" ")}.`);
const edit = fc.record({ at: fc.nat(), kind: fc.constantFrom("change", "delete", "add", "copy", "swap"), words: sentence, to: fc.nat() });
const marked = fc.record({ at: fc.nat(), from: fc.nat(), length: fc.nat() });

interface Line {
  readonly id: number;
  readonly text: string;
}
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

/** Each line keeps its number for as long as it is the same one at its place. */
function edited(lines: readonly Line[], { at, kind, words: text, to }: Edit): Line[] {
  const index = at % lines.length;
  const fresh = { id: -1, text };
  if (kind === "delete") return lines.length > 1 ? lines.filter((_, each) => each !== index) : [...lines];
  if (kind === "add") return [...lines.slice(0, index), fresh, ...lines.slice(index)];
  if (kind === "copy") return [...lines.slice(0, to % lines.length), { id: -1, text: lines[index]!.text }, ...lines.slice(to % lines.length)];
  if (kind === "change") return lines.map((line, each) => (each === index ? fresh : line));
  const moved = lines.filter((_, each) => each !== index);
  return [...moved.slice(0, to % lines.length), { id: -1, text: lines[index]!.text }, ...moved.slice(to % lines.length)];
}

test("V3: whatever was edited, what moves has the very words, in order, and lies in an unchanged sentence", () => {
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 3, maxLength: 14 }), fc.array(edit, { maxLength: 4 }), marked, (texts, edits, { at, from, length }) => {
      const older = texts.join(" ");
      const newer = edits.reduce(edited, texts.map((text, id) => ({ id, text }))).map(({ text }) => text).join(" ");
      const line = at % texts.length;
      const start = texts.slice(0, line).join(" ").length + (line ? 1 : 0) + (from % 3);
      const end = start + 1 + (length % (texts[line]!.length - 3));
      const placing = placed(older, newer, { role: "content", start, end });
      if (placing.kind !== "moved") return;
      const [span] = placing.spans;
      expect(newer.slice(span!.start, span!.end)).toBe(older.slice(start, end));
      expect(newer.slice(span!.start - (from % 3))).toMatch(new RegExp(`^${texts[line]!.replaceAll(".", "\\.")}`, "u"));
    }),
    { numRuns: 2_000 },
  );
});
test("V3: where every sentence is another one, nothing moves but to its own place", () => {
  const distinct = fc.uniqueArray(sentence, { minLength: 4, maxLength: 14 });
  fc.assert(
    fc.property(distinct, fc.array(edit, { maxLength: 3 }), fc.nat(), (texts, edits, at) => {
      const known = new Set(texts);
      const fresh = edits.filter(({ kind, words: text }) => kind !== "copy" && kind !== "swap" && !known.has(text));
      const lines = fresh.reduce(edited, texts.map((text, id) => ({ id, text })));
      const newer = lines.map(({ text }) => text).join(" ");
      const line = at % texts.length;
      const start = texts.slice(0, line).join(" ").length + (line ? 1 : 0);
      const placing = placed(texts.join(" "), newer, { role: "content", start, end: start + texts[line]!.length - 1 });
      if (placing.kind !== "moved") return;
      const to = lines.findIndex(({ id }) => id === line);
      expect(to).toBeGreaterThanOrEqual(0);
      expect(placing.spans[0]!.start).toBe(lines.slice(0, to).map(({ text }) => text).join(" ").length + (to ? 1 : 0));
    }),
    { numRuns: 1_000 },
  );
});
test("V4: what is proposed lies in the text, isn't empty and cuts no character in two", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 4, maxLength: 60 }), fc.string({ unit: "grapheme", maxLength: 60 }), fc.nat(), (a, b, at) => {
      const [older, newer] = [`${a} Ende.`, `${b} Ende.`];
      const cuts = Array.from(new Intl.Segmenter().segment(older), ({ index }) => index);
      const placing = placed(older, newer, { role: "content", start: cuts[at % (cuts.length - 1)]!, end: older.length });
      if (placing.kind !== "proposed") return;
      for (const span of placing.spans) {
        if (!span) continue;
        expect(span.start).toBeLessThan(span.end);
        expect(newer.slice(span.start, span.end)).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
      }
    }),
  );
});
