import fc from "fast-check";
import type { Node, ResolvedPos } from "prosemirror-model";
import { EditorState, TextSelection } from "prosemirror-state";
import { describe, expect, it } from "vitest";
import { TextDocument } from "@/lib/editor/position-map";
import { plainBlocks } from "@/lib/sources/plain-text";
import { wikiBlocks } from "@/lib/sources/wiki-text";
import { Lines } from "@/lib/text/lines";
import { anyText, samples } from "@/tests/cases/text/samples";

const linesOf = (doc: Node) => doc.children.flatMap((bundle) => bundle.children.flatMap((stretch) => stretch.children));
/** The line that a resolved position stands in, or before which. */
const lineAt = ({ stretches }: TextDocument, resolved: ResolvedPos) => {
  const stretch = stretches.firstIn(resolved.index(0)) + (resolved.depth > 0 ? resolved.index(1) : 0);
  return stretches.first(stretch) + (resolved.depth > 1 ? resolved.index(2) : 0);
};
const documentOf = (text: string) => new TextDocument(text, plainBlocks(new Lines(text)));

describe("TextDocument", () => {
  it("has one node per line, and the text of each is the line's, verbatim", () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const { doc } = documentOf(text);
        doc.check();
        expect(linesOf(doc).map((line) => line.textContent)).toEqual(text.split("\n"));
      }),
    );
  });

  it("shows a very long line in pieces, and agrees with ProseMirror on every offset of it (U24)", () => {
    const text = `Before.\n${"rill and stone ".repeat(3_000)}\nAfter.`;
    const map = documentOf(text);
    map.doc.check();
    expect(linesOf(map.doc).length).toBeGreaterThan(10);
    expect(linesOf(map.doc).map((node) => node.textContent + (node.attrs.isContinued ? "" : "\n")).join("")).toBe(`${text}\n`);
    let before = -1;
    for (let offset = 0; offset <= text.length; offset += 7) {
      const position = map.toPosition(offset);
      const resolved = map.doc.resolve(position);
      expect(resolved.parent.textContent.slice(resolved.parentOffset, resolved.parentOffset + 3)).toBe(text.slice(offset).split("\n")[0]!.slice(0, 3).slice(0, resolved.parent.content.size - resolved.parentOffset));
      expect(map.toOffset(position)).toBe(offset);
      expect(position).toBeGreaterThan(before);
      before = position;
    }
  });

  it("agrees with ProseMirror on every offset of every sample and of any text", () => {
    const check = (text: string) => {
      const map = documentOf(text);
      for (let offset = 0; offset <= text.length; offset++) {
        const position = map.toPosition(offset);
        const resolved = map.doc.resolve(position);
        const before = text.slice(0, offset).split("\n");
        expect(resolved.parent.type.name).toBe("line");
        expect([lineAt(map, resolved), resolved.parentOffset]).toEqual([
          before.length - 1,
          before.at(-1)!.length,
        ]);
        expect(map.toOffset(position)).toBe(offset);
      }
    };
    Object.values(samples).forEach(check);
    fc.assert(fc.property(anyText(80), check));
  });

  it("agrees with ProseMirror in texts of many bundles, and all of their stretches are in one (U24)", () => {
    const map = documentOf("rill and stone, \n\n".repeat(5_000));
    map.doc.check();
    expect(map.doc.childCount).toBeGreaterThan(5);
    expect(map.doc.children.reduce((sum, bundle) => sum + bundle.childCount, 0)).toBe(map.stretches.size);
    for (let offset = 0; offset <= map.text.length; offset += 13) {
      const resolved = map.doc.resolve(map.toPosition(offset));
      expect([resolved.depth, lineAt(map, resolved)]).toEqual([3, map.lines.at(offset)]);
      expect(map.toOffset(resolved.pos)).toBe(offset);
    }
  });

  it("has an offset for every position: between two lines the end of the one before", () => {
    fc.assert(
      fc.property(anyText(80), (text) => {
        const map = documentOf(text);
        for (let position = 0; position <= map.doc.content.size; position++) {
          const resolved = map.doc.resolve(position);
          const next = lineAt(map, resolved);
          const line = resolved.depth === 3 ? next : Math.max(next - 1, 0);
          const within = resolved.depth === 3 ? resolved.parentOffset : next === 0 ? 0 : Infinity;
          expect(map.toOffset(position)).toBe(Math.min(map.lines.start(line) + within, map.lines.end(line)));
        }
      }),
    );
    const map = documentOf("ab\nc");
    expect([-5, 0, 1, 2, 3, 5, 6, 7, 9, 99].map((position) => map.toOffset(position))).toEqual([
      0, 0, 0, 0, 0, 2, 2, 3, 4, 4,
    ]);
  });

  it("gives ranges that ProseMirror reads as the words of the span, over line ends too", () => {
    const text = "One 🚢 line.\n\nAnother line.";
    const map = documentOf(text);
    const span = { start: 4, end: 21 };
    const { from, to } = map.toRange(span);
    expect(map.doc.textBetween(from, to, "\n")).toBe(text.slice(4, 21));
    const state = EditorState.create({ doc: map.doc, selection: TextSelection.create(map.doc, to, from) });
    expect(map.toSpan(state.selection.anchor, state.selection.head)).toEqual(span);
  });

  it("has no span where no character lies between two positions", () => {
    expect(documentOf("ab\nc").toSpan(5, 5)).toBeNull();
    expect(documentOf("ab\nc").toSpan(5, 6)).toBeNull();
    expect(documentOf("ab\nc").toSpan(5, 7)).toEqual({ start: 2, end: 3 });
  });

  it("refuses an offset outside the text", () => {
    for (const offset of [-1, 5, 0.5, NaN])
      expect(() => documentOf("ab\nc").toPosition(offset)).toThrow(RangeError);
  });

  it("gives each line the kind, level and ordinal of its block, and blank lines none", () => {
    const text = "= Quay =\n\n* one\n```\nx\n\ny\n```\n\nEnd";
    const { doc } = new TextDocument(text, wikiBlocks(new Lines(text)));
    expect(linesOf(doc).map(({ attrs }) => `${attrs.kind} ${attrs.level} ${attrs.ordinal}`)).toEqual([
      ...["heading 1 0", "blank 0 -1", "list_item 1 1"],
      ...Array.from({ length: 5 }, () => "preformatted 0 2"),
      ...["blank 0 -1", "paragraph 0 3"],
    ]);
  });

  it("takes the first of several blocks in one line, and one block over several lines for all of them", () => {
    const block = (ordinal: number, start: number, end: number) =>
      ({ ordinal, kind: "paragraph", level: 0, start, end }) as const;
    const { doc } = new TextDocument("ab cd\nef\n\ngh", [block(0, 0, 2), block(1, 3, 8), block(2, 10, 12)]);
    expect(linesOf(doc).map(({ attrs }) => attrs.ordinal)).toEqual([0, 1, -1, 2]);
  });

  it("knows where each piece's node opens, cut lines among them (U24)", () => {
    const text = `ab\n\n${"long ".repeat(8_000)}\nend`;
    const document = documentOf(text);
    expect(document.pieces.size).toBeGreaterThan(4);
    for (let piece = 0; piece < document.pieces.size; piece++) expect(document.doc.nodeAt(document.opening(piece))).toBe(linesOf(document.doc)[piece]);
  });
});
