import { Fragment, type Node } from "prosemirror-model";
import type { Block } from "@/lib/text/blocks";
import { lastAtMost, Lines } from "@/lib/text/lines";
import type { Utf16Offset } from "@/lib/text/offsets";
import type { Span } from "@/lib/text/span";
import { readerSchema } from "@/lib/editor/schema";

/**
 * A revision as a ProseMirror document, with the way between offsets of the text and positions in the
 * document. Both count UTF-16 units, and they differ by the line only: where the text has one "\n", the
 * document has two tokens (a line's end and the next one's beginning), and one more token opens the first
 * line. So `position = offset + line + 1`.
 */
export class TextDocument {
  readonly doc: Node;
  readonly lines: Lines;

  constructor(
    readonly text: string,
    readonly blocks: readonly Block[],
  ) {
    this.lines = new Lines(text);
    this.doc = readerSchema.nodes.doc.create(null, lineNodes(this.lines, blocks));
  }

  /** The position of an offset; refuses (RangeError) an offset outside the text. */
  toPosition(offset: Utf16Offset): number {
    if (!Number.isInteger(offset) || offset < 0 || offset > this.text.length)
      throw new RangeError(`offset ${offset} is outside the text of ${this.text.length} units`);
    return offset + this.lines.at(offset) + 1;
  }

  /**
   * The offset of a position: every position has one. Before the first line it is 0, between two lines the
   * end of the one before, beyond the document the nearest end.
   */
  toOffset(position: number): Utf16Offset {
    const line = lastAtMost(this.lines.size, (line) => this.lines.start(line) + line + 1, position);
    return Math.min(Math.max(position - line - 1, 0), this.lines.end(line));
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

function lineNodes(lines: Lines, blocks: readonly Block[]): Fragment {
  const nodes: Node[] = [];
  let next = 0;
  for (let line = 0; line < lines.size; line++) {
    while (next < blocks.length && blocks[next]!.end <= lines.start(line)) next++;
    const block = blocks[next];
    nodes.push(lineNode(lines.textOf(line), block && block.start < lines.end(line) ? block : null));
  }
  return Fragment.fromArray(nodes);
}

function lineNode(text: string, block: Block | null): Node {
  const attributes = block && { kind: block.kind, level: block.level, ordinal: block.ordinal };
  return readerSchema.nodes.line.create(attributes, text === "" ? null : readerSchema.text(text));
}
