import type { Node } from "prosemirror-model";
import type { Block } from "@/lib/text/blocks";
import { lastAtMost, Lines } from "@/lib/text/lines";
import { Pieces } from "@/lib/text/pieces";
import type { Utf16Offset } from "@/lib/text/offsets";
import type { Span } from "@/lib/text/span";
import { readerSchema } from "@/lib/editor/schema";
import { Stretches } from "@/lib/editor/stretches";

/**
 * A revision as a ProseMirror document, with the way between offsets of the text and positions in the
 * document. Both count UTF-16 units, and they differ by the piece only: where the text has one "\n", the
 * document has two tokens (a node's end and the next one's beginning), and one more token opens the first
 * node; where a long line is cut, the document has two tokens and the text nothing; and where a stretch or a
 * bundle ends, two more, with one that opens the first of each. So
 * `position = offset + piece + cuts + 2 * stretch + 2 * bundle + 3`.
 */
export class TextDocument {
  readonly doc: Node;
  readonly lines: Lines;
  /** what the document has a node for: the lines, very long ones in pieces */
  readonly pieces: Pieces;
  /** what the browser lays out as one */
  readonly stretches: Stretches;

  constructor(
    readonly text: string,
    readonly blocks: readonly Block[],
  ) {
    this.lines = new Lines(text);
    this.pieces = new Pieces(text, this.lines);
    this.stretches = new Stretches(this.pieces);
    this.doc = readerSchema.nodes.doc.create(null, bundleNodes(this.stretches, pieceNodes(this.pieces, blocks)));
  }

  /** The position of an offset; refuses (RangeError) an offset outside the text. */
  toPosition(offset: Utf16Offset): number {
    if (!Number.isInteger(offset) || offset < 0 || offset > this.text.length)
      throw new RangeError(`offset ${offset} is outside the text of ${this.text.length} units`);
    return this.#inside(this.pieces.at(offset)) + offset;
  }

  /** The position right before a piece's node. */
  opening(piece: number): number {
    return this.pieces.start(piece) + this.#inside(piece) - 1;
  }

  /** What a piece's positions are ahead of its offsets. */
  #inside(piece: number): number {
    const stretch = this.stretches.of(piece);
    return piece + this.pieces.cuts(piece) + 2 * (stretch + this.stretches.bundleOf(stretch)) + 3;
  }

  /**
   * The offset of a position: every position has one. Before the first line it is 0, between two lines the
   * end of the one before, beyond the document the nearest end.
   */
  toOffset(position: number): Utf16Offset {
    const { pieces } = this;
    const piece = lastAtMost(pieces.size, (each) => pieces.start(each) + this.#inside(each), position);
    return Math.min(Math.max(position - this.#inside(piece), 0), pieces.end(piece));
  }

  /** The positions of both ends of a span, as decorations and selections want them. */
  toRange(span: Span): { from: number; to: number } {
    return { from: this.toPosition(span.start), to: this.toPosition(span.end) };
  }

  /** The span between two positions, in either order; null when no character lies between them. */
  toSpan(one: number, other: number): Span | null {
    const a = this.toOffset(one);
    const b = this.toOffset(other);
    return a === b ? null : { start: Math.min(a, b), end: Math.max(a, b) };
  }
}

function bundleNodes(stretches: Stretches, pieces: readonly Node[]): Node[] {
  const { bundle, stretch } = readerSchema.nodes;
  const parts = Array.from({ length: stretches.size }, (_, at) => stretch.create(null, pieces.slice(stretches.first(at), stretches.first(at + 1))));
  return Array.from({ length: stretches.bundles }, (_, at) => bundle.create(null, parts.slice(stretches.firstIn(at), stretches.firstIn(at + 1))));
}

function pieceNodes(pieces: Pieces, blocks: readonly Block[]): Node[] {
  const nodes: Node[] = [];
  let next = 0;
  for (let piece = 0; piece < pieces.size; piece++) {
    while (next < blocks.length && blocks[next]!.end <= pieces.start(piece)) next++;
    const block = blocks[next];
    const cut = { isContinued: pieces.isContinued(piece), continues: pieces.continues(piece) };
    nodes.push(pieceNode(pieces.textOf(piece), block && block.start < pieces.end(piece) ? block : null, cut));
  }
  return nodes;
}

function pieceNode(text: string, block: Block | null, cut: { isContinued: boolean; continues: boolean }): Node {
  const attributes = { ...cut, ...(block && { kind: block.kind, level: block.level, ordinal: block.ordinal }) };
  return readerSchema.nodes.line.create(attributes, text === "" ? null : readerSchema.text(text));
}
