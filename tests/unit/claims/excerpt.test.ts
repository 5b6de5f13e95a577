import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { currentPlace, excerpt, surroundings, widened, type Piece } from "@/lib/claims/excerpt";
import type { FragmentRole } from "@/lib/claims/record";
import { describe as selectorOf } from "@/lib/selectors/describe";

const text = [
  "A heading",
  "The river rose in the night, as it does every spring. On Monday the office said, after a long silence, that no boat of the old fleet, which had lain there since March, was hit. Nobody asked the guild.",
  "It ended there.",
].join("\n");
const fragment = (role: FragmentRole, words: string, source = text) => {
  const start = source.indexOf(words);
  return { role, ...selectorOf(source, { start, end: start + words.length }) };
};
const written = (pieces: readonly Piece[]) =>
  pieces.map((piece) => {
    if (piece.kind !== "words") return piece.kind === "gap" ? "[…]" : "…";
    return piece.roles.length > 0 ? `<${piece.roles.join(",")}:${piece.text}>` : piece.text;
  }).join("|");

describe("an excerpt", () => {
  test("shows source, cue and content in text order, verbatim, in the context that is known, cut at whole words", () => {
    const pieces = excerpt([fragment("content", "no boat"), fragment("cue", "said"), fragment("source", "the office")]);
    expect(written(pieces)).toBe("…|does every spring. On Monday |<source:the office>| |<cue:said>|, after a long silence, that |<content:no boat>| of the old fleet, which had|…");
  });
  test("leaves out what lies between two fragments of the content, known or not", () => {
    const near = excerpt([fragment("content", "no boat"), fragment("content", "fleet")]);
    expect(written(near)).toContain("<content:no boat>|[…]|<content:fleet>");
    const far = excerpt([fragment("content", "The river"), fragment("content", "was hit")]);
    expect(written(far)).toMatch(/<content:The river>.*\[…\].*<content:was hit>/);
  });
  test("keeps to the line, and to the ends of the text", () => {
    expect(written(excerpt([fragment("content", "The river")]))).toMatch(/^<content:The river>/);
    expect(written(excerpt([fragment("content", "ended")]))).toBe("It |<content:ended>| there.");
  });
  test("keeps every role of a word", () => {
    const pieces = excerpt([fragment("content", "after a long silence"), fragment("hedge", "long")]);
    expect(written(pieces)).toContain("<content:after a >|<content,hedge:long>|<content: silence>");
  });
  test("says nothing that the text does not say at that place, whatever the fragments", () => {
    const spans = fc.uniqueArray(fc.tuple(fc.nat(text.length - 2), fc.integer({ min: 1, max: 40 })), { minLength: 1, maxLength: 6 });
    fc.assert(fc.property(spans, fc.boolean(), (chosen, isWide) => {
      const fragments = chosen.map(([start, length]) => ({ role: "source" as const, ...selectorOf(text, { start, end: Math.min(start + length, text.length) }) }));
      const pieces = isWide ? widened(text, fragments, 1) : excerpt(fragments);
      const words = pieces.flatMap((piece) => (piece.kind === "words" ? [piece] : []));
      for (const piece of words) expect(text.slice(piece.start, piece.start + piece.text.length)).toBe(piece.text);
      for (const { start, end } of fragments) {
        const marked = words.filter(({ roles, start: at }) => roles.length > 0 && at >= start && at < end).map((piece) => piece.text).join("");
        expect(marked).toBe(text.slice(start, end));
      }
    }));
  });
});

describe("more context", () => {
  test("is the whole sentence around each fragment, then one more on either side", () => {
    const fragments = [fragment("content", "no boat"), fragment("cue", "said")];
    const words = (more: number) => widened(text, fragments, more).map((piece) => (piece.kind === "words" ? piece.text : "[…]")).join("");
    expect(words(0)).toBe("On Monday the office said, after a long silence, that no boat of the old fleet, which had lain there since March, was hit.");
    expect(words(1)).toBe("The river rose in the night, as it does every spring. On Monday the office said, after a long silence, that no boat of the old fleet, which had lain there since March, was hit. Nobody asked the guild.");
  });
});

describe("where a mention stands", () => {
  const anchoring = (revisionId: string, state: "placed" | "retired" = "placed") => ({ id: revisionId, revisionId, state });
  const mention = (...anchorings: ReturnType<typeof anchoring>[]) => ({ anchorings }) as unknown as Parameters<typeof currentPlace>[0];
  test("is its place on the newest revision, else, orphaned, the newest that it has", () => {
    expect(currentPlace(mention(anchoring("one"), anchoring("two")), "one")).toMatchObject({ anchoring: { id: "one" }, isOrphaned: false });
    expect(currentPlace(mention(anchoring("one"), anchoring("two"), anchoring("three", "retired")), "four")).toMatchObject({ anchoring: { id: "two" }, isOrphaned: true });
    expect(currentPlace(mention(), "one")).toBeNull();
  });
});

describe("the words in the lines around them (K26)", () => {
  const cue = fragment("cue", "the office said");
  test("are whole lines, nothing left out between, and say whether that is the whole text", () => {
    const { pieces, isWhole } = surroundings(text, [cue], 20);
    expect(written(pieces)).toBe("The river rose in the night, as it does every spring. On Monday |<cue:the office said>|, after a long silence, that no boat of the old fleet, which had lain there since March, was hit. Nobody asked the guild.");
    expect(isWhole).toBe(false);
  });
  test("are the whole text, character by character, where they reach so far", () => {
    const { pieces, isWhole } = surroundings(text, [cue, fragment("content", "It ended there.")], 4_000);
    expect(pieces.map((piece) => (piece.kind === "words" ? piece.text : "")).join("")).toBe(text);
    expect(isWhole).toBe(true);
  });
});
