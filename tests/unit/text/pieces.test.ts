import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Lines } from "@/lib/text/lines";
import { LONG, Pieces } from "@/lib/text/pieces";
import { anyText } from "@/tests/cases/text/samples";

const piecesOf = (text: string) => new Pieces(text, new Lines(text));
const all = (pieces: Pieces) => Array.from({ length: pieces.size }, (_, piece) => piece);
const long = (word: string) => word.repeat(Math.ceil((3 * LONG) / word.length));

describe("Pieces (U24)", () => {
  it("are the lines, where none is very long", () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const pieces = piecesOf(text);
        expect(all(pieces).map((piece) => pieces.textOf(piece))).toEqual(text.split("\n"));
        expect(all(pieces).some((piece) => pieces.cuts(piece) > 0)).toBe(false);
      }),
    );
  });

  it("hold the whole text in its order, and nothing else: line ends stand between lines only", () => {
    const text = `Short.\n${long("rill and stone ")}\n\n${long("brook ")}`;
    const pieces = piecesOf(text);
    const again = all(pieces).map((piece) => pieces.textOf(piece) + (piece + 1 < pieces.size && !pieces.isContinued(piece) ? "\n" : ""));
    expect(again.join("")).toBe(text);
    expect(all(pieces).every((piece) => pieces.end(piece) - pieces.start(piece) <= LONG)).toBe(true);
    expect(all(pieces).filter((piece) => pieces.continues(piece)).length).toBe(pieces.cuts(pieces.size - 1));
    expect(pieces.continues(1)).toBe(false);
    expect(pieces.continues(2)).toBe(true);
  });

  it("begin at words, where there are any", () => {
    const pieces = piecesOf(long("rill and stone "));
    for (const piece of all(pieces).slice(1)) expect(pieces.textOf(piece)).toMatch(/^(rill|and|stone)\b/);
  });

  it.each([["a letter and its marks", "e\u0301\u0323"], ["a character of two units", "🚣"], ["a joined emoji", "👩\u200d🚀"]])("don't part %s", (_name, character) => {
    const pieces = piecesOf(long(character));
    expect(pieces.size).toBeGreaterThan(3);
    for (const piece of all(pieces)) expect(pieces.start(piece) % character.length).toBe(0);
  });

  it("are found by offset; where a line is cut, the later piece", () => {
    const pieces = piecesOf(long("brook "));
    for (const piece of all(pieces)) expect([pieces.at(pieces.start(piece)), pieces.at(pieces.end(piece) - 1)]).toEqual([piece, piece]);
  });
});
