import { lastAtMost, type Lines } from "@/lib/text/lines";
import type { Utf16Offset } from "@/lib/text/offsets";

/** A line up to this length (UTF-16 units) is one piece. */
export const LONG = 16_000;
/** About how long the pieces of a longer one are: a screen or two. */
const PIECE = 4_000;
/** How far before that length white space is looked for. */
const LOOK_BACK = 1_000;

/**
 * The pieces that a text is shown in: its lines, of which very long ones are cut, at white space where there is some, so
 * that a browser never has to lay out megabytes to show a screen. Offsets are those of the text; nothing lies between two
 * pieces of one line.
 */
export class Pieces {
  readonly starts: Uint32Array;
  /** For each piece, how many cuts within lines there are up to its beginning; null for none in the text. */
  readonly #cuts: Uint32Array | null;

  constructor(
    readonly text: string,
    lines: Lines,
  ) {
    const cuts = cutsOf(text, lines);
    this.starts = cuts.length === 0 ? lines.starts : Uint32Array.from([...lines.starts, ...cuts]).sort();
    this.#cuts = cuts.length === 0 ? null : counted(this.starts, new Set(cuts));
  }

  get size(): number {
    return this.starts.length;
  }

  start(piece: number): Utf16Offset {
    return this.starts[piece]!;
  }

  /** The end of a piece, before the "\n" of the line that ends with it. */
  end(piece: number): Utf16Offset {
    if (piece + 1 >= this.size) return this.text.length;
    return this.start(piece + 1) - (this.isContinued(piece) ? 0 : 1);
  }

  textOf(piece: number): string {
    return this.text.slice(this.start(piece), this.end(piece));
  }

  /** The piece that an offset stands in; between two pieces of one line, the later one. */
  at(offset: Utf16Offset): number {
    return lastAtMost(this.size, (piece) => this.starts[piece]!, offset);
  }

  /** How many cuts within lines there are up to the beginning of a piece. */
  cuts(piece: number): number {
    return this.#cuts?.[piece] ?? 0;
  }

  /** Whether the piece's line goes on in the next one. */
  isContinued(piece: number): boolean {
    return piece + 1 < this.size && this.cuts(piece + 1) > this.cuts(piece);
  }

  /** Whether the piece goes on with the line of the one before. */
  continues(piece: number): boolean {
    return piece > 0 && this.isContinued(piece - 1);
  }
}

function cutsOf(text: string, lines: Lines): Utf16Offset[] {
  const cuts: Utf16Offset[] = [];
  for (let line = 0; line < lines.size; line++) {
    const end = lines.end(line);
    if (end - lines.start(line) <= LONG) continue;
    for (let at = cutAfter(text, lines.start(line)); at < end - LOOK_BACK; at = cutAfter(text, at)) cuts.push(at);
  }
  return cuts;
}

function cutAfter(text: string, start: Utf16Offset): Utf16Offset {
  const latest = start + PIECE;
  for (let at = latest; at > latest - LOOK_BACK; at--) if (/\s/.test(text[at - 1]!) && !/\s/.test(text[at] ?? "")) return at;
  let at = latest;
  while (at > latest - 64 && belongsToBefore(text, at)) at--;
  return at;
}

/** Whether a cut here would part what is one character to readers: a surrogate pair, a letter and its marks. */
function belongsToBefore(text: string, at: Utf16Offset): boolean {
  const isInPair = /[\udc00-\udfff]/.test(text[at] ?? "") && /[\ud800-\udbff]/.test(text[at - 1]!);
  return isInPair || /^[\p{M}\p{EMod}\u200d]/u.test(text.slice(at, at + 2)) || text[at - 1] === "\u200d";
}

function counted(starts: Uint32Array, cuts: ReadonlySet<number>): Uint32Array {
  let count = 0;
  return starts.map((start) => (cuts.has(start) ? ++count : count));
}
